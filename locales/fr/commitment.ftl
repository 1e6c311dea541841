### Ce qui a été promis à d’autres.

commitment-list = Engagements
commitment-lead = Ce qui a été promis à d’autres, et ce qui montre où cela en est. Personne ne fixe l’avancement à la main : il suit des preuves.
commitment-none = Aucun engagement n’est encore noté.
commitment-new = Noter un engagement
commitment-sum = Tenu : { $kept }, en cours : { $begun }, sur { $all }
commitment-until = Jusqu’au { $date }
commitment-over = Son temps a pris fin le { $date }
commitment-by = À tenir pour le
commitment-stands = Où cela en est
commitment-kept-on = Tenu le { $on }, à temps
commitment-kept-late =
    { $count ->
        [one] Tenu le { $on }, un jour trop tard
       *[other] Tenu le { $on }, { $count } jours trop tard
    }
commitment-left =
    { $count ->
        [one] Il reste un jour
       *[other] Il reste { $count } jours
    }
commitment-today = C’est pour aujourd’hui
commitment-keeper = Tenu par
commitment-title = Comment s’appelle-t-il ?
commitment-organisation = Qui l’a pris ?
commitment-objective = Que doit-il atteindre ?
commitment-promises = Ce qui a été promis exactement
commitment-promises-hint = Une promesse par ligne.
commitment-source = Où a-t-il été pris ?
commitment-source-hint = Le document ou la page où tous peuvent le lire.
commitment-source-use = L’usage de chiffres auquel cela répond
commitment-data-type = Quel genre de données ?
commitment-region = Pour quelle partie du monde ?
commitment-length = Combien de mois dure-t-il ?
commitment-months =
    { $count ->
        [one] Un mois
       *[other] { $count } mois
    }
commitment-since = Premier jour
commitment-sponsors = Qui le porte ?
commitment-supporters = Qui le soutient ?
commitment-unsaid = Non dit dans la source
commitment-nothing-known = Rien de connu encore
commitment-under-way = En cours
commitment-kept = Tenu
commitment-how = « En cours » veut dire qu’au moins un pas est montré ; « tenu », qu’un pas est montré par lequel la promesse est remplie.
commitment-show-title = Montrer un pas
commitment-which = Vers quelle promesse ?
commitment-what-happened = Que s’est-il passé ?
commitment-keeps = Avec cela, la promesse est tenue
commitment-show = Le montrer
