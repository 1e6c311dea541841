### The register and the framework on pages: lists, an initiative, a round, the form of an assessment.

## Lists
initiatives-title = Initiatives
initiatives-lead = Qui compte ce qui lui importe, où, et qui décide des données.
initiatives-words = Chercher des mots
initiatives-count = { $count ->
    [one] Une initiative
   *[other] { $count } initiatives
}
initiatives-found = { $count } initiatives sur { $of }
initiatives-map = Les voir sur une carte
initiatives-list = Les voir en liste
initiatives-map-title = Les initiatives sur la carte
initiatives-elsewhere = { $count ->
    [one] Une autre est chez elle dans de nombreux pays à la fois et ne figure pas sur la carte.
   *[other] { $count } autres sont chez elles dans de nombreux pays à la fois et ne figurent pas sur la carte.
}
initiatives-none = Rien ne correspond à tout ce que vous demandez. Retirez un filtre.
filter-any = Peu importe
filter-more = Préciser
filter-place = Pays ou région
filter-goal = Objectif du Programme 2030
filter-kind = Type
filter-verdict = Ce que dit le cadre
filter-standing = Solidité du jugement
period = de { $from } à { $to }
period-since = depuis { $from }

## An initiative
example-title = Un exemple non vérifié.
example-text = Nous l’avons rempli à partir de sources publiques. Aucune personne nommée ici ne l’a vu ni confirmé.
initiative-work = Travailler sur cette initiative
initiative-profile = Qui participe, et jusqu’où
initiative-verdict = Ce que dit le cadre
initiative-story = L’histoire
initiative-releases = Ce qui a été trouvé
initiative-rounds = Éditions
initiative-parties = Qui participe
initiative-deciders = Qui décide
initiative-groups = Les personnes concernées
group-not-own = (pas dans leurs propres mots)
initiative-goals = Objectifs du Programme 2030
initiative-website = Site de l’initiative
initiative-take-part = Comment participer
initiative-contact = Comment la joindre
initiative-sources = Sources
initiative-ppsr = Cette fiche au format PPSR Core (JSON)
party-person = Personne
party-role-initiator = L’a lancée
party-role-responsible = En répond
party-role-partner = Partenaire
party-role-funder = La finance
party-role-custodian = Garde les données

## A round
round-number = Édition { $number }
round-risks = Pourrait-elle nuire à quelqu’un ?
round-history = Comment on en est arrivé là

## A judgement
standing-unassessed = Pas encore jugé
standing-example = Exemple
standing-claimed = Déclaré
standing-documented = Documenté
standing-corroborated = Corroboré
standing-contested = Contesté
standing-verified = Vérifié
standing-stale = Dépassé
perspective-initiator = Qui l’a lancée
perspective-participants = Qui y a participé
perspective-reviewer = Une évaluation indépendante
perspective-example = Un exemple de la rédaction
judgement-several = Ce qui reste ouvert décidera. Voici les règles qui peuvent encore s’appliquer :
judgement-settle = Ce qui trancherait
judgement-change = Ce qui changerait la réponse
judgement-warnings = { $count ->
    [one] Un point surprend
   *[other] { $count } points surprennent
}
judgement-count = { $count ->
    [one] un jugement au dossier
   *[other] { $count } jugements au dossier
}
judgement-confidence = Cela repose sur { $stages }, et la plus faible de ces réponses sur ceci :
judgement-version = Version { $version } du cadre.
judgement-table = Les neuf étapes
judgement-stage = Étape
judgement-level = Niveau
judgement-evidence = Ce qui l’appuie
reason-below = En dessous du niveau 4 : { $stages }.
answer-yes = Oui
answer-no = Non
answer-unknown = Inconnu

## The framework
framework-title = Le Cadre de Copenhague sur les données citoyennes
framework-lead = Quand des données sont-elles des données citoyennes ? Tout dépend de qui décide à chaque étape, et non de qui possède un outil.
framework-definition = Les données citoyennes viennent d’initiatives que des citoyennes et des citoyens lancent, ou auxquelles ils prennent une part suffisante, au moins dans la conception ou la collecte des données ; peu importe que la statistique officielle les utilise. « Citoyen » veut dire toute personne : la nationalité et la situation administrative ne jouent aucun rôle.
framework-source = Préparé par le Groupe collaboratif sur les données citoyennes (Collaborative on Citizen Data) pour la cinquante-cinquième session de la Commission de statistique de l’ONU, en 2024 ; ici dans nos propres mots, avec ses paragraphes.
framework-types = Six types d’initiatives
framework-types-lead = Qui l’a lancée, et avec qui est-elle menée ? Avec le niveau atteint à chaque étape, c’est ce qui décide.
framework-green = Lancée par les citoyens
framework-yellow = Les niveaux décident
framework-out = Hors du champ
framework-chain = La chaîne de valeur
framework-what = Ce que cela veut dire
framework-gsbpm = Phases du modèle générique du processus de production statistique (GSBPM)
framework-clause = Paragraphe
framework-levels = Niveaux de participation
framework-levels-lead = À partir du niveau 4, la participation est suffisante. Nous avons ajouté le niveau 0 : aucune part.
framework-says = Ce que dirait une personne qui participe
framework-strengths = La force des preuves
framework-strengths-lead = Un verdict mérite autant de confiance que la preuve la plus faible parmi les réponses qui le décident.
framework-rules = Les règles
framework-rules-lead = Les règles sont essayées dans cet ordre ; la première qui s’applique donne le verdict. Une réponse inconnue n’est jamais devinée : le verdict ne tient que si toutes les réponses possibles y mènent.
framework-rule = Règle
framework-verdict = Verdict
framework-why = Pourquoi
framework-objectives = Sept objectifs
framework-principles = Dix principes
framework-elements = Huit éléments d’un environnement favorable
framework-categories = Trois façons de se situer par rapport à la statistique officielle

