### The tab check: data in custody, what is wrong with it, what was decided about it.

check-title = Vérifier
check-lead = Apportez des données, dites ce qu’elles sont, voyez ce qui ne va pas, décidez, puis figez-les pour l’analyse.
check-none = Pas encore de données
check-none-text = Ce que les gens répondent à votre formulaire arrivera ici tout seul plus tard. Vous pouvez apporter dès maintenant un fichier que vous avez déjà.
check-datasets = Données gardées ici
check-dataset = Données
check-rows = Lignes
check-rows-anew = rassemblées à nouveau
check-columns = Colonnes
check-decisions = Décisions
check-snapshots = Instantanés
check-answers = Réponses à un formulaire
check-answers-text = Elles sont rassemblées à nouveau à chaque lecture : ce que quelqu’un a retiré ne figure dans rien de ce qui est produit ensuite.
check-answers-open = Travailler avec les réponses
check-import = Apporter un fichier
check-import-text = Un fichier CSV, tel quel ou compressé avec gzip. Rien n’est enregistré si quelque chose ne va pas, et tout ce qui ne va pas est dit d’un coup.
check-file = Fichier
check-file-hint = CSV, jusqu’à 64 Mo ; compressez un fichier plus grand avec gzip.
check-name = Comment s’appelle-t-il ?
check-order = Comment les dates sont-elles écrites ?
check-order-iso = 2021-07-06, ou comme le fichier le montre de lui-même
check-order-day = le jour d’abord : 06/07/2021 est le 6 juillet
check-order-month = le mois d’abord : 07/06/2021 est le 6 juillet
check-against = Répond-il à un formulaire ?
check-against-hint = Chaque réponse est alors comparée aux questions et aux choix du formulaire.
check-against-nothing = Non, dites-moi ce qu’il contient
check-encoding = Comment les lettres sont-elles codées ?
check-encoding-unicode = Unicode (UTF-8, UTF-16)
check-encoding-hint = N’y touchez pas, sauf si un import vous l’a demandé.
check-findings = Ce qui a été trouvé dans le fichier
check-findings-again = Ce qui a été trouvé dans le fichier
check-no-findings = Rien à signaler : chaque cellule a été lue.
check-imported = { $count ->
    [one] Une ligne a été prise.
   *[other] { $count } lignes ont été prises.
}
check-to-dataset = Voir les données
check-on-this-page = Sur cette page
check-rows-raw = Lignes telles qu’arrivées
check-rows-now = Lignes après les décisions
check-left-out = Laissées de côté : retirées ou non autorisées
check-rejected = Laissés de côté : refusés à la vérification
check-source = Provenance
check-from-file = le fichier { $name }
check-from-submissions = des envois
check-from-snapshot = un autre instantané
check-key = Les enregistrements sont désignés par
check-key-row = leur ligne
check-came = Depuis
check-variables = Variables
check-variables-text = Un rôle décide de ce que fait la protection : les identifiants directs, les clés, le texte libre et les paradonnées ne quittent jamais cet endroit. Regardez chaque variable dont le rôle n’est pas encore le bon.
check-variable = Variable
check-variable-lead = Dites ce qu’est cette variable. Avec un autre type, le fichier est relu.
check-label = En mots
check-kind = Type
check-kind-hint = Avec un autre type, le fichier est relu ; les cellules qui ne conviennent pas deviennent « illisibles ».
check-role = Rôle
check-unit = Unité
check-min = Plus petite valeur possible
check-max = Plus grande valeur possible
check-answered = Avec réponse
check-missing = Manquantes
check-distinct = Différentes
check-span = De – à, ou la plus fréquente
check-outside = Hors limites
check-rules = Règles
check-rules-text = Une règle signale des enregistrements et ne change rien. Ce que l’on en fait est une décision, plus bas.
check-rules-none = Pas encore de règle.
check-rule = Règle
check-rule-add = Ajouter une règle
check-rule-tested = Vérifiés
check-rule-broken = Non respectée
check-rule-where = Lignes
check-rule-name = La règle en quelques mots
check-rule-name-hint = Par exemple : un ménage compte au plus 40 membres.
check-rule-kind = Ce qui est demandé
check-rule-kind-range = Un nombre entre deux bornes
check-rule-kind-required = Une réponse
check-rule-kind-allowed = Certains codes seulement
check-rule-kind-unique = Jamais deux enregistrements pareils
check-rule-codes = Codes permis
check-rule-codes-hint = Séparés par des espaces.
check-duplicates = Doublons
check-duplicates-all = { $count ->
    [0] Il n’y a pas deux enregistrements avec exactement les mêmes réponses.
    [one] Un enregistrement répète toutes les réponses d’un autre.
   *[other] { $count } enregistrements répètent toutes les réponses d’un autre.
}
check-duplicates-key = { $count ->
    [0] Aucune clé ne revient deux fois.
    [one] Un enregistrement a la clé d’un autre.
   *[other] { $count } enregistrements ont la clé d’un autre.
}
check-log = Décisions
check-log-text = Les données brutes ne sont jamais modifiées. Chaque décision dit qui, pourquoi et quand ; toutes sont rejouées sur les données brutes à chaque instantané.
check-log-says = Décisions : { $entries }, dont { $applied } avec un effet ; lignes enlevées : { $removed }.
check-log-latest = Les dernières décisions qui ont eu un effet
check-log-none = Rien n’a encore été décidé.
check-log-import = Apporter un journal tenu ailleurs
check-entry-add = Ajouter une décision
check-entry-record = Enregistrement
check-entry-record-hint = Sa clé, ou sa ligne s’il n’y a pas de clé. Ne laissez vide que pour recoder dans tous les enregistrements.
check-entry-what = Quoi
check-entry-why = Pourquoi
check-entry-when = Quand
check-entry-outcome = Résultat
check-entry-from = Ancienne valeur
check-entry-from-hint = Nécessaire pour recoder ; sinon, sert seulement à vérifier.
check-entry-to = Nouvelle valeur
check-action-change = Changer une valeur
check-action-blank = Vider une cellule qui ne peut pas être vraie
check-action-remove = Enlever l’enregistrement
check-action-recode = Recoder une valeur partout où elle figure
check-scope-where = là où une condition est vraie
check-scope-all = tous les enregistrements
check-did-change = { $variable } : { $from } → { $to }
check-did-blank = { $variable } : vidée
check-did-recode = { $variable } : chaque { $from } → { $to }
check-did-remove = enlevé
check-did-keep = { $variable } : examinée et gardée
check-outcome-applied = { $count ->
    [one] une cellule ou ligne
   *[other] { $count } cellules ou lignes
}
check-outcome-no-effect = c’était déjà le cas
check-outcome-kept = gardé
check-outcome-moot = enregistrement enlevé
check-outcome-failed = non appliqué
check-map-key = Variable des données qui désigne un enregistrement
check-map-key-hint = Elle doit contenir les mêmes noms que le journal.
check-map-record-column = Colonne de l’enregistrement
check-map-variable-column = Colonne de la variable
check-map-action-column = Colonne du type de décision
check-map-to-column = Colonne de la nouvelle valeur
check-map-from-column = Colonne de l’ancienne valeur
check-map-why-columns = Colonnes de la raison
check-map-why-hint = Séparées par des virgules.
check-map-word-change = Le mot pour « changer une valeur »
check-map-word-blank = Le mot pour « vider »
check-map-word-remove = Le mot pour « enlever l’enregistrement »
check-map-word-keep = Le mot pour « laisser tel quel »
check-snapshots-text = Un instantané fige les données telles que les décisions les laissent. L’analyse, la protection et les publications ne reposent que sur des instantanés.
check-snapshots-none = Pas encore d’instantané.
check-snapshot-take = Prendre un instantané
check-snapshot-number = N°
check-snapshot-made = Pris le
check-snapshot-from = Comment
check-snapshot-by = décisions rejouées : { $applied } ; lignes enlevées : { $removed }
check-snapshot-rejected = { $rejected } refusés à la vérification, laissés de côté
check-snapshot-raw = tel qu’arrivé
check-snapshot-content = Contenu
check-snapshot-gone = Supprimé : quelqu’un a retiré ses réponses, ou leur durée était écoulée

