### Les élections aux fonctions d’une instance.

elect-list = Élections
elect-lead = Les membres proposent des candidats, tous ceux qui ont une voix votent sur tous à la fois, et le décompte est ouvert à tous.
elect-none = Aucune élection pour l’instant.
elect-new = Annoncer une élection
elect-call = L’annoncer
elect-field-title = Comment s’appelle-t-elle ?
elect-field-places = Combien de personnes sont élues ?
elect-field-nominate_until = Dernier jour pour proposer des candidats
elect-field-start = Premier jour du mandat
elect-field-end = Dernier jour du mandat
elect-co-lead-hint = Les codirigeants servent deux ans au plus, et deux à la fois.
elect-what = { $post }, places : { $places }, { $start } – { $end }
elect-state-nominating = On propose des candidats
elect-state-voting = On vote
elect-state-declared = Décidée
elect-state-cancelled = Annulée
elect-candidates = Qui se présente
elect-candidate = Candidat
elect-nobody = Personne n’a encore été proposé.
elect-asked = A été proposé, n’a pas encore dit oui
elect-nominate-until = On peut proposer des candidats jusqu’au { $date }
elect-nominate-text = Proposez-vous, ou proposez quelqu’un d’autre. La personne proposée décide si elle se présente.
elect-nominate = Proposer un candidat
elect-myself = Moi-même : { $name }
elect-field-statement = Que voulez-vous faire dans cette fonction ?
elect-field-statement-hint = Nécessaire quand vous vous proposez vous-même. Les autres l’écrivent quand ils disent oui.
elect-you-were-named = Vous avez été proposé comme candidat
elect-your-statement = Que voulez-vous faire dans cette fonction ?
elect-yes = Oui, je me présente
elect-no = Non, je ne me présente pas
elect-stand-down = Je ne me présente plus
elect-open = Ouvrir le vote
elect-closes = Dernier jour pour voter
elect-field-secret = Vote secret : seuls les nombres sont gardés
elect-vote-until = On vote jusqu’au { $date }
elect-secret = Le vote est secret : seuls les nombres sont gardés.
elect-open-ballot = Le vote est public : les membres voient comment chacun a voté.
elect-voted =
    { $count ->
        [0] Personne n’a encore voté.
        [one] Un membre a voté.
       *[other] { $count } membres ont voté.
    }
elect-ballot = Votre bulletin
elect-ballot-text = Dites pour chaque candidat si vous êtes d’accord. Votre bulletin est pris en entier, et ne peut pas être changé.
elect-vote = Remettre le bulletin
elect-declare = Compter et dire le résultat
elect-statement = Ce qui a été décidé, et pourquoi
elect-statement-hint = Cette phrase accompagne le résultat, pour tous.
elect-cancel = Annuler l’élection
elect-result = Résultat
elect-came-of-it = Ce qui en est sorti
elect-elected = Élu
elect-tie = Égalité
elect-tie-text = Ils sont à égalité pour la dernière place. On ne tire pas au sort : une autre élection décide.
elect-empty =
    { $count ->
        [one] Une place est vide
       *[other] { $count } places sont vides
    }
elect-empty-text = Annoncez une autre élection pour cela.
elect-quorum = { $voted } sur { $seats } ont voté ; il en fallait { $quorum }. Sont élus ceux qui ont été acceptés, les plus acceptés d’abord.
elect-motion = { $name } comme { $post }
elect-motion-text = { $name } occupe la fonction « { $post } » du { $start } au { $end }. Dans ses propres mots : { $words }
extend-motion = Prolonger le mandat de { $title }
extend-motion-text = Le mandat de { $title } est prolongé jusqu’à ce jour, une fois, pour que le passage au successeur se passe bien.