## What a step needs
guard-title = un titre
guard-aim = un but
guard-place = un lieu
guard-responsible_party = une partie qui en répond
guard-risk_assessment = un examen des risques pour les personnes
guard-open_instrument = un formulaire ouvert
guard-consent_notice = une notice de consentement
guard-custody_key = quelqu’un qui garde la clé des données
guard-compiles = un formulaire sans erreur
guard-sign_off = la décision de la communauté, ou la raison pour laquelle il n’y en a pas
guard-payload_destroyed = la destruction des réponses
guard-five_answers = les réponses d’au moins cinq personnes
guard-reason = une raison

## Work: decide
work-title = Mon travail
work-lead = Les initiatives dans lesquelles vous avez un rôle.
work-none = Vous n’avez encore aucune initiative. Décrivez la première, ou demandez à la coordination d’une initiative de vous inviter.
work-new = Décrire une nouvelle initiative
new-title = Décrire une initiative
new-lead = Personne d’autre ne la voit tant que vous ne l’avez pas publiée. Tout peut attendre, sauf le titre.
decide-title = Décider
decide-lead = De quoi s’agit-il, qui participe, et qui décide à chaque étape ?
decide-alone = Aucune instance ne décide encore pour cette initiative : vous agissez sans autre avis, et le journal le dit. Dès que des personnes siègent dans une instance, elle décide par motion et par vote.
decide-record = La fiche
decide-record-edit = Modifier la fiche
decide-state = Où elle en est
decide-next = Prochaine étape
decide-needs = Il manque encore : { $needs }.
decide-reason = Raison
decide-move-registered = Publier la fiche
decide-move-active = Commencer
decide-move-paused = Suspendre
decide-move-completed = Terminer
decide-move-abandoned = Abandonner
decide-parties = Qui participe
decide-party-add = Ajouter une organisation
decide-party-name = Nom
decide-party-class = Type d’organisation
decide-party-role = Son rôle
decide-party-objectives = A-t-elle fixé les objectifs ?
decide-party-objectives-hint = Seulement pour qui paie. Quand un bailleur fixe ce qu’on demande, l’initiative n’est guère celle des gens.
decide-party-set = a fixé les objectifs
decide-party-not-set = n’a pas fixé les objectifs
decide-rounds = Éditions
decide-round-add = Commencer une autre édition
decide-round-edit = Modifier l’édition
decide-round-assess = Juger l’édition
decide-round-decider = Qui décide ?
field-title = Comment s’appelle-t-elle ?
field-slug = Nom court dans l’adresse
field-slug-hint = Lettres minuscules, chiffres et traits d’union. Laissez vide : nous en ferons un à partir du titre.
field-aim = Que voulez-vous obtenir, en une phrase ?
field-description = Racontez son histoire
field-issue = Quel est le problème, et qui l’a soulevé ?
field-kind = Qui l’a lancée, et avec qui est-elle menée ?
field-practices = Comment appelez-vous ce que vous faites ?
field-objectives = À quoi sert-elle ?
field-methods = Comment les données sont-elles recueillies ?
field-places = Pays ou région
field-locality = Le lieu précis, dans vos mots
field-groups = De qui parle-t-elle ?
field-groups-hint = Un groupe par ligne, avec le nom qu’il se donne.
field-topics = Thèmes
field-topics-hint = Séparés par des virgules.
field-sdgs = Objectifs, cibles ou indicateurs du Programme 2030
field-sdgs-hint = Par exemple 6, 6.1 ou 6.1.1, séparés par des virgules.
field-started = Quand a-t-elle commencé ?
field-date-hint = Une année, un mois ou un jour : 2014, 2014-05 ou 2014-05-17.
field-ended = Quand s’est-elle terminée ?
field-website = Site
field-how_to_take_part = Comment peut-on participer ?
field-contact = Comment peut-on vous joindre ? (public)
assess-title = Juger l’édition
assess-lead = Répondez à ce que vous savez. Ce que vous laissez vide n’est pas deviné ; vous verrez ce qui trancherait.
assess-about = Au sujet de l’initiative
assess-practice-hint = Des scientifiques la dirigent, et produire des preuves scientifiques fait partie de ses objectifs. Le nom seul n’en fait pas de la science citoyenne.
assess-stages = Qui décide, étape par étape
assess-evidence = Qu’est-ce qui l’appuie ?
assess-evidence-note = Quel document ou quelle trace ?
assess-note = Pourquoi ces réponses ?
assess-preview = Voir ce qui en découle
assess-file = Verser au dossier
assess-follows = Ce qui découle de ces réponses
assess-filed = Le jugement est versé au dossier. Il s’ajoute aux précédents et n’en remplace aucun.

described-from = Elle est déjà décrite ailleurs
described-title = Reprendre une description
described-lead = La fiche d’un catalogue ou d’un autre registre remplit le formulaire. Vous la regardez et la changez avant que rien ne soit gardé.
described-file = Fichier
described-file-hint = Un jeu de données CKAN (la réponse de package_show), DCAT en JSON-LD ou RDF/XML, un projet PPSR Core ou EU-Citizen.Science.
described-text = Ou son texte
described-text-hint = Collez-le ici si vous n’avez pas de fichier.
described-look = Remplir le formulaire
described-done = Rempli depuis une fiche de { $form }. Rien n’est encore gardé : regardez chaque champ, puis enregistrez.
described-organisation = Là-bas, { $organisation } en répond. Après avoir enregistré, ajoutez qui prend part.
initiative-brought = Sa description a été reprise d’une fiche de { $form } :
