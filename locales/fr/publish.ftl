### Words of the tabs protect and publish, and of the pages of releases.

## Releases
releases-title = Chiffres
releases-lead = Ce que des communautés ont compté et publié, protégé pour que personne ne puisse être reconnu.
releases-none = Rien n’a encore été publié.
releases-catalogue = Toutes les publications en un catalogue (DCAT)
release-question = La question :
release-limits = Ce que ces chiffres disent et ne disent pas
release-can = Ce qu’ils disent
release-cannot = Ce qu’ils ne disent pas
release-edition = Édition
release-replaces = remplace
release-method = Comment on a compté
release-protected = Comment les personnes sont protégées
release-facts = Au sujet de ces chiffres
release-downloads = Emportez ces chiffres
release-cite = Citer
release-records = Enregistrements derrière ces chiffres
release-issued = Publié le
release-period = Période
release-places = Lieux
release-licence = Licence
release-snapshot = État des données
release-content = Empreinte du contenu
release-of = Réponse ou groupe
release-total = Total
release-count = Nombre
release-recalled = Ces chiffres ont été retirés.
release-superseded = Il existe une version plus récente de ces chiffres.
release-vetoed = { $body } a décidé contre le { $day }
release-vetoed-decision = La décision
release-sent-back = Elle a été renvoyée
release-vetoed-now = Elle ne sort pas. On ne demande pas deux fois sur les mêmes chiffres et mots : composez une autre publication qui répond aux raisons.
release-sent-back-now = Elle ne sort pas telle quelle. Vérifiez-la de nouveau quand la raison est levée, ou composez une autre publication.
release-later = Aller à la version plus récente
release-not-out = Ceci n’est pas publié. Seules les personnes qui travaillent sur l’initiative le voient.
release-alone = La coordination a autorisé ceci sans autre avis
release-alone-text = { $by } : { $reason }
release-decided = Une instance de la communauté a autorisé ceci
release-with-interval = Chaque chiffre a son intervalle à { $confidence } % : la plage où se trouve probablement la vérité.
release-withheld = { $count ->
    [0] Rien n’est masqué.
    [one] Une valeur est masquée pour protéger des personnes.
   *[other] { $count } valeurs sont masquées pour protéger des personnes.
}
release-official = La ligne du bas a été publiée par { $publisher }.
release-place = Carré { $number } ({ $sites } points de mesure)
release-coarse = Les lieux sont placés sur une grille de { $metres } mètres, et non là où ils sont vraiment.
release-cell-withheld = Masqué pour protéger des personnes.
release-state-assembled = Assemblée
release-state-checked = Contrôlée
release-state-before_the_community = Devant la communauté
release-state-approved = Autorisée
release-state-published = Publiée
release-state-superseded = Publiée, avec une version plus récente
release-state-sent-back = Renvoyée
release-state-recalled = Retirée

## The tab protect
protecting-title = Protéger
protecting-lead = Faites des tableaux où personne ne peut être reconnu. Les petites cellules sont masquées, et avec elles autant d’autres qu’il en faut pour qu’aucune ne puisse être recalculée.
protecting-done = Protégés jusqu’ici
protecting-new = Protéger des tableaux
protecting-no-data = Il n’y a pas encore d’état figé des données.
protecting-to-check = Prenez d’abord un instantané.
protecting-not-yet = Counted protège les tableaux et les estimations. Les fichiers d’enregistrements individuels, l’arrondi et le bruit viendront plus tard ; d’ici là, ils ne peuvent pas être publiés.
protecting-data = Données (leur dernier instantané)
protecting-table = Tableau { $number }
protecting-table-title = Titre
protecting-by-1 = Ventilé selon
protecting-by-2 = et selon
protecting-by-3 = et aussi selon
protecting-by-none = – choisir –
protecting-threshold = Nombre minimal de personnes dans une cellule montrée
protecting-threshold-hint = Au moins 3 ; 10 est un bon début. Là où une instance a décidé d’un nombre, un plus grand ne demande pas de nouvelle décision.
protecting-zeros = Les cellules vides peuvent aussi révéler quelque chose : les masquer comme les petites
protecting-run = Protéger et contrôler
protecting-audit-lead = Les tableaux de cette page ont été protégés ensemble. Le contrôle a essayé de recalculer chaque cellule masquée.
protecting-cells = Cellules
protecting-primary = Masquées : trop peu de personnes (suppression primaire)
protecting-secondary = Masquées pour protéger celles-ci (suppression secondaire)
protecting-undone = Ont pu être recalculées
protecting-certified = Certifiées : il reste un éventail de plusieurs valeurs
protecting-certified-of = { $cells } sur { $withheld }, tous tableaux confondus
protecting-narrowest = Éventail le plus étroit qu’on puisse déduire
protecting-from-to = de { $low } à { $high }
protecting-to-publish = Passer à la publication

