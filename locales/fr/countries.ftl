# Les pays : le monde, un pays, son inventaire, son environnement, ses feuilles de route, l’annexe de son examen.
nav-countries = Pays
countries-title = Pays
countries-lead = Où les gens produisent des données sur ce qui compte pour eux, ce qui en est sorti, et ce que chaque pays fait pour que ce soit possible.
countries-sentence = { $initiatives } initiatives dans { $countries } pays ou zones ; { $citizen } ont le verdict « données citoyennes » ; { $releases } publications sont sorties. Dans cette phrase, chaque initiative et chaque publication compte une fois.
countries-region = Région
countries-measure = Ce que montre la carte
countries-country = Pays ou zone
countries-code = Code
countries-initiatives = Initiatives
countries-citizen = Avec le verdict « données citoyennes »
countries-groups-count = Groupes nommés
countries-releases = Publications
countries-producers = Producteurs dans l’inventaire
countries-reviews = Tours sur l’environnement
countries-table = Pays par pays
countries-how = Une initiative active dans plusieurs pays compte dans chacun : la somme des lignes n’est pas le total.
countries-no-inventory = Aucun inventaire n’est tenu ici
countries-none = Il n’y a encore rien ici.
countries-groups = Les groupes dont parlent les initiatives
countries-groups-how = Avec les mots des fiches, les plus souvent nommés d’abord. Aucune personne n’est comptée ici.
countries-initiatives-of = { $count ->
    [one] 1 initiative
   *[other] { $count } initiatives
}
countries-counting = Comment chaque chiffre compte
countries-initiatives-how = Initiatives : les fiches publiques du registre, dans chaque pays où elles travaillent.
countries-citizen-how = Données citoyennes : les initiatives dont le dernier verdict est « données citoyennes ». Une affirmation contestée ou dépassée ne compte pas tant qu’il n’y a pas été répondu.
countries-releases-how = Publications : celles qui sont sorties, même remplacées par une plus récente ; celles qui ont été retirées ne comptent pas.
countries-producers-how = Producteurs : les organisations de l’inventaire qu’un pays tient ici. Chaque pays compte selon ses propres règles : on ne peut pas comparer deux pays sans lire les deux. Un chiffre publié ailleurs figure sur la page du pays avec sa source et n’est jamais ajouté à ceux-ci.
countries-uses-how = Usages : ce à quoi des chiffres ont servi est compté sur la page de chaque pays. On n’additionne jamais les usages confirmés et ceux qui sont seulement déclarés.
countries-file = Le tableau en fichier
countries-file-text = CSV, une ligne par pays

country-tab-overview = Aperçu
country-sentence = { $initiatives ->
    [0] Aucune initiative n’est encore inscrite ici.
    [one] 1 initiative est inscrite ici ; { $citizen } avec le verdict « données citoyennes » ; { $releases } publications sont sorties.
   *[other] { $initiatives } initiatives sont inscrites ici ; { $citizen } avec le verdict « données citoyennes » ; { $releases } publications sont sorties.
}
country-kept-by = Page tenue par
country-not-kept = Personne ne tient cette page. Elle montre ce que sait le registre ; il n’y a ni inventaire, ni regard sur l’environnement, ni feuille de route.
country-source = Source :
country-notes-event = Ce qui a eu lieu
country-notes-law = Lois et règles
country-notes-guideline = Guides et outils
country-notes-figure = Chiffres comptés par d’autres
country-notes-need = Ce qui manque
country-note-add = Noter un fait
country-note-lead = Un fait ne figure ici qu’avec sa source, pour que tout le monde puisse le vérifier.
country-note-kind = Quel genre de fait
country-note-text = Le fait
country-note-when = Quand
country-note-when-hint = Comme l’écrit la source. 2025, 2025-03 ou 2025-03-10 donne aussi l’ordre.
country-note-source = Qui le dit
country-note-source-hint = Un document et son article, ou le nom d’une page.
country-note-link = Où on peut le lire
country-note-link-hint = Une adresse qui commence par https://
country-note-drop = Retirer
country-open = Tenir cette page
country-open-lead = Un organe peut tenir cette page : noter des faits avec leurs sources, apporter un inventaire, juger l’environnement et décider d’une feuille de route.
country-body = L’organe qui la tient
country-body-hint = Son nom dans les adresses, par exemple national-chapter. On peut laisser vide ; alors seuls les administrateurs peuvent écrire, et rien ne peut être décidé.
country-no-initiatives = Aucune initiative n’est inscrite ici.
country-counted = Les initiatives en chiffres
country-counted-how = Une initiative qui a deux objectifs ou deux groupes compte dans chaque ligne : les lignes ne s’additionnent pas. Rien ici n’est une note.
country-by-verdict = Par verdict
country-by-verdict-head = Verdict
country-by-type = Par type (¶25)
country-by-type-head = Type
country-by-level = Par étape et niveau
country-by-level-head = Étape
country-by-level-how = Combien d’initiatives se situent à quel niveau de participation (0 à 5), selon leur propre regard. Les étapes que personne n’a décrites ne comptent pas.
country-by-stage = Par avancement
country-by-stage-head = Avancement
country-by-goal = Par objectif
country-by-goal-head = Objectif
country-by-topic = Par thème
country-by-topic-head = Thème
country-by-group = Par groupe
country-by-group-head = Groupe
country-initiative = Initiative
country-address = Adresse
country-releases = Ce qui a été publié
country-bodies = Qui décide
country-file = Les initiatives en fichier
country-file-text = CSV, une ligne par initiative

