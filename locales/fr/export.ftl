### Sortir des réponses, pour un but.

export-link = Sortir des réponses
export-title = Sortir des réponses
export-back = Retour à la collecte
export-lead = Le fichier ne contient que des réponses en vigueur, de personnes qui ont accepté ce but. Ce qui a été retiré n’y est jamais. Le journal dit que vous avez sorti des réponses, et pour quoi.
export-purpose = Pour quoi
export-format = Fichier
export-format-csv = Tables en CSV, dans un ZIP : une pour le formulaire, une pour chaque répétition
export-format-xlsx = Classeur pour un tableur : une feuille pour le formulaire, une pour chaque répétition
export-format-stata = Tables pour les programmes de statistique, dans un ZIP (.dta, lu par Stata 14 et plus récent, SPSS et R), avec les mots des questions et des choix
export-format-parquet = Tables en colonnes pour les programmes de données (Parquet), dans un ZIP
export-format-geojson = Lieux en GeoJSON
export-format-codebook = Dictionnaire des variables : chaque question avec ses mots et ses choix
export-words = Questions et choix
export-words-names = en noms et en codes
export-words-labels = en mots, dans la langue de cette page si le formulaire l’a
export-words-hint = Les fichiers pour les programmes de statistique et de données ont les deux.
export-split = Là où l’on peut choisir plusieurs réponses, une colonne de plus par choix : 1 choisi, 0 non
export-bare = Laisser les noms des groupes hors des colonnes
export-rejected = Avec les réponses refusées à la vérification
export-rejected-hint = Sinon, elles sont laissées de côté. La colonne ReviewState dit où en est la vérification de chacune.
export-media = Avec les photos, les sons et les autres fichiers
export-media-hint = Quand le fichier est un ZIP. Ils peuvent montrer des gens et des lieux : ne les sortez que s’il le faut.
export-safe = Les textes qu’un tableur prendrait pour une formule sont rendus inoffensifs : en CSV, une apostrophe est mise devant.
export-go = Prendre le fichier
