### Une publication en mots simples : sur sa page, à la radio, au mur ; et quand elle sort.

spoken-title = En mots simples
spoken-none-here = Personne ne l’a encore écrit en mots simples en { $language }.
spoken-others = Cela existe en :
spoken-radio = À lire à la radio
spoken-poster = Affiche
spoken-time = { $count ->
    [one] À voix haute : environ une seconde.
   *[other] À voix haute : environ { $count } secondes.
}
spoken-copy = Copier le texte
spoken-back = Retour aux chiffres
spoken-opening = { $initiative } a demandé : { $question }
spoken-figure = { $label } : { $value }. La vérité se trouve sans doute entre { $low } et { $high }.
spoken-figure-alone = { $label } : { $value }.
spoken-rests = { $count ->
    [one] Cela repose sur une réponse.
   *[other] Cela repose sur { $count } réponses.
}
spoken-rests-readings = { $count ->
    [one] Cela repose sur une mesure.
   *[other] Cela repose sur { $count } mesures.
}
spoken-period = Elles vont du { $start } au { $end }.
spoken-where = Pour tout lire, demander, ou dire ce qui ne va pas : { $address }.
poster-range = sans doute entre { $low } et { $high }
poster-rests = { $count ->
    [one] Repose sur un enregistrement
   *[other] Repose sur { $count } enregistrements
}
poster-scan = Tous les chiffres, comment ils ont été comptés, et où demander
poster-edition = Édition { $number }
poster-print = Imprimez cette page : elle tient sur une feuille.
poster-a3 = Pour une grande feuille (A3)
poster-a4 = Pour une petite feuille (A4)
calendar-title = Ce qui sort, et quand
calendar-lead = Des chiffres autorisés qui attendent leur heure : le titre et le jour, rien de ce qu’ils disent. Personne ne les voit avant sans être nommé ici, sauf ceux qui les font et ceux dont ils parlent.
calendar-none = Rien n’est annoncé.
calendar-moved = Déplacé du { $from } au { $to } : { $reason }
calendar-called-off = Annulé pour le { $from } : { $reason }
calendar-nobody = Personne d’autre ne voit les chiffres avant.
calendar-access = Vus avant par : { $names }
calendar-held = Retenu
calendar-out = Sortis récemment
calendar-file = En fichier de calendrier
calendar-announced = Annoncé d’avance
calendar-announced-for = La sortie était annoncée pour le { $date }.
spoken-share-none = aucun
spoken-share-almost-none = presque aucun
spoken-share-one-in-ten = environ un sur dix
spoken-share-one-in-five = environ un sur cinq
spoken-share-quarter = environ un quart
spoken-share-three-in-ten = environ trois sur dix
spoken-share-third = environ un tiers
spoken-share-four-in-ten = environ quatre sur dix
spoken-share-half = environ la moitié
spoken-share-six-in-ten = environ six sur dix
spoken-share-two-thirds = environ deux tiers
spoken-share-seven-in-ten = environ sept sur dix
spoken-share-three-quarters = environ trois quarts
spoken-share-eight-in-ten = environ huit sur dix
spoken-share-nine-in-ten = environ neuf sur dix
spoken-share-almost-all = presque tous
spoken-share-all = tous

## Sur la page de travail
words-lead = Écrivez-le comme vous le diriez à un voisin. Cela figure tout en haut, se lit à la radio et s’affiche aux murs. Tant que la publication n’est pas autorisée, vous pouvez le réécrire ; ensuite, seulement ajouter une langue.
words-write = L’écrire en mots simples
words-lacks = Les gens ont été interrogés en { $languages }, et il n’y a pas encore de mots simples dans cette langue.
words-there = Écrit
words-missing = Manque
words-title = Comment cela s’appelle
words-title-hint = Court.
words-sentence = Ce qui a été trouvé, en une phrase
words-sentence-hint = Avec un nombre et à quel point il est sûr.
words-figures = Les chiffres qui comptent
words-figures-hint = Une phrase par ligne, avec sa sûreté. Le programme en propose à partir des chiffres montrés ; jamais un chiffre retenu.
words-caution = Ce que personne ne doit en conclure
words-caution-hint = La phrase qu’il ne faut pas laisser de côté.
words-save = Enregistrer
schedule-title = Quand cela sort
schedule-text = Fixez un jour et une heure, et le site le publie de lui-même. D’ici là, tout le monde lit le titre et le jour dans le calendrier, et rien des chiffres. Ou publiez maintenant, plus bas.
schedule-goes-out = Cela sort le { $date }.
schedule-day = Jour
schedule-day-hint = Laissez vide pour annuler.
schedule-hour = Heure (UTC)
schedule-hour-hint = Par exemple 14:00.
schedule-reason = Pourquoi ce changement ?
schedule-reason-hint = Tout le monde le lit dans le calendrier.
schedule-access = Qui voit les chiffres avant
schedule-access-hint = Un office ou une rédaction, un par ligne. Vide : personne. Tout le monde lit cette liste.
schedule-set = Fixer
schedule-held = Ce n’est pas sorti
schedule-held-text = L’heure est venue le { $date }, et quelque chose s’y opposait. Cela reste ici jusqu’à ce que vous fixiez une autre heure ou publiiez.
schedule-free = Plus rien ne s’y oppose.
release-doi = DOI
release-doi-hint = Quand vous en avez enregistré un, écrivez-le ici : 10.1234/abcd. La publication elle-même ne change pas.
release-doi-note = Noter
