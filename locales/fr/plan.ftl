### Plans de travail : qui fait quoi et jusqu’à quand.

plan-title = Plans
plan-lead = Ce qui est à faire, par qui, jusqu’à quand. Un plan est proposé par qui tient les affaires et entre en vigueur par une décision.
plan-none = Pas encore de plan
plan-none-text = Quand un plan est mis au vote, tous peuvent le lire ici.
plan-new = Proposer un plan
plan-name = Plan de travail { $span }
plan-state-draft = Proposé
plan-state-approved = En vigueur
plan-progress =
    { $done } sur { $all } fait{ $late ->
        [0] { "" }
       *[other] , { $late } en retard
    }
plan-from = Première année
plan-to = Dernière année
plan-to-hint = Laissez vide pour un plan d’un an.
plan-aim = Que doit-il atteindre ?
plan-item = Point { $number }
plan-items = Ce qui est à faire
plan-number = N°
plan-what = Que faut-il faire ?
plan-owner = Qui le fait ?
plan-due = Jusqu’à quand ?
plan-standing = Où cela en est
plan-open = À faire
plan-late = En retard
plan-done = Fait
plan-done-on = le { $date }
plan-evidence-link = Ce qui le montre
plan-decides = Approuvé par une décision de
plan-approved-on = Approuvé le { $date } par
plan-alone = Approuvé le { $date } par une seule personne : personne ne pouvait encore décider.
plan-approve-title = Approbation
plan-approve = Reprendre la décision
plan-approve-alone = L’approuver seul : personne ne peut encore décider
plan-edit = Modifier le plan
plan-mark-title = Noter que quelque chose est fait
plan-which = Qu’est-ce qui est fait ?
plan-done-when = Quand ?
plan-evidence = Qu’est-ce qui le montre ?
plan-evidence-hint = Une page de ce site qui commence par /, ou une adresse qui commence par https://.
plan-words = En quelques mots
plan-mark = C’est fait
plan-motion = Plan de travail { $title }
plan-motion-text = Nous approuvons le plan de travail { $title } tel qu’il est, avec ses points, ses responsables et ses dates.
