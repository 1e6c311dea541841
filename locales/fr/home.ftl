home-lead = Les communautés décident quoi demander, gardent le pouvoir sur leurs réponses et publient des chiffres qu’une administration peut utiliser et que personne n’a à craindre.
home-search = Chercher un lieu, un thème ou un groupe
home-how = Comment ça marche
home-all = Toutes les initiatives
home-all-releases = Tous les chiffres
home-look = L’une d’elles
home-initiatives = { $count ->
    [one] initiative
   *[other] initiatives
}
home-countries = { $count ->
    [one] pays
   *[other] pays
}
home-releases = { $count ->
    [one] publication
   *[other] publications
}
home-today = Tels qu’enregistrés aujourd’hui sur ce site.
home-latest = Ce qui a été compté récemment
home-latest-lead = Chaque chiffre dit à quel point il est sûr, qui a décidé et ce qu’il ne peut pas dire.
home-none = Rien n’a encore été publié. Les premiers chiffres apparaîtront ici.
home-new = Nouveau dans le registre
home-where = Où l’on compte
home-map = Initiatives par pays
home-map-sentence = { $initiatives } initiatives dans { $countries } pays ou zones.
home-way = Le chemin d’une question
home-way-lead = Un même dossier traverse les huit étapes : on peut remonter d’un chiffre à la décision qui l’a autorisé.

chain-decide = Les personnes décident qui a voix à quelle étape.
chain-ask = Un formulaire en mots simples, dans les langues du lieu.
chain-collect = Sur papier, au téléphone, sans réseau ; chacun dit oui à chaque usage.
chain-check = Chaque correction a un nom, une date et une raison.
chain-analyse = Chaque chiffre porte son incertitude.
chain-protect = Personne ne peut être reconnu ; un contrôle s’y essaie.
chain-publish = Une phrase, un graphique, ses limites, sa source.
chain-use = Qui utilise un chiffre le dit, et dit ce qui a changé.
