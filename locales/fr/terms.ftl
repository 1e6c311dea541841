### The framework's own lists and the register's words, in plain language.

## The six types
type-1 = Action citoyenne
type-1-text = Des personnes, des communautés ou leurs organisations la lancent, la mènent et la possèdent ; personne d’autre ne décide.
type-2 = Collaboration portée par les citoyens
type-2-text = Des personnes ou leurs organisations la lancent et la mènent avec un organisme public ou un autre partenaire.
type-3 = Collaboration lancée ensemble
type-3-text = Des personnes ou leurs organisations la lancent ensemble avec un organisme public.
type-4 = Collaboration portée par l’institut de statistique
type-4-text = L’institut de statistique la lance et la mène avec des personnes ou leurs organisations.
type-5 = Collaboration portée par d’autres acteurs
type-5-text = Quelqu’un d’autre la lance, comme une université ou un organisme, et la mène avec des personnes ou leurs organisations.
type-6 = Autres acteurs, sans collaboration
type-6-text = Quelqu’un d’autre la mène ; la population n’y prend aucune part, ou seulement une part limitée.

## The value chain
stage-1a = Objectifs
stage-1a-text = Nommer le problème, ce qu’il faut obtenir et les données que cela demande.
stage-1a-question = Qui a décidé à quoi servent les données et quoi demander ?
stage-1b = Partenariats
stage-1b-text = Choisir avec qui travailler, et à quelles conditions.
stage-1b-question = Qui a décidé avec qui travailler ?
stage-1c = Méthodes
stage-1c-text = Choisir comment recueillir les données.
stage-1c-question = Qui a décidé comment les données sont recueillies ?
stage-1d = Accès et usage
stage-1d-text = Fixer qui peut voir et utiliser les données, et pour quoi.
stage-1d-question = Qui a décidé qui peut voir et utiliser les données ?
stage-2 = Collecte
stage-2-text = Préparer les outils et recueillir les données.
stage-2-question = Qui a recueilli les données, et qui a eu son mot à dire sur la manière de le faire ?
stage-3 = Traitement
stage-3-text = Nettoyer et vérifier les données, et remettre les premiers résultats.
stage-3-question = Qui a vérifié et nettoyé les données ?
stage-4 = Analyse
stage-4-text = Analyser les données et publier ce qu’elles disent.
stage-4-question = Qui a décidé ce que disent les données et comment le raconter ?
stage-5 = Adoption
stage-5-text = Porter les données à celles et ceux qui peuvent s’en servir, et encourager cet usage.
stage-5-question = Qui a décidé où vont les données et qui peut s’en servir ?
stage-6 = Bilan
stage-6-text = Regarder en arrière : ce que les données ont changé, et ce que les gens en disent.
stage-6-question = Qui regarde ce que les données ont changé ?

## Levels of participation
level-0 = Aucune part
level-0-text = Les citoyens n’ont été ni informés ni consultés.
level-0-statement = Nous n’étions pas au courant.
level-0-evidence = Rien n’est nécessaire.
level-1 = Information
level-1-text = Les citoyens ont été informés. Ils n’avaient aucun moyen de répondre et presque pas leur mot à dire.
level-1-statement = Ils ont décidé, puis nous l’ont dit.
level-1-evidence = Un avis, une affiche, une émission ou un message qui a été diffusé.
level-2 = Consultation
level-2-text = Les citoyens ont été consultés. Rien ne garantit que leur réponse a servi.
level-2-statement = Ils nous ont demandé notre avis ; nous n’avons jamais eu de retour.
level-2-evidence = Une trace de la consultation, et une note publique qui dit ce qu’on a fait des réponses.
level-3 = Concession limitée
level-3-text = Quelques citoyens ont reçu un siège et un peu d’influence. D’autres ont pris la plupart des décisions.
level-3-statement = Quelques-uns d’entre nous ont siégé avec eux ; eux ont décidé.
level-3-evidence = La liste des membres de la communauté dans l’instance, la façon dont ils ont été choisis, leurs sièges sur le total, et des procès-verbaux qui montrent qui a décidé.
level-4 = Partenariat
level-4-text = Citoyens et responsables sont convenus de planifier et de décider ensemble, et négocient leurs décisions.
level-4-statement = Nous avons décidé ensemble, et c’est écrit.
level-4-evidence = Un accord signé qui nomme les décisions partagées, une instance commune où les deux côtés doivent être d’accord, et des procès-verbaux avec une décision que le côté de la communauté a fait changer.
level-5 = Autodétermination
level-5-text = La communauté la lance, mène les décisions et maîtrise tout le processus.
level-5-statement = Nous avons décidé nous-mêmes.
level-5-evidence = Une décision de la communauté prise avant l’arrivée de tout partenaire, et le fait qu’elle détient les clés, la licence et le droit de veto.

