### Groupes de travail : proposés, approuvés, qui rendent compte, terminés.

stream-list = Groupes de travail
stream-lead = Les membres proposent sur quoi travailler ; le comité de pilotage l’approuve avec un mandat clair et une durée. Les retards se voient d’eux-mêmes.
stream-none = Pas encore de groupe de travail
stream-none-text = Un membre peut en proposer un. Il commence quand le comité de pilotage l’a approuvé.
stream-propose = Proposer un groupe de travail
stream-propose-lead = Dites clairement ce qu’il doit faire, en réponse à quoi, et jusqu’à quand. Il est comparé aux autres groupes quand vous l’enregistrez.
stream-rewrite = Réécrire la proposition
stream-withdraw = Retirer la proposition
stream-state-proposed = Proposé
stream-state-active = Au travail
stream-state-completed = Achevé
stream-state-closed = Clos
stream-of = Un groupe de travail de
stream-until = Jusqu’au { $date }
stream-by = avant le { $date }
stream-next-report = Prochain rapport avant le { $date }
stream-overdue =
    { $count ->
        [one] { $count } rapport est en retard
       *[other] { $count } rapports sont en retard
    }
stream-over-time = Son temps est écoulé
stream-over-time-text = Le dernier jour est passé, et personne ne l’a prolongé, achevé ni clos.
stream-no-committee = Il n’y a pas ici de comité de pilotage qui puisse en décider. Un organe de ce type doit faire partie du Collectif.
stream-ended = Terminé le { $date } :
stream-wanted = Il demande plus de temps, jusqu’au { $date } :
stream-requests = Ce qui a été demandé, et ce qui en est sorti
stream-requests-request = Demande ou priorité
stream-requests-workstream = Groupes de travail
stream-requests-outputs = Produits
stream-requests-nothing = Rien encore
stream-field-title = Comment s’appelle-t-il ?
stream-field-title-hint = Quelques mots.
stream-field-answers = À quelle demande répond-il ?
stream-field-answers-hint = La décision de la Commission ou la priorité du Collectif, comme on la cite : décision 54/102 h).
stream-field-objectives = À quoi sert-il ?
stream-field-objectives-hint = Ce qui sera différent quand ce sera fait.
stream-field-topics = De quoi s’agit-il ?
stream-field-topics-hint = Quelques mots-clés séparés par des virgules. Ils sont comparés à ceux des autres groupes.
stream-field-boundary = Où s’arrête votre travail ?
stream-field-boundary-hint = Quand d’autres travaillent sur un sujet proche : qui fait quoi.
stream-field-deliverables = Que livre-t-il ?
stream-field-deliverables-hint = Un par ligne : le jour, puis la chose. Par exemple : 2027-05-31 Guide sur la qualité
stream-field-leads = Qui le dirige ?
stream-field-leads-hint = Des organisations, ou des personnes qui acceptent d’être nommées.
stream-field-start = Premier jour
stream-field-end = Dernier jour
stream-field-report_weeks = Au bout de combien de semaines rend-il compte ?
stream-field-report_weeks-hint = Un nombre de 1 à 26.
stream-rhythm = Rapports
stream-weeks =
    { $count ->
        [one] Chaque semaine
       *[other] Toutes les { $count } semaines
    }
stream-extension = Plus de temps
stream-extended = Du { $from } au { $date } :
stream-decision = La décision du comité
stream-waits-for = Pas encore mis aux voix de { $body }.
stream-ask = Le mettre aux voix du comité
stream-settle = Appliquer la décision
stream-motion = Approuver ce que demande le groupe de travail « { $title } »
stream-motion-text = Nous approuvons le groupe de travail « { $title } » avec son mandat et sa durée exactement comme sur sa page, y compris le temps qu’il y demande, le cas échéant.
stream-people = Qui y travaille
stream-resource-person = personne-ressource, sans voix
stream-invite = Inviter une personne-ressource
stream-invite-text = Quelqu’un de l’extérieur qui contribue au travail. Les personnes-ressources ne votent pas.
stream-invite-name = Nom
stream-invite-organisation = Organisation
stream-invite-brings = Qu’apporte cette personne ?
stream-reports = Rapports
stream-report-number = N°
stream-report-period = Période
stream-report-due = Avant le
stream-report-state = État
stream-from-to = du { $from } au { $to }
stream-due-coming = À venir
stream-due-now = Peut être remis jusqu’au { $date }
stream-due-overdue =
    { $count ->
        [one] { $count } jour de retard
       *[other] { $count } jours de retard
    }
stream-due-filed = Remis
stream-due-filed-late =
    { $count ->
        [one] Remis avec { $count } jour de retard
       *[other] Remis avec { $count } jours de retard
    }
stream-reports-read =
    { $count ->
        [one] Lire le rapport
       *[other] Lire les { $count } rapports
    }
stream-report-head = Rapport { $number }, { $date }
stream-report-new = Remettre un rapport
stream-report-done = Qu’est-ce qui a été fait ?
stream-report-next = Et ensuite ?
stream-report-asks = De quoi avez-vous besoin de la part du comité ?
stream-report-send = Le remettre
stream-more-time = Demander plus de temps
stream-time-until = Jusqu’à quand ?
stream-why = Pourquoi ?
stream-end = Terminer le groupe de travail
stream-end-how = Comment se termine-t-il ?
stream-end-completed = Achevé : tout a été livré
stream-end-closed = Clos avant cela
stream-end-words = Qu’en est-il sorti, ou pourquoi se termine-t-il ?