## The tab publish
publishing-title = Publier
publishing-lead = Réunissez des tableaux et des chiffres protégés, dites ce qu’ils veulent dire et ce qu’ils ne peuvent pas dire, puis publiez-les.
publishing-releases = Publications
publishing-new = Préparer une publication
publishing-tables = Tableaux protégés
publishing-no-tables = Aucun tableau
publishing-figures = Chiffres tirés des analyses
publishing-no-figures = Il n’y a pas encore d’analyse : seuls des tableaux peuvent être publiés.
publishing-map = Une carte des points de mesure
publishing-no-map = Pas de carte
publishing-points-data = Données
publishing-points-latitude = Colonne de la latitude
publishing-points-longitude = Colonne de la longitude
publishing-points-value = Colonne dont la moyenne est montrée
publishing-points-title = Titre de la carte
publishing-points-grid = Grille en mètres
publishing-points-grid-hint = Les lieux sont placés sur une grille, jamais là où ils sont vraiment. Au moins 500 ; pour des réponses de personnes, au moins 5000.
publishing-word-title = Titre
publishing-word-title-hint = Quoi, où, quand.
publishing-word-sentence = Le résultat en une phrase
publishing-word-sentence-hint = Avec un nombre et sa marge d’incertitude. Elle est placée tout en haut.
publishing-word-question = La question
publishing-word-question-hint = Telle que la communauté l’a posée.
publishing-word-method = Comment on a compté
publishing-word-method-hint = Qui a été interrogé, comment ces personnes ont été choisies, quand.
publishing-word-can = Ce que ces chiffres peuvent dire
publishing-word-can-hint = Ce que l’on peut en conclure. Une phrase par ligne.
publishing-word-limits = Ce que ces chiffres ne peuvent pas dire
publishing-word-limits-hint = Ce que l’on ne peut pas en conclure. Une phrase par ligne.
publishing-word-creators = Qui doit être nommé comme auteur ou autrice
publishing-word-creators-hint = Un nom par ligne.
publishing-word-publisher = Qui publie
publishing-word-publisher-hint = Si vous laissez vide : l’initiative.
publishing-word-keywords = Mots qui permettent de la trouver
publishing-word-keywords-hint = Un par ligne : le lieu, le sujet, l’objectif.
publishing-word-start = Premier jour couvert
publishing-word-end = Dernier jour couvert
publishing-slug = Nom dans l’adresse
publishing-subject = Sur quoi portent ces chiffres ?
publishing-persons = Des personnes ou des ménages
publishing-things = Des mesures de choses (air, eau, bruit), pas de personnes
publishing-declaration = Déclarer que personne ne peut en subir un tort
publishing-declared-by = Qui le déclare
publishing-declared-reason = Pourquoi
publishing-declared-on = Quand
publishing-assemble = Assembler
publishing-see = Voir sa page
publishing-next = Prochaine étape
publishing-history = Ce qui s’est passé
publishing-content = Ce qu’elle contient
publishing-reason = Raison
publishing-alone-reason = Raison de décider sans autre avis (tout le monde la verra)
publishing-until = La communauté peut s’opposer jusqu’au
publishing-until-hint = Ceux qui ont un reçu, les membres d’un organe et qui a le lien le voient d’abord. Deux semaines laissent le temps d’une réunion.
publishing-step-check = La comparer aux publications précédentes
publishing-step-approve = L’autoriser, par la coordination seule
publishing-step-approve-decided = L’autoriser, comme l’organe l’a décidé
publishing-step-community = La montrer à la communauté
publishing-step-back = La renvoyer pour révision
publishing-step-publish = Publier
publishing-step-supersede = Indiquer une version plus récente
publishing-later = La version plus récente
publishing-step-recall = La retirer
release-thanks = Merci à
release-thanks-community = { $count ->
    [one] une autre personne de la communauté
   *[other] { $count } autres personnes de la communauté
}

release-holds-taken-back = Une personne dont les réponses sont dans ces chiffres les a retirées après leur calcul. La prochaine édition sera faite sans elles.
release-data-deleted = Les données dont ces chiffres sont tirés ont été supprimées le { $when }, car quelqu’un a retiré ses réponses ou leur durée était écoulée. Les chiffres tiennent par leur empreinte et le journal.
state-gone = L’état figé le plus récent a été supprimé
state-gone-again = Figer un nouvel état
state-gone-text =
    Il a été supprimé le { $when }, car quelqu’un dont les réponses y étaient les a retirées, ou leur durée était écoulée. { $older ->
        [0] Figez-en un nouveau, et posez vos questions à celui-là.
       *[other] Ce qui est proposé ci-dessous est l’état plus ancien { $older } ; figez-en un nouveau pour les réponses les plus récentes.
    }
