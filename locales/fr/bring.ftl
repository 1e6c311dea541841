### Apporter des réponses recueillies ailleurs.

bring-link = Apporter des réponses
bring-title = Apporter des réponses
bring-lead = Donnez un fichier sorti d’ODK Central ou de KoboToolbox : CSV, classeur ou ZIP. Les colonnes sont reliées aux questions de ce formulaire par leurs noms ou leurs mots ; les tables des répétitions viennent avec. Chaque ligne garde l’identité qu’elle avait là-bas : le même fichier apporté deux fois n’est ici qu’une fois.
bring-consent = Une ligne n’est gardée que si elle répond oui à la question du consentement. Les autres sont comptées et ne sont pas gardées.
bring-tables = Fichier avec les réponses
bring-tables-hint = CSV, XLSX ou un ZIP de fichiers CSV ; au plus 64 Mo par table et 20 000 réponses.
bring-media = ZIP avec les photos et les sons
bring-media-hint = Seulement s’ils sont dans un fichier à part. On les retrouve par les noms qui figurent dans les réponses.
bring-sound = Prendre les lignes qui conviennent au formulaire, même si d’autres ne conviennent pas
bring-go = Apporter
bring-time = Les réponses portent la date du jour où on les apporte.
bring-done = Ce qui a été apporté
bring-stored = Nouvelles réponses
bring-before = Étaient déjà ici
bring-refused = Sans consentement : comptées, pas gardées
bring-refused-before = Sans consentement : comptées auparavant, pas une deuxième fois
bring-left-out = Laissées de côté
bring-files = Photos, sons et autres fichiers
bring-files-missing = Fichiers que les réponses nomment et qui ne sont pas là