## Rules
rule-R1a = C’est un programme régulier de l’État. On y participe pour qu’il y ait plus de réponses ou que personne ne soit oublié, mais sans partager les décisions sur sa conception. C’est important, et le cadre ne le couvre pas.
rule-R1b = C’est un programme régulier de l’État pour obtenir plus de réponses ou n’oublier personne, ce que le cadre laisse de côté ; pourtant, la population partage toutes les décisions sur sa conception, ce que le cadre demande. Quelqu’un doit l’examiner.
rule-R2 = D’autres ont conçu et recueilli ces données sans aucune part de la population ; elle n’intervient qu’après, pour les traiter, les analyser, les partager ou les utiliser. Le cadre ne couvre pas ce cas.
rule-R3a = D’autres produisent ces données, et la population n’y prend aucune part, ou seulement une part limitée, ni dans toute la conception ni dans la collecte.
rule-R3b = L’initiative est dite sans collaboration, et pourtant la population partage des décisions dans la conception ou la collecte. L’un des deux n’est pas exact : elle est peut-être de type 4 ou 5.
rule-R4 = Ce seraient des données citoyennes, mais du côté des citoyens se trouve une organisation qui n’associe pas directement la population, ou qui ne représente pas le groupe au nom duquel elle parle. Quelqu’un doit l’examiner.
rule-R5 = Des citoyens l’ont lancée, seuls ou avec d’autres : ils fixent à quoi servent les données, et partagent ou prennent les décisions dans au moins une autre partie de la conception, ou dans la collecte.
rule-R6 = Des citoyens l’auraient lancée, mais ils n’ont pas eu part au choix de ce à quoi servent les données, ni à rien d’autre dans la conception et la collecte. Elle est peut-être de type 4 ou 5. Quelqu’un doit l’examiner.
rule-R7 = D’autres l’ont lancée, et la population partage les décisions dans les quatre parties de la conception : à quoi servent les données, avec qui, comment, et qui peut s’en servir.
rule-R8 = C’est de la science citoyenne, et la population recueille les données en ayant son mot à dire sur la manière de le faire. Le cadre ne demande pas qu’elle ait aussi part à toute la conception.
rule-R9 = La population partage les décisions sur la collecte, mais pas sur toute la conception. D’après sa définition, le cadre parlerait de données citoyennes ; d’après son tableau, non. Quelqu’un doit l’examiner.
rule-R10 = D’autres l’ont lancée, et la population ne partage les décisions ni dans toute la conception ni dans la collecte. Sa part doit être renforcée avant que le cadre parle de données citoyennes.

## Questions
question-type = Qui l’a lancée, et avec qui est-elle menée ?
question-practice = Des scientifiques la dirigent-ils, pour obtenir des preuves scientifiques ?
question-regular_programme = Est-ce un recensement, une enquête ou un registre régulier de l’État ?
question-purpose_response_or_inclusiveness = Participe-t-on surtout pour qu’il y ait plus de réponses, ou pour que personne ne soit oublié ?
question-citizens_side_is_cso = Du côté des citoyens, est-ce une organisation, plutôt que les personnes elles-mêmes ?
question-directly_involves = Cette organisation associe-t-elle directement la population ?
question-represents_group = Cette organisation a-t-elle mandat de parler au nom du groupe ?

## Strength of evidence
strength-E0 = Quelqu’un le dit ; rien ne le montre encore.
strength-E1 = Un document d’un seul côté le montre.
strength-E2 = Un document signé par les deux côtés, ou public, le montre.
strength-E3 = Les personnes qui ont participé disent la même chose.
strength-E4 = Une évaluation indépendante l’a vérifié.

