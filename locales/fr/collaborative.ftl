### La première page du Collectif.

hub-none = Il n’y a pas de collectif sur ce site
hub-none-text = Quand il y en aura un, tout ce qu’il fait se trouvera ici : qui le dirige, ce qu’il doit, ce qu’il a fait et promis.
hub-members =
    { $count ->
        [one] membre
       *[other] membres
    }
hub-seats =
    { $count ->
        [one] membre du comité
       *[other] membres du comité
    }
hub-done =
    { $count ->
        [one] obligation remplie cette année
       *[other] obligations remplies cette année
    }
hub-chapters =
    { $count ->
        [one] partie dans le monde
       *[other] parties dans le monde
    }
hub-today = D’après ce registre au { $date }.
hub-waiting =
    { $count ->
        [one] Une chose est due ou en retard
       *[other] { $count } choses sont dues ou en retard
    }
hub-who = Qui dirige
hub-no-leads = Ce registre ne connaît pas de codirection.
hub-work = Le travail
hub-duties = Ce que le mandat demande cette année, fait et en retard
hub-no-plan = Aucun en vigueur encore
hub-plan = Le dernier : { $span }
hub-no-report = Aucun approuvé encore
hub-report = Le dernier : { $year }
hub-meetings = De tous les membres
hub-directory = Qui participe, par catégorie et par pays, et comment devenir membre
hub-funds = Qui a promis et donné quoi, et ce qui en est sorti
hub-countries = Initiatives, environnement et feuille de route de chacun
hub-knowledge = Ce que les initiatives ont fait et appris, événements, bibliothèque
hub-commitments = Ce qui a été promis à d’autres
hub-coming = À venir
hub-nothing-coming = Aucune réunion n’est convoquée.
hub-bodies = Groupes de travail et conseils
hub-decided = Décidé récemment
hub-parts = Parties dans le monde
hub-no-chapters = Il n’y a pas encore de partie régionale, nationale ou locale. Chacune a ses propres règles et les mêmes pages.
hub-part = Partie
hub-part-members = Membres
hub-part-held = Réunions cette année
hub-part-done = Obligations remplies
hub-part-late = En retard
hub-all-parts = Toutes ensemble
hub-streams = Ce que des groupes de membres ont à faire et jusqu’à quand, et leurs rapports
hub-outputs = Ce qu’ils ont produit : revu, approuvé, soumis
hub-consultations = Ce qui est demandé aux membres et à tous
hub-elections = Qui se présente à quel poste, et qui a été élu