country-tab-inventory = Inventaire des producteurs
country-tab-environment = Environnement
country-tab-roadmaps = Feuilles de route
country-tab-vnr = Annexe de l’examen

inventory-lead = Qui produit des données dans ce pays, ce qui est couvert, et ce que personne ne couvre encore.
inventory-none = Aucun inventaire n’est encore tenu ici.
inventory-sentence = { $producers } organisations figurent dans l’inventaire. { $producing } disent produire des données ; pour { $unsaid }, personne ne l’a dit. { $method } ont une méthode écrite ; les données de { $open } peuvent être obtenues par d’autres.
inventory-gaps = Objectifs que personne ne couvre
inventory-gaps-how = Aucune organisation de l’inventaire ne nomme ces objectifs. Qu’un objectif soit nommé ne dit pas s’il est bien couvert.
inventory-goals = Objectifs couverts
inventory-themes = Thèmes couverts
inventory-list = L’inventaire
inventory-without-goal = { $count ->
    [0] Chaque organisation nomme au moins un objectif. Celle qui en nomme plusieurs compte dans chacun.
    [one] 1 organisation ne nomme aucun objectif. Celle qui en nomme plusieurs compte dans chacun.
   *[other] { $count } organisations ne nomment aucun objectif. Celle qui en nomme plusieurs compte dans chacun.
}
inventory-file = L’inventaire en fichier
inventory-file-text = CSV, une ligne par organisation
inventory-drop = Retirer une organisation
inventory-bring-title = Apporter un inventaire
inventory-bring-text = Un tableau avec une ligne par organisation, sous une ligne d’en-têtes. Il n’y a pas de colonne pour des personnes : leurs noms, téléphones et adresses ne sont pas pris. Les noms peuvent être écrits dans tout alphabet. Pour les organisations déjà présentes, ce que dit le fichier est réécrit et le reste demeure ; les autres sont ajoutées.
inventory-bring = Le fichier
inventory-bring-hint = CSV, XLSX ou XLS ; au plus 4 Mo et 5 000 organisations.
inventory-look = Regarder le fichier
inventory-look-title = Voici comment le fichier a été lu
inventory-looked = { $file } : { $rows } lignes sous les en-têtes ; { $sound } organisations peuvent être lues, dont { $known } figurent déjà dans l’inventaire. Rien n’est encore pris.
inventory-silent = Pour celles qui y figurent déjà, seul ce que dit le fichier est réécrit ; les cases vides et les colonnes qu’il n’a pas ({ $columns }) laissent ce qui est là.
inventory-first = Les premières lignes
inventory-mapping = Quelle colonne est quoi
inventory-mapping-text = Corrigez ce qui a été deviné d’après les en-têtes. Les colonnes qui ne sont pas nommées ici sont laissées de côté.
inventory-no-column = Pas dans le fichier
inventory-keep-both = Des noms qui se ressemblent seulement à l’oreille sont des organisations différentes : garder les deux.
inventory-again = Regarder de nouveau
inventory-take = Prendre l’inventaire
inventory-column-name = Nom
inventory-column-other = Autre nom
inventory-column-class = Genre d’organisation
inventory-column-place = Où elle travaille
inventory-column-website = Site
inventory-column-produces = Produit des données
inventory-column-data = Quelles données
inventory-column-themes = Thèmes
inventory-column-goals = Objectifs
inventory-column-groups = Groupes
inventory-column-method = Méthode écrite
inventory-column-open = D’autres peuvent avoir les données
inventory-column-source = Fichier et ligne
inventory-says-yes = Oui
inventory-says-no = Non
inventory-says-unknown = Personne ne l’a dit

