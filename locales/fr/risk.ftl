### Ce qui peut nuire dans une édition, ce que l’on fait contre, et ce qui a mal tourné.

risk-lead = Avant d’interroger qui que ce soit, on regarde si cela pourrait faire du mal. Aucun formulaire ne s’ouvre avant.
risk-none-title = Personne n’a encore regardé
risk-none = Aucun formulaire de cette édition ne peut s’ouvrir avant que quelqu’un ait regardé ce qui peut nuire et que la liste soit approuvée.
risk-due-title = Regardez de nouveau
risk-due = L’édition en est maintenant à « { $state } », ou quelque chose a mal tourné, depuis le dernier regard.
risk-band-unknown = Non estimé
risk-band-low = Faible
risk-band-medium = Moyen
risk-band-high = Élevé
risk-band-very-high = Très élevé
risk-graded = probabilité { $likelihood } sur 5, gravité { $severity } sur 5
risk-group = À qui cela pourrait-il nuire ?
risk-group-hint = Un groupe. Pas de noms.
risk-harm = Que pourrait-il leur arriver ?
risk-harm-hint = En une phrase.
risk-before = Si l’on ne fait rien
risk-measures = Que fait-on contre ?
risk-measures-hint = Avant, pendant et après. Un risque qui n’est pas faible en a besoin.
risk-owner = Qui s’en occupe ?
risk-owner-hint = Une fonction ou un groupe, par exemple « la secrétaire ». Pas de noms.
risk-after = Ce qui reste
risk-likelihood = Est-ce probable, si l’on ne fait rien ?
risk-severity = Serait-ce grave ?
risk-likelihood-left = Est-ce encore probable ensuite ?
risk-severity-left = Est-ce encore grave ensuite ?
risk-likelihood-1 = presque jamais
risk-likelihood-2 = rarement
risk-likelihood-3 = cela peut bien arriver
risk-likelihood-4 = cela arrivera sans doute
risk-likelihood-5 = presque à coup sûr
risk-severity-1 = un désagrément
risk-severity-2 = cela fait mal un moment
risk-severity-3 = un tort durable pour quelques-uns
risk-severity-4 = un tort grave
risk-severity-5 = irréparable
risk-grade-open = Pas dit
risk-edit = Changer ce risque
risk-add = Ajouter un risque
risk-remove = Le rayer
risk-draft = Une nouvelle version est en cours d’écriture
risk-draft-text = Seules les personnes qui travaillent ici et les membres des instances la voient. Elle compte une fois approuvée.
risk-how = Qui a regardé, et comment ?
risk-how-hint = Avec qui en avez-vous parlé ? Pas de noms.
risk-typical = Commencer par des torts déjà vus ailleurs
risk-typical-hint = Cochez ce qui pourrait arriver ici aussi. Vous pouvez changer les mots et ajouter les vôtres.
risk-typical-add = Les ajouter à la liste
risk-begin = Commencer la liste
risk-begin-again = Écrire une nouvelle version
risk-approve = Approuver cette liste
risk-again = Regarder de nouveau
risk-again-note = Qu’avez-vous vu ?
risk-again-send = La liste tient toujours
risk-version = Version { $number }
risk-earlier = Versions précédentes

typical-pressure = Elles se sentent obligées de répondre.
    .group = Les personnes interrogées par quelqu’un dont elles dépendent
    .measure = Dire d’abord que personne n’est obligé et qu’aucune aide n’en dépend ; interroger loin des chefs et des agents ; seulement compter qui dit non.
typical-left-out = Elles ne sont pas comptées, donc pas servies.
    .group = Les personnes sans téléphone, qui ne parlent pas la langue ou qui sont loin de chez elles
    .measure = Passer à d’autres heures, parler leurs langues, écrire pour elles ; dire sur la page qui n’a pas été atteint.
typical-burden = Cela leur coûte du temps et de l’argent que personne ne rend.
    .group = Les personnes qui répondent et celles qui recueillent
    .measure = Demander moins ; payer le trajet et le temps ; venir quand cela leur convient.
typical-false-hopes = Elles attendent une aide qui ne viendra pas.
    .group = Les personnes qui manquent de ce dont parlent les questions
    .measure = Dire avant ce que les réponses peuvent changer et ce qu’elles ne peuvent pas ; revenir avec les résultats.
