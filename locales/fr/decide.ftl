## Qui a autorisé quelque chose
decided-alone = Décidé par { $by } sans autre avis : { $reason }
decided-by-body = décision du { $date } : { $agree } pour, { $against } contre, sur { $seats }.
decided-read = Lire la décision
decided-who = Qui l'a autorisé

## Rejoindre une instance
join-seat = Vous avez un siège dans une instance qui décide. Créez un compte pour discuter et voter.

## Mettre aux voix
put-to-the-vote = Mettre aux voix
put-see-motion = Voir la motion
put-title = { $kind } : { $name }
put-text = Nous acceptons ceci tel que c'est maintenant : { $name }.
put-policy-name = Au moins { $count } personnes derrière chaque chiffre publié

## Le travail sur une initiative
decide-bodies = Qui décide
decide-bodies-text = Une instance décide ensemble : des formulaires, des publications, de la protection et des accords. Dès que deux de ses membres ont une voix, plus personne ne décide sans les autres.
decide-to-be-decided = À décider

## Instances
body-new = Ajouter une instance qui décide
body-new-lead = Un conseil de village, un groupe de femmes, un comité avec une administration : celles et ceux qui doivent décider ensemble.
body-edit = Modifier la description de l'instance
body-name = Comment s'appelle-t-elle ?
body-about = À quoi sert-elle ?
body-tab-overview = Vue d’ensemble
body-kind = Type
body-kind-community_body = Instance de la communauté
body-kind-community_body-text = Les gens d'une communauté décident pour elle.
body-kind-cso_board = Conseil d'une organisation
body-kind-cso_board-text = Le conseil d'une organisation de la société civile.
body-kind-joint_board = Comité mixte
body-kind-joint_board-text = Une communauté ou une organisation avec une administration.
body-kind-committee = Commission
body-kind-committee-text = Une partie d'une autre instance, pour un sujet.
body-kind-panel = Panel d'examen
body-kind-panel-text = Des personnes sans intérêt propre qui examinent un jugement.
body-kind-steering_committee = Comité de pilotage
body-kind-steering_committee-text = Dirige un ensemble d'activités.
body-kind-workstream = Groupe de travail
body-kind-workstream-text = Travaille un temps sur un résultat.
body-kind-collaborative = Collaboratif
body-kind-collaborative-text = Tous les membres d’un collaboratif ensemble.
body-kind-chapter = Section
body-kind-chapter-text = La partie régionale, nationale ou infranationale d’un collaboratif.
body-kind-fund_board = Conseil du fonds
body-kind-fund_board-text = Décide à quoi sert l’argent d’un fonds.
body-place = Où elle siège
body-parent = Fait partie de
body-parent-hint = Le nom court de l'instance au-dessus, comme il figure dans son adresse.
body-parts = Ses parties
body-for = Initiative
body-founding = Cette instance est en cours de création
body-founding-text = Elle pourra décider dès que deux membres auront une voix.
body-ended = Cette instance a été dissoute le { $date }.
body-under-way = En cours de décision
body-members = Membres
body-no-members = Personne n'a encore de siège.
body-former = Anciens membres
body-by-laws = Comment elle décide
body-decisions = Ce qu'elle a décidé
body-no-decisions = Rien pour l'instant.
body-popolo = Cette page pour les machines (Popolo JSON)
body-dissolve = Dissoudre l'instance
body-dissolve-text = Cela prépare une motion. L'instance prend fin quand ses membres l'acceptent.