## Objectives
objective-representation = Avoir une place dans les données
objective-representation-text = Donner des données à un groupe ou à une communauté que les données existantes oublient.
objective-services = Surveiller les services
objective-services-text = Voir qui a accès à quel service, et éclairer les lois et les politiques.
objective-rights = Veiller aux droits
objective-rights-text = Voir à quel point les droits sont reconnus et respectés.
objective-official_data = Contester ou compléter les données officielles
objective-official_data-text = Mettre en question les chiffres officiels ou combler leurs lacunes.
objective-understanding = Comprendre le pouvoir
objective-understanding-text = Comprendre ce qui maintient des personnes en marge de leur communauté.
objective-mobilisation = Faire connaître et agir
objective-mobilisation-text = Faire connaître un problème, amener à agir et renforcer les communautés.
objective-science = Apporter des preuves scientifiques
objective-science-text = Apporter des preuves aux études et à la recherche.

## Principles
principle-independence = Indépendance
principle-independence-text = Personne, de l’extérieur, ne fait pression sur ce qui est demandé ni sur la manière ; on dit qui paie et qui a dû donner son accord.
principle-relevance = Pertinence
principle-relevance-text = Les données répondent à un problème soulevé par les personnes concernées ou celles qui les représentent.
principle-consent = Participation et consentement éclairé
principle-consent-text = Chaque personne concernée peut participer librement ; elle dit oui à l’avance, sait pour quoi et garde la maîtrise de ses données.
principle-standards = Normes professionnelles
principle-standards-text = Les méthodes sont écrites, solides et à la portée de celles et ceux qui les emploient.
principle-security = Sécurité des données
principle-security-text = Droits, licences, accords de partage et sécurité sont fixés et respectés.
principle-self_definition = Autodéfinition
principle-self_definition-text = Un groupe dit lui-même qui en fait partie ; personne n’est décrit autrement que dans ses propres mots, et seulement si cette personne le souhaite.
principle-transparency = Transparence
principle-transparency-text = La façon dont les données ont été prévues, recueillies, utilisées et partagées est ouverte à tout le monde.
principle-safety = Usage éthique et sûr
principle-safety-text = Les droits, la sécurité et le bien-être passent d’abord, du début à la fin ; les données ne nuisent à personne et ne font honte à personne.
principle-confidentiality = Confidentialité et vie privée
principle-confidentiality-text = Les données sur une personne restent confidentielles et ne servent qu’à la statistique ; rien de ce qui est publié ne dit qui elle est.
principle-openness = Ouverture et accessibilité
principle-openness-text = Tout le monde peut accéder aux résultats, même avec un handicap ou peu de moyens techniques, et les réutiliser si possible.

## The enabling environment
element-whole_of_society = Toute la société
element-whole_of_society-text = L’État, la science, les entreprises, les organisations et la population ont part aux données, les personnes marginalisées en premier.
element-human_capital = Compétences
element-human_capital-text = Tout le monde sait produire et utiliser des données, créer la confiance et partager les décisions.
element-trust = Confiance
element-trust-text = Les processus sont ouverts, la population y veille et les normes sont respectées.
element-laws = Lois
element-laws-text = La loi protège la vie privée, dit qui maîtrise les données et peut les utiliser, et reconnaît les producteurs hors de l’État.
element-governance = Gouvernance
element-governance-text = Il existe des instances où les citoyens décident aussi des données ; l’institut de statistique fixe les normes.
element-infrastructure = Infrastructure
element-infrastructure-text = Concepts, conseils, outils et plateformes sont à la disposition des communautés.
element-quality = Une qualité adaptée à l’usage
element-quality-text = La qualité est assurée avec fermeté, en tenant compte de ce à quoi servent les données.
element-funding = Financement
element-funding-text = L’argent est là dans la durée et parvient aux communautés qui produisent des données.