country-side-office = Administrations
country-side-civil_society = Société civile
perspective-office = Administrations du pays
perspective-civil_society = Société civile du pays
environment-lead = Les administrations et la société civile répondent aux mêmes questions, chacune de son côté. Quand les réponses divergent, les deux restent ; rien n’est mis en moyenne.
environment-others = Autres questions sur ce pays :
environment-none = Personne n’a encore jugé ici l’environnement de ce pays.
environment-baseline = Le point de départ
environment-round = Tour { $number }
environment-open-since = Les réponses sont reçues depuis le { $from }.
environment-was-open = Les réponses ont été reçues du { $from } au { $until }.
environment-answered = { $side } : réponse le { $date }.
environment-not-answered = { $side } : pas encore de réponse.
environment-answer-for = Répondre pour : { $side }
environment-answer-lead = Répondez ce que vous savez et dites ce qui le montre. L’autre côté répond sans vous.
environment-open = Ouvrir un tour
environment-close = Clore le tour
environment-item = Question
environment-moved = Depuis la première réponse
environment-parted = Les côtés divergent.
environment-no-score = Ce sont des aspirations (¶36). Il n’y a ni somme ni rang ; on ne compare pas les pays ainsi.
environment-needs = Ce qu’il faut ensuite
environment-needs-text = Ce qu’un côté dit non atteint ou atteint en partie au dernier tour, avec un pas suivant.
environment-file = Toutes les réponses en fichier (CSV)
moved-forward = mieux
moved-same = pareil
moved-back = moins bien

roadmaps-lead = Ce qu’il faut faire pour que des données citoyennes soient produites et utilisées, qui le fait, jusqu’à quand, avec quel argent, et ce qui en est sorti.
roadmaps-none = Aucune feuille de route n’est encore tenue ici.
roadmap-new = Commencer une feuille de route
roadmap-title = Titre
roadmap-about = Ce qu’elle veut atteindre
roadmap-from = Premier jour
roadmap-until = Dernier jour
roadmap-begin = La commencer
roadmap-done-of = { $done } actions sur { $all } sont faites
roadmap-decides = Décidée par
roadmap-draft = Un projet
roadmap-draft-text = Personne n’a encore approuvé ce plan.
roadmap-approved = Approuvée
roadmap-approved-text = Le plan est exactement celui que l’organe a approuvé le { $date }.
roadmap-approved-alone = Approuvée par une seule personne
roadmap-approved-alone-text = Le { $date } ; l’organe ne peut pas encore décider.
roadmap-changed = Modifiée depuis l’approbation
roadmap-changed-text = Approuvée le { $date } dans un autre état. Ce qui figure ici demande une nouvelle décision.
roadmap-motion-link = La motion sur ce plan
roadmap-no-actions = Il n’y a encore aucune action.
roadmap-actions = Actions
roadmap-number = N°
roadmap-what = Ce qu’il faut faire
roadmap-part = Élément de l’environnement
roadmap-no-part = Aucun
roadmap-owner = Qui le fait
roadmap-due = Jusqu’au
roadmap-cost = Coût attendu
roadmap-cost-how = Les coûts sont attendus ; ce n’est pas de l’argent donné. On n’additionne pas des monnaies différentes.
roadmap-currency = Monnaie (trois lettres)
roadmap-state = Où on en est
roadmap-file = Les actions en fichier (CSV)
roadmap-history = Ce qui en est sorti
roadmap-evidence = Ce qui le montre
roadmap-evidence-hint = Une adresse qui commence par https:// ou une page de ce site qui commence par /. « Faite » en demande une.
roadmap-evidence-link = Ce qui le montre
roadmap-note = Ce qui a été fait
roadmap-propose = Mettre le plan aux voix
roadmap-approve = Approuver comme décidé
roadmap-progress = Noter ce qu’une action a donné
roadmap-write = Écrire une action
roadmap-new-action = Une nouvelle action
roadmap-which = Quelle action
roadmap-motion = Feuille de route : { $title }
roadmap-motion-text = L’organe approuve la feuille de route « { $title } » avec ses actions telles qu’elles sont.
action-planned = Prévue
action-underway = En cours
action-done = Faite
action-dropped = Abandonnée
action-late = En retard

vnr-title = Annexe à un examen national volontaire : données des citoyens
vnr-sentence =
    { $initiatives ->
        [one] { $initiatives } initiative nomme
       *[other] { $initiatives } initiatives nomment
    } { $goals ->
        [one] { $goals } objectif
       *[other] { $goals } objectifs
    } du Programme 2030 ; { $releases ->
        [one] { $releases } publication est sortie.
       *[other] { $releases } publications sont sorties.
    }
vnr-how = Tirée des objectifs que nomment les initiatives du registre à ce jour ; personne ne l’a écrite à la main. Une initiative à deux objectifs figure sous les deux. Une affirmation contestée n’est pas une donnée citoyenne tant qu’il n’y a pas été répondu. Les chiffres d’initiatives différentes ne s’additionnent pas.
vnr-tags = Nomme
vnr-no-releases = Rien n’a encore été publié.
vnr-gaps = Objectifs pour lesquels il n’y a encore rien
vnr-untagged = Initiatives qui ne nomment aucun objectif
vnr-file = L’annexe en fichier
vnr-file-text = CSV, une ligne par objectif et initiative
