### Listes de choses que l’on retrouve : ménages, puits, personnes.

lists-title = Listes
lists-to-collect = Retour à la collecte
lists-lead = Une liste contient des choses que vous rencontrez plus d’une fois : des ménages, des puits, des personnes. Les formulaires peuvent y choisir, y ajouter et les modifier.
lists-none = Il n’y a pas encore de liste.
lists-none-text = Un formulaire avec une feuille « entities » fait sa liste quand il est ouvert. Vous pouvez aussi en faire une ici et apporter un fichier.
lists-name = Nom de la liste
lists-name-hint = Comme les formulaires l’écrivent : lettres, chiffres, _ et -. Par exemple : menages.
lists-make = Faire une liste
lists-count = Choses
lists-properties = Ce qu’on dit de chacune
lists-look = À regarder
lists-look-none = Rien
lists-look-some = { $count ->
    [one] 1 à regarder
   *[other] { $count } à regarder
}
lists-look-only = Seulement là où des changements se sont croisés
lists-all = Toutes les listes
lists-things = { $count ->
    [one] 1 chose.
   *[other] { $count } choses.
}
lists-file = La sortir en fichier (CSV)
lists-search-hint = Cherchez par le début du nom.
lists-nothing = Rien ici.
lists-label = Nom
lists-version = Version
lists-next = Page suivante
lists-conflict-soft = Des changements se sont croisés
lists-conflict-hard = Des changements se sont croisés : choisissez
lists-troubles = Ce qui n’a pas pu être fait
lists-troubles-text = Ces réponses ont été gardées, mais ce qu’elles disent de cette liste n’a pas été fait.
lists-fault-other-list = Les réponses nomment une autre liste que leur formulaire.
lists-fault-no-list = Cette liste n’existait pas.
lists-fault-bad-id = L’identité n’est pas un UUID.
lists-fault-no-label = On ne dit pas comment la chose s’appelle.
lists-fault-no-base = Les réponses ne disent pas quelle version elles modifient.
lists-fault-no-version = La version que les réponses modifient n’a jamais été ici.
lists-fault-not-here = La chose à modifier n’est pas dans la liste.
lists-fault-here = La chose à créer est déjà dans la liste.
lists-fault-waits = La chose sera créée quand les réponses seront approuvées.
lists-approval-on = Les choses de cette liste ne sont créées que lorsque les réponses qui les créent sont approuvées.
lists-approval-off = Les choses de cette liste sont créées à l’arrivée des réponses.
lists-approval-ask = Attendre l’approbation
lists-approval-drop = Ne pas attendre ; créer maintenant ce qui attend
lists-own-on = Qui collecte ne reçoit que les choses créées par cette personne.
lists-own-off = Toute personne qui collecte reçoit toutes les choses de cette liste.
lists-own-ask = Ne donner à chacun que les siennes
lists-own-drop = Donner tout à tous
lists-add = En ajouter une
lists-upload = Apporter un fichier
lists-upload-file = Fichier (CSV, UTF-8)
lists-upload-hint = Une ligne par chose. La colonne « label » dit comment elle s’appelle ; chaque autre colonne est une propriété. Toutes les lignes sont prises, ou aucune.
lists-upload-adds = Ajouter des propriétés pour les colonnes que la liste ne connaît pas
lists-property = Ajouter une propriété
lists-property-name = Propriété
lists-property-hint = Lettres, chiffres, _ et -. Par exemple : source_eau.
lists-back = Retour à
lists-now = Ce qu’on sait maintenant
lists-not-said = Rien n’a été dit.
lists-past = Ce qui a été dit, le plus récent d’abord
lists-past-version = Version { $number }, { $at }
lists-origin-form = D’après des réponses à { $form }
lists-origin-person = Par { $name }
lists-origin-file = Du fichier { $file }
lists-origin-taken-back = Retiré par la personne : rien n’en est gardé.
lists-origin-unknown = Par quelqu’un qu’on ne connaît pas ici
lists-no-change = Cela n’a rien changé.
lists-changes = Ce que cela a changé
lists-before = Avant
lists-after = Après
lists-settle = Deux changements se sont croisés
lists-settle-soft = Quelqu’un a modifié ceci sans connaître un autre changement. Ils touchent à des points différents, et les deux restent. Regardez si c’est juste.
lists-settle-hard = Quelqu’un a modifié ceci sans connaître un autre changement, et les deux ne disent pas la même chose. Choisissez ce qui est juste.
lists-settle-done = C’est juste
lists-said-in = Dit dans la version { $versions }
lists-empty = (vide)
lists-change = La modifier
lists-change-done = Garder le changement
lists-remove = La supprimer
lists-remove-text = Elle part avec tout ce qui a été dit d’elle, pour toujours. Les réponses qui le disaient restent.