## Membres
members-manage = Membres
member-unnamed = Un membre
member-speaks-for = Parle pour : { $whom }
member-no-vote = Sans voix
member-from = à partir du { $date }
member-until = jusqu'au { $date }
member-add = Donner un siège
member-change = Modifier
member-invite = Créer un lien de connexion
member-link-text = Donnez ce lien au membre. Il marche une seule fois, pendant deux semaines, et n'est montré que maintenant.
member-end = Mettre fin à ce siège
member-end-text = Le siège prend fin aujourd'hui. Ce que le membre a décidé reste.
member-field-name = Nom, tel que le membre veut être appelé
member-field-name-hint = Un prénom ou un nom choisi suffit.
member-field-public = Tout le monde peut lire ce nom (le membre l'a dit)
member-field-on_behalf_of = Pour qui le membre parle-t-il ?
member-field-on_behalf_of-hint = Par exemple : les femmes qui vendent au marché.
member-field-chosen = Comment le membre a-t-il été choisi ?
member-field-side = De quel côté est le siège ?
member-field-organisation = Organisation du membre
member-field-organisation-hint = Les membres d'une même organisation n'approuvent jamais seuls leurs propres propositions.
member-field-account = Compte
member-field-account-hint = Avec un compte, le membre vote sur un appareil. Sinon, quelqu'un d'autre note sa voix.
member-field-account-none = Sans compte
member-field-account-kept = Le compte actuel
member-field-voting = Ce siège a une voix
member-field-start = Premier jour
member-field-end = Dernier jour
side-community = Communauté
side-organisation = Organisation
side-office = Administration
chosen-elected = Élu par celles et ceux pour qui il parle
chosen-named = Nommé par l'organisation ou l'administration
chosen-custom = Selon la coutume de la communauté
chosen-volunteered = Venu de lui-même ; ouvert à tous
chosen-invited = Invité par l'instance
chosen-by_initiator = Choisi par qui a lancé l'initiative
chosen-unknown = Personne n'a dit comment
posts-title = Fonctions
post-chair = Présidence
post-co_lead = Coresponsable
post-secretary = Secrétariat
post-treasurer = Trésorerie
post-secretariat = Secrétariat
post-lead = Responsable
post-which = Fonction
post-give = Donner une fonction
post-until = Jusqu'au
post-end = Mettre fin à cette fonction
post-extend = Prolonger
term-words-open = Depuis le { $start } : { $post }, sans date de fin convenue
term-words = { $post }, { $start } – { $end }
term-coming = Pas encore
term-serving = En fonction
term-extended = Prolongée
term-expired = Expirée
term-ended = Terminée

## Règles
by-laws-title = Comment l'instance décide
by-laws-lead = Vous pouvez changer ces règles librement tant que deux membres n'ont pas de voix.
by-laws-lead-motion = L'instance décide elle-même de ses règles : ce que vous écrivez ici devient une motion.
by-laws-change = Changer la façon de décider
by-laws-propose = Préparer la motion
by-laws-quorum-percent = Au moins { $percent } voix sur cent doivent être données.
by-laws-quorum-seats = { $count ->
    [one] Au moins une voix doit être donnée.
   *[other] Au moins { $count } voix doivent être données.
  }
by-laws-half-cast = Il faut plus de voix pour que contre.
by-laws-half-present = Plus de la moitié des votants doivent être d'accord.
by-laws-half-seats = Plus de la moitié de tous les sièges doivent être d'accord.
by-laws-share-cast = Parmi les voix pour ou contre, au moins { $percent } sur cent doivent être pour.
by-laws-share-present = Parmi les votants, au moins { $percent } sur cent doivent être d'accord.
by-laws-share-seats = Parmi tous les sièges, au moins { $percent } sur cent doivent être d'accord.
by-laws-consensus = Quelqu'un doit être pour, et personne contre.
by-laws-each-side = Chaque côté doit être d'accord pour lui-même.
by-laws-tie = À égalité de voix, rien ne change.
by-laws-tie-chair = À égalité de voix, celle de la présidence décide.
by-laws-block = Un membre peut arrêter une motion, avec une raison.
by-laws-way-both = Les membres votent sur un appareil, d'où ils sont ; pour ceux qui n'en ont pas, quelqu'un d'autre note la voix.
by-laws-way-own = Les membres votent sur un appareil, d'où ils sont.
by-laws-way-room = Les membres votent dans la salle ; le secrétariat note les voix.
by-laws-open = L'instance voit qui a voté quoi.
by-laws-secret = Le vote est secret : seuls les totaux sont gardés.
by-laws-either = On dit à l'ouverture si un vote est secret.
by-laws-interest-no-vote = Un membre qui a un intérêt personnel le dit et ne vote pas.
by-laws-interest-declared = Un membre qui a un intérêt personnel le dit, et peut voter.
by-laws-per-organisation = Chaque organisation a une voix.
by-laws-notice = { $count ->
    [0] Un vote peut finir le jour où il commence.
    [one] Un vote dure au moins { $count } jour.
   *[other] Un vote dure au moins { $count } jours.
  }
by-laws-proposer = Le côté de qui propose ne décide jamais seul.
by-laws-field-quorum = Combien doivent voter ?
by-laws-field-quorum-percent = Une part de toutes les voix (sur cent)
by-laws-field-quorum-seats = Un nombre de voix
by-laws-field-how-many = Combien ?
by-laws-field-majority = Combien doivent être d'accord ?
by-laws-field-majority-half = Plus de la moitié
by-laws-field-majority-share = Une part plus grande
by-laws-field-majority-consensus = Quelqu'un, et personne contre
by-laws-field-percent = Pour une part plus grande : combien sur cent ?
by-laws-field-of = De qui ?
by-laws-field-of-cast = Celles et ceux qui sont pour ou contre
by-laws-field-of-present = Celles et ceux qui votent, abstentions comprises
by-laws-field-of-seats = Tous les sièges
by-laws-field-recorded = Quelqu'un d'autre peut noter la voix d'un membre sans appareil.
by-laws-field-ballot = Ouvert ou secret ?
by-laws-field-notice = Durée d'un vote en jours, au moins

## Décisions
decisions-title = Décisions
decisions-lead = Ce que des instances ont décidé et décident : formulaires, publications, règles, accords.
decisions-none = Aucune instance n'a encore rien mis aux voix.
decisions-waiting = En attente de votre voix
decisions-body = Instance
decisions-about = À propos de
decisions-year = Année
decisions-found = { $count } sur { $of } décisions
subject-instrument = Formulaire
subject-objective = Objectif
subject-release = Publication
subject-access_rule = Règle d'accès
subject-partner = Partenaire
subject-policy = Protection des chiffres
subject-member = Membre
subject-by_laws = Règles
subject-body = Instance
subject-agreement = Accord
subject-assessment = Jugement
subject-proposal = Point de la conception
subject-label = Étiquette
subject-risk_assessment = Risques
subject-minutes = Compte rendu
subject-candidacy = Candidature à une fonction
subject-terms_of_reference = Mandat
subject-output = Produit
subject-plan = Plan de travail
subject-report = Rapport
subject-commitment = Engagement
subject-fund_step = Étape d’un fonds
subject-allocation = Attribution d’argent
subject-roadmap = Feuille de route
subject-case_study = Étude de cas
subject-other = Autre chose
subject-unchanged = (inchangé depuis la rédaction de cette motion)
subject-changed = (modifié depuis : une décision ici ne dit rien du nouvel état)

## Motions
motion-draft = Rédiger une motion
motion-draft-save = Enregistrer le projet
motion-field-title = De quoi s'agit-il, en quelques mots ?
motion-field-title-hint = Par exemple : demander aussi l'eau la nuit.
motion-field-text = Que doit décider l'instance ?
motion-field-text-hint = Écrivez-le comme la décision se lira. Vous pouvez le changer jusqu'à l'ouverture du vote.
motion-field-papers = Que faut-il lire avant ?
motion-field-papers-hint = Des adresses, une par ligne.
motion-state-draft = Projet
motion-state-open = Ouvert
motion-state-closed = Décidé
motion-state-withdrawn = Retirée
motion-open-until = ouvert jusqu'au { $date }
motion-by-coordinator = La coordination
motion-by-site = Le site
motion-text = Ce qui est demandé
motion-new-by-laws = Les nouvelles règles
motion-papers = À lire avant
motion-proposed-by = Proposée par
motion-asks = Si c'est accepté
motion-asks-approval = C'est autorisé, tel quel
motion-asks-resolution = Ce que dit le texte
motion-opened = Ouvert depuis
motion-closes = Dernier jour
motion-ballot = Vote
motion-needs = Ce qu'il faut
motion-needs-quorum = { $quorum } voix sur { $seats } doivent être données.
motion-interests = Intérêts déclarés
motion-amendments = Changements demandés
motion-amend = Demander un changement
motion-amend-text = Le texte entier tel qu'il devrait être
amendment-number = Changement { $number }
amendment-waiting = Attend une réponse.
amendment-accepted = Repris : c'est la version { $version }.
amendment-rejected = Pas repris : { $reason }
amendment-accept = Reprendre
amendment-reject = Refuser
amendment-reason = Pourquoi ?
motion-revise = Réécrire le texte
motion-versions = Versions précédentes, avec les différences
motion-version = Version { $number }, par { $by }, { $at }
motion-discussion = Discussion
motion-no-remarks = Personne n'a encore rien dit.
motion-remark = Que dites-vous ?
motion-remark-send = Le dire
motion-declare = Déclarer un intérêt
motion-declare-text = Cela touche-t-il votre argent, votre travail ou votre famille ? Dites-le ici. Toute personne qui lit la décision le verra.
motion-declare-which = Quel intérêt ?
motion-open-title = Mettre aux voix
motion-open = Ouvrir le vote
motion-close = Clore le vote
motion-withdraw = Retirer la motion
motion-withdraw-reason = Raison du retrait
motion-by-laws-title = Changer notre façon de décider
motion-by-laws-text = Nous changeons nos règles comme elles sont écrites ici.
motion-dissolve-title = Dissoudre l'instance
motion-dissolve-text = Nous mettons fin à cette instance.
closing-statement = Qu'a-t-on décidé, et pourquoi ?
closing-statement-hint = Quelques phrases. Tout le monde les lira.
closing-review = Quand sera-ce revu ?

## Voter
vote-title = Votre voix
vote-open = Les autres membres voient comment vous votez.
vote-secret = Personne ne voit comment vous votez : seuls les totaux sont gardés.
vote-reason = Pourquoi ?
vote-reason-hint = Si vous êtes contre, votre raison aide les autres.
vote-given = Vous avez voté : { $choice }.
vote-given-secret = Vous avez voté. Votre choix n'est gardé nulle part.
choice-agree = Pour
choice-abstain = Je m'abstiens
choice-disagree = Contre
choice-block = Arrêter
votes-so-far = { $count } voix sur { $seats } ont été données.
vote-was-given = a voté
vote-was-recorded = (noté par une autre personne)
vote-record = Noter une voix
vote-record-text = Pour un membre sans appareil qui vous a dit son vote. C'est marqué et compté à part.
vote-record-nobody = Toutes les personnes sans appareil ont voté.
vote-record-member = La voix de qui ?
vote-record-choice = Qu'a dit ce membre ?

## Résultats
ruling-carried = Accepté
ruling-carried-text = L'instance a accepté le { $date }.
ruling-no_quorum = Trop peu de voix
ruling-no_quorum-text = Trop peu ont voté : rien n'est décidé ({ $date }).
ruling-blocked = Arrêté
ruling-blocked-text = Un membre l'a arrêté, avec une raison ({ $date }).
ruling-no_majority = Pas accepté
ruling-no_majority-text = Trop peu étaient pour ({ $date }).
ruling-tie = Égalité
ruling-tie-text = Autant pour que contre : rien ne change ({ $date }).
ruling-one_side = Un côté n'était pas d'accord
ruling-one_side-text = Chaque côté doit être d'accord, et l'un ne l'était pas ({ $date }).
ruling-only_proposer = Seul le côté qui propose était pour
ruling-only_proposer-text = Personne au-delà du côté qui propose n'était pour ({ $date }).
outcome-counts = Voix
outcome-side = Côté
outcome-seats = Sièges
outcome-all = Tous
outcome-recorded = { $count ->
    [one] Une voix a été notée par une autre personne.
   *[other] { $count } voix ont été notées par une autre personne.
  }
outcome-dissent = Qui n'était pas d'accord, et pourquoi
outcome-review = Ce sera revu le { $date }.