typical-distress = Une question réveille ce qui a fait mal.
    .group = Les personnes qui ont vécu la violence, la perte ou la faim
    .measure = Ne pas poser la question, ou laisser la passer ; former qui interroge ; avoir quelqu’un prêt à aider.
typical-children = Ils répondent, ou l’on parle d’eux, sans la personne qui s’occupe d’eux.
    .group = Les enfants
    .measure = Demander d’abord à la personne qui s’occupe d’eux, puis à l’enfant ; ne rien demander qui soit trop lourd pour un enfant.
typical-collectors = Elles sont menacées, volées ou tombent malades.
    .group = Les personnes qui recueillent, en route et à la porte
    .measure = Aller à deux et de jour ; savoir qui appeler ; chacune peut arrêter sans donner de raison.
typical-retaliation = Elles sont punies pour ce qu’elles ont dit.
    .group = Les personnes qui parlent d’agents, d’employeurs ou de gens armés
    .measure = Ne garder aucun nom ; ne publier aucun chiffre qui montre peu de personnes ; convenir avec la communauté de ce qui reste non dit.
typical-lost = D’autres lisent ce qu’elles ont dit.
    .group = Toute personne dont les réponses sont sur un appareil ou sur papier
    .measure = Verrouiller les appareils ; envoyer et vider le jour même ; brûler les feuilles ; effacer ce qui est perdu.
typical-recognised = Quelqu’un les reconnaît dans les chiffres.
    .group = Peu de personnes dans un petit lieu, ou avec quelque chose de rare
    .measure = Ne publier aucune petite case ; rendre les lieux grossiers ; faire attaquer les tableaux avant de les publier.
typical-place = Un lieu qui devait rester caché est connu.
    .group = Les personnes dont la maison, l’abri ou le lieu sacré est sur la carte
    .measure = Ne pas relever le lieu exact ; ne publier que de grandes zones ; demander à qui est ce lieu.
typical-stigma = Tout le groupe est mal vu.
    .group = Un groupe dont on dit déjà du mal
    .measure = Laisser le groupe choisir les mots ; montrer les causes à côté des chiffres ; lui montrer d’abord les résultats.
typical-used-against = Les chiffres servent à surveiller, déplacer, taxer ou couper.
    .group = Les personnes sur lesquelles un puissant voudrait en savoir plus
    .measure = Écrire ensemble à quoi les données peuvent servir ; les garder dans la communauté ; ne pas recueillir ce qui pourrait servir à cela.

incident-title = Ce qui a mal tourné
incident-lead = Un téléphone perdu, une porte claquée, un mot mal employé : on l’écrit, pour pouvoir y remédier.
incident-none = Rien n’a été signalé.
incident-nothing-public = Rien de ce qui a été signalé n’est ouvert à tous. Le nombre est écrit sur la page des risques.
incident-count = { $count ->
    [one] Un incident a été signalé
    [many] { $count } incidents ont été signalés
   *[other] { $count } incidents ont été signalés
} ; { $open ->
    [0] tous sont clos.
    [one] un n’est pas clos.
    [many] { $open } ne sont pas clos.
   *[other] { $open } ne sont pas clos.
}
incident-link = Ce qui a mal tourné
incident-state-open = Rien de fait encore
incident-state-handled = En cours
incident-state-closed = Clos
incident-public = Tout le monde peut lire ceci.
incident-inside = Seules les personnes qui travaillent ici peuvent lire ceci.
incident-make-public = Laisser tout le monde le lire
incident-make-inside = Le garder à l’intérieur
incident-on = Quel jour ?
incident-what = Que s’est-il passé ?
incident-group = Qui est touché ?
incident-group-hint = Un groupe, par exemple « les foyers du haut du village ». Jamais un nom.
incident-group-short = Touchés
incident-by = Noté par
incident-report = Signaler ce qui a mal tourné
incident-done = Qu’a-t-on fait ?
incident-now = Où en est-on ?
risk-motion = Ce qui pourrait nuire : { $title }
risk-motion-text = L’instance est invitée à approuver la liste de ce qui pourrait nuire, exactement comme elle est sur sa page.
