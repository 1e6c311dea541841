chart-as-table = Afficher en tableau
table-first-rows = { $shown } lignes sur { $all } sont montrées ici.
table-whole = Voir toutes les lignes
chart-value = Valeur
chart-interval = Intervalle à { $confidence } %
chart-n = Réponses
chart-day = Jour
chart-country = Pays ou zone
chart-place = Lieu
chart-citizen = Citoyens
chart-official = Officiel
chart-legend-interval = Intervalle à { $confidence } % : là où se trouve probablement la vraie valeur
chart-legend-band = Bande : intervalle à { $confidence } %
chart-legend-few = Moins de { $few } réponses : à lire avec prudence
chart-legend-protected = Protégé : masqué pour que personne ne puisse être reconnu
chart-line-said = { $name }, du { $start } au { $end } : entre { $low } et { $high }
chart-grid = Un carré de la grille mesure { $km } km
chart-coarsened = Les lieux sont indiqués à { $km } km près
chart-boundaries = Les frontières proviennent de Natural Earth et n’impliquent aucune opinion sur le statut d’un territoire.
stat-answers = { $count ->
    [one] { $count } réponse
   *[other] { $count } réponses
}
stat-interval = Intervalle à { $confidence } % : de { $low } à { $high }
stat-limits = Ce que ce chiffre dit et ne dit pas
stat-can = Il peut vous dire
stat-cannot = Il ne peut pas vous dire
profile-title = Qui décide, étape par étape
profile-stage = Étape
profile-level = Niveau
profile-participants = Avis des participants
profile-enough = Suffisant à partir d’ici
profile-sentence = { $known ->
    [9] Les personnes ont un pouvoir suffisant (niveau 4 ou 5) à { $enough } étapes sur 9.
   *[other] Les personnes ont un pouvoir suffisant (niveau 4 ou 5) à { $enough } étapes sur { $known }.
}
profile-open = { $count ->
    [one] Une étape n’est pas connue.
   *[other] { $count } étapes ne sont pas connues.
}
profile-agree = Les participants voient les choses de la même façon.
profile-lower = { $count ->
    [one] Les participants jugent le niveau plus bas à une étape.
   *[other] Les participants jugent le niveau plus bas à { $count } étapes.
}
profile-higher = { $count ->
    [one] Les participants jugent le niveau plus haut à une étape.
   *[other] Les participants jugent le niveau plus haut à { $count } étapes.
}
profile-both = Étapes où les participants jugent le niveau plus bas : { $lower } ; plus haut : { $higher }.
profile-unknown = Personne n’a encore jugé qui a décidé à quelle étape.
profile-said = { $stage } : { $own } ; participants : { $theirs }
profile-legend-enough = Suffisant : niveau 4 ou 5
profile-legend-below = Moins de 4
profile-legend-unknown = Pas connu
profile-legend-dot = Avis des participants
profile-legend-parts = Les participants ne sont pas du même avis