## Kinds of value
kind-text = Texte
kind-integer = Nombre entier
kind-decimal = Nombre
kind-boolean = Oui ou non
kind-date = Date
kind-time = Heure
kind-date-time = Date et heure
kind-single-choice = Un choix d’une liste
kind-multiple-choice = Plusieurs choix d’une liste
kind-geo-point = Lieu
kind-geo-line = Ligne de lieux
kind-geo-area = Surface
kind-file = Fichier

## Roles of variables
role-key = Clé d’enregistrement
role-key-text = Désigne un enregistrement ; ne dit rien d’une personne à elle seule. Jamais publiée.
role-direct-identifier = Identifiant direct
role-direct-identifier-text = Désigne une personne ou un logement : nom, numéro de téléphone, lieu exact. Jamais publié.
role-quasi-identifier = Quasi-identifiant
role-quasi-identifier-text = Aide, avec d’autres, à cerner une personne : âge, sexe, district.
role-sensitive = Sensible
role-sensitive-text = Ce qu’une personne ne voudrait pas que l’on sache : santé, revenu, violence.
role-weight = Poids
role-weight-text = Combien de personnes ou de ménages un enregistrement représente.
role-stratum = Strate
role-stratum-text = La partie de la population dans laquelle l’enregistrement a été tiré.
role-cluster = Grappe
role-cluster-text = Le groupe avec lequel l’enregistrement a été tiré : un village, un capteur.
role-population-size = Taille de la population
role-population-size-text = Combien d’unités la strate ou la grappe compte en tout.
role-paradata = Paradonnées
role-paradata-text = Comment l’enregistrement a été fait : début, fin, appareil. Jamais publiées.
role-free-text = Texte libre
role-free-text-text = Des mots où quelqu’un a peut-être été nommé. Jamais publiés.
role-measure = Mesure
role-measure-text = Ce que vous voulez savoir.
role-other = Autre
role-other-text = Rien de tout cela, ou personne ne l’a encore dit.

## Why a value is missing
missing-reason-not-asked = question non posée : { $count }
missing-reason-no-answer = sans réponse : { $count }
missing-reason-dont-know = ne sait pas : { $count }
missing-reason-refused = refus : { $count }
missing-reason-withheld = masquées : { $count }
missing-reason-unreadable = illisibles : { $count }
missing-reason-blanked = vidées : { $count }