## Integration
category-integrated = Dans la statistique officielle
category-integrated-text = Les données entrent dans la statistique officielle.
category-complementary = À côté de la statistique officielle
category-complementary-text = La qualité est assurée et les données accompagnent les chiffres officiels.
category-independent = Indépendante
category-independent-text = Les données restent hors de la statistique officielle, par choix de la communauté ou pour une autre raison.

## Practices
practice-citizen_science = Science citoyenne
practice-citizen_science-text = Scientifiques et bénévoles recueillent ensemble des preuves scientifiques.
practice-community_science = Science communautaire
practice-community_science-text = Une communauté fait la recherche dont elle a besoin.
practice-citizen_generated_data = Données produites par les citoyens
practice-citizen_generated_data-text = Des personnes ou leurs organisations produisent des données pour faire changer les choses.
practice-crowdsourcing = Production participative (crowdsourcing)
practice-crowdsourcing-text = Beaucoup de personnes envoient chacune un peu, en réponse à un appel ouvert.
practice-volunteered_geographic_information = Information géographique volontaire
practice-volunteered_geographic_information-text = Des personnes dessinent et décrivent des lieux sur une carte partagée.
practice-citizen_observatory = Observatoire citoyen
practice-citizen_observatory-text = Des personnes observent longtemps ce qui les entoure.
practice-social_innovation = Participation citoyenne à l’innovation sociale
practice-social_innovation-text = Des personnes imaginent et essaient de nouvelles réponses à un besoin social.
practice-community_based_monitoring = Suivi communautaire
practice-community_based_monitoring-text = Une communauté surveille un service ou ses terres.
practice-participatory_mapping = Cartographie participative
practice-participatory_mapping-text = Une communauté met sur une carte ce qu’elle sait.
practice-participatory_action_research = Recherche-action participative
practice-participatory_action_research-text = Des personnes étudient leur propre situation pour la changer.
practice-community_driven_data = Données portées par la communauté
practice-community_driven_data-text = Une communauté décide des données et dirige leur production.
practice-community_generated_data = Données produites par la communauté
practice-community_generated_data-text = Une communauté produit elle-même les données.

## Who starts it
initiator-citizens = Citoyens ou communauté
initiator-citizens-text = Des personnes qui vivent au même endroit ou partagent une situation ; la nationalité ne joue aucun rôle.
initiator-community_leaders = Figures de la communauté
initiator-community_leaders-text = Des personnes que la communauté écoute.
initiator-cso = Organisation de la société civile
initiator-cso-text = Une organisation de citoyens, du groupe de village à l’organisation mondiale.
initiator-academia = Monde universitaire
initiator-academia-text = Une université ou un autre organisme de recherche.
initiator-nso = Institut national de statistique
initiator-nso-text = L’institut qui produit les statistiques officielles d’un pays.
initiator-state_agency = Autre organisme public
initiator-state_agency-text = Un ministère, une commune ou un autre organisme de l’État.
initiator-nhri = Institution nationale des droits humains
initiator-nhri-text = Un organisme indépendant que l’État a créé pour défendre les droits humains.
initiator-other = Quelqu’un d’autre
initiator-other-text = Par exemple une organisation internationale, une entreprise ou un journal.

## Aims
aim-inform_decisions = Éclairer les décisions
aim-inform_decisions-text = Informer celles et ceux qui décident.
aim-answer_need = Répondre à un besoin
aim-answer_need-text = Répondre au besoin propre d’une communauté.
aim-supplement_official = Compléter les données officielles
aim-supplement_official-text = S’ajouter aux données du système statistique.
aim-fill_gaps = Combler des lacunes
aim-fill_gaps-text = Donner des données là où il n’y en a pas.

## Methods
method-survey = Enquête
method-survey-text = Les mêmes questions à beaucoup de personnes.
method-social_media = Réseaux sociaux
method-social_media-text = Ce que les gens écrivent en public sur Internet.
method-community_mapping = Cartographie communautaire
method-community_mapping-text = Des personnes dessinent ce qui se trouve où.
method-dialogue = Dialogue communautaire
method-dialogue-text = Une communauté parle, et ce qu’elle dit est noté.
method-scorecard = Fiche d’évaluation
method-scorecard-text = Les personnes qui utilisent un service le notent et discutent de la note.
method-focus_group = Groupe de discussion
method-focus_group-text = Un petit groupe parle d’un seul sujet.
method-key_informant = Entretien avec une personne-ressource
method-key_informant-text = On interroge une personne qui connaît bien le sujet.
method-measurement = Mesure ou observation
method-measurement-text = Des personnes mesurent ou observent, avec ou sans instrument.

