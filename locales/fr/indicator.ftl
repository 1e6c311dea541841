### Indicateurs : chiffres officiels, complémentaires et indépendants côte à côte.

indicator-list = Indicateurs
indicator-list-lead = Ce que publient les offices statistiques et ce que comptent les communautés, côte à côte : qui a compté, comment, combien de réponses, avec quelle certitude, et ce que cela ne peut pas dire.
indicator-list-none = Il n’y a pas encore de chiffres pour un indicateur.
indicator-list-table = Cibles et indicateurs avec des chiffres
indicator-official = Séries officielles
indicator-releases = Publications des communautés
indicator-official-none = Aucune série officielle ne figure ici pour cet indicateur.
indicator-kind-none = Aucune.
indicator-period = Quand
indicator-for-whom = Pour qui
indicator-figure = Chiffre
indicator-interval = Entre
indicator-status = Statut
indicator-everybody = Tout le monde
indicator-no-figure = pas de chiffre
indicator-no-interval = intervalle non indiqué
indicator-withheld = caché pour protéger des personnes
indicator-how = Comment on a compté, et ce que cela ne peut pas dire
indicator-who = Compté par { $who } · { $initiative }
indicator-origin = Source : { $source }. Licence : { $licence }. Lue le { $day }.
indicator-standing = Face à la statistique officielle
series-title = Séries de l’office
series-lead = Les propres chiffres de l’office, lus dans ses fichiers. Ils figurent à côté de ceux des communautés, et c’est avec eux qu’une publication est comparée.
series-none = Aucune série n’a encore été lue.
series-new = Lire une série, ou la relire
series-new-text = Une série de même code est remplacée en entier ; on dit ce qui a été ajouté, révisé ou laissé de côté. Trois formats sont lus : SDMX-ML 2.1 (données propres à une structure), SDMX-CSV et le CSV d’Open SDG.
series-code = Code de la série
series-code-hint = Seulement pour un CSV, qui ne le donne pas ; par exemple SH_H2O_SAFE.
series-file = Fichier
series-file-hint = 2 Mo au plus.
series-source = Où elle a été publiée
series-source-hint = Une adresse ou une référence.
series-licence = Sa licence
series-read = La lire
series-figures = Chiffres
series-unit-percent = pour cent
series-unit-number = nombre
series-interval = de { $low } à { $high }
series-words = Les mots des codes
series-words-text = Un fichier de structure (SDMX-ML 2.1, la DSD avec ses listes de codes) dit ce que signifient les codes des séries. Chacun lit alors ses mots, dans les langues qu’il contient, à la place des codes. Relisez-le quand de nouvelles séries ont été lues.
series-words-read = Lire les mots
series-words-made = { $structure } : { $series ->
    [one] une série a maintenant des mots.
   *[other] { $series } séries ont maintenant des mots.
}
series-drop = Retirer une série
series-drop-text = Pour une série lue par erreur. Elle quitte la page de l’indicateur et plus rien ne lui est comparé ; ce qui a été décidé reste. Qu’elle était là, et pourquoi elle est partie, reste dans le journal public.
series-drop-why = Pourquoi
series-drop-why-hint = Tout le monde peut le lire dans le journal.
series-drop-it = La retirer
series-dropped = La série { $code } a été retirée.
series-name = Série
series-read-on = Lue le
series-made = { $code } : { $figures } chiffres ont été lus.
series-renewed = { $code } : { $figures } chiffres ; { $added } ajoutés, { $revised } révisés, { $gone } laissés de côté depuis la dernière lecture.
benchmark-title = À côté de la série de l’office
benchmark-text = Niveau, tendance et couverture, chaque différence avec son intervalle. Cela ne dit pas lequel des deux a raison : définitions, personnes et moments peuvent différer.
benchmark-none = Il n’y a encore rien à comparer : il faut une série de l’office et des chiffres de la publication.
benchmark-ours = Chiffres de la publication
benchmark-official = Chiffres de l’office
benchmark-compare = Comparer
benchmark-levels = Niveau
benchmark-no-levels = Aucun chiffre de la publication et de la série ne porte sur les mêmes personnes.
benchmark-years-apart = Années d’écart
benchmark-difference = Différence
benchmark-apart = l’intervalle ne contient pas zéro
benchmark-within = l’intervalle contient zéro
benchmark-not-told = on ne peut pas le dire
benchmark-trend = Tendance
benchmark-trend-years = Changement de { $first } à { $last }
benchmark-broken = La série de l’office a une rupture entre { $first } et { $last } : ce qui est avant ne se compare pas.
benchmark-no-trend = Une tendance demande deux années que les deux ont.
benchmark-coverage = Couverture
benchmark-both = { $count ->
    [0] Aucun groupe n’est dans les deux.
    [one] Un groupe est dans les deux.
   *[other] { $count } groupes sont dans les deux.
}
benchmark-only-office = { $count ->
    [one] Un groupe dont seul l’office parle :
   *[other] { $count } groupes dont seul l’office parle :
}
benchmark-only-ours = { $count ->
    [one] Un groupe dont seule la publication parle :
   *[other] { $count } groupes dont seule la publication parle :
}
benchmark-withheld = { $count ->
    [one] Un chiffre de la publication est caché pour protéger des personnes et ne se compare à rien.
   *[other] { $count } chiffres de la publication sont cachés pour protéger des personnes et ne se comparent à rien.
}
benchmark-limits = Les deux sont considérés comme indépendants l’un de l’autre. Là où l’office ne donne pas d’intervalle, son chiffre compte comme exact, et la différence paraît plus sûre qu’elle ne l’est. Deux éditions avec les mêmes personnes ne sont pas indépendantes : l’intervalle d’une tendance est alors trop large.