## Reach
reach-local = Locale
reach-local-text = Un village, un quartier, une communauté.
reach-subnational = Infranationale
reach-subnational-text = Une province, un district, une ville.
reach-national = Nationale
reach-national-text = Un pays entier.
reach-regional = Régionale
reach-regional-text = Plusieurs pays voisins.
reach-global = Mondiale
reach-global-text = Le monde entier.

## Phases of the GSBPM
phase-1 = Définition des besoins
phase-2 = Conception
phase-3 = Élaboration
phase-4 = Collecte
phase-5 = Traitement
phase-6 = Analyse
phase-7 = Diffusion
phase-8 = Évaluation

## Standing
standing-unassessed-text = Personne ne l’a encore jugé.
standing-example-text = Un exemple de la rédaction, tiré de sources publiques. Aucune personne nommée ne l’a relu.
standing-claimed-text = Celles et ceux qui l’ont lancée le disent.
standing-documented-text = Des documents signés ou publics l’appuient.
standing-corroborated-text = Celles et ceux qui ont participé disent la même chose.
standing-contested-text = Celles et ceux qui ont participé voient les choses autrement.
standing-verified-text = Une évaluation indépendante a tranché.
standing-stale-text = Le cadre ou l’édition a changé depuis ce jugement.

## Kinds of organisations
party-community = Communauté
party-cso = Organisation de la société civile
party-academia = Organisme de recherche
party-nso = Institut national de statistique
party-state_agency = Organisme public
party-nhri = Institution nationale des droits humains
party-international = Organisation régionale ou internationale
party-development_partner = Partenaire de développement
party-private = Entreprise ou institution privée

## States of an initiative
initiative-state-draft = Brouillon
initiative-state-registered = Enregistrée
initiative-state-active = Active
initiative-state-paused = Suspendue
initiative-state-completed = Terminée
initiative-state-abandoned = Abandonnée

## States of a round
round-state-design = Conception
round-state-build = Élaboration
round-state-collecting = Collecte
round-state-processing = Traitement
round-state-analysing = Analyse
round-state-disseminating = Diffusion
round-state-evaluated = Évaluée

### States as a finding names them: the fact `state` and its value.

fact-state-draft = un brouillon
fact-state-open = ouvert
fact-state-closed = clos
fact-state-withdrawn = retiré
fact-state-called = convoqué
fact-state-planned = prévu
fact-state-held = tenu
fact-state-cancelled = annulé
fact-state-approved = approuvé
fact-state-offered = proposé
fact-state-in-force = en vigueur
fact-state-not-yet = pas encore en vigueur
fact-state-expired = expiré
fact-state-ended = terminé
fact-state-superseded = remplacé par un plus récent
fact-state-answered = traité
fact-state-published = publié
fact-state-reviewed = relu
fact-state-submitted = soumis
fact-state-agreed = convenu
fact-state-allocated = attribué
fact-state-applied = demandé
fact-state-assessed = évalué
fact-state-declined = refusé
fact-state-refused = refusé
fact-state-disbursing = en cours de versement
fact-state-refunded = remboursé
fact-state-reporting = en cours de compte rendu
fact-state-settled = soldé
fact-state-announced = annoncé
fact-state-answering = ouvert aux réponses
fact-state-coming = à venir
fact-state-concluded = conclu
fact-state-over = passé
fact-state-established = établi
fact-state-closing = en cours de clôture
fact-state-proposed = proposé
fact-state-active = actif
fact-state-completed = achevé
fact-state-requested = demandé
fact-state-given = donné
fact-state-assembled = assemblé
fact-state-checked = vérifié
fact-state-before-the-community = devant la communauté
fact-state-recalled = rappelé
fact-state-pledged = promis
fact-state-committed = engagé
fact-state-lapsed = caduc
fact-state-received = reçu
