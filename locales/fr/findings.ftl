### The words of every finding: what happened, and in `.cure` what to do about it.

## framework
framework-not-a-case = « { $value } » ne peut pas être lu comme des réponses sur une édition.
    .cure = Donnez un objet avec les clés de `framework assess` : type, practice, levels, etc.
framework-unknown-version = La version « { $value } » du cadre n’est pas connue.
    .cure = Utilisez 2024-02-draft, ou laissez la clé de côté.
framework-unknown-type = « { $value } » n’est pas un type d’initiative.
    .cure = Utilisez un nombre de 1 à 6, ou null si on ne le connaît pas.
framework-unknown-practice = La pratique « { $value } » n’est pas connue.
    .cure = Utilisez citizen_science ou other, ou null si on ne la connaît pas.
framework-unknown-level = « { $value } » n’est pas un niveau.
    .cure = Utilisez un nombre entier de 0 (aucune part) à 5 (autodétermination), ou null si on ne le connaît pas.
framework-unknown-stage = « { $stage } » n’est pas une étape de la chaîne de valeur.
    .cure = Utilisez 1a, 1b, 1c, 1d, 2, 3, 4, 5 ou 6.
framework-not-yes-or-no = La réponse à { $key } est « { $value } » : ce n’est ni oui ni non.
    .cure = Utilisez true, false, ou null si on ne la connaît pas.
framework-unknown-strength = « { $value } » n’est pas une force de preuve.
    .cure = Utilisez E0 (affirmation), E1, E2, E3 ou E4 (vérifié par une évaluation indépendante).
framework-unknown-fact = Les faits autour des réponses ne peuvent pas être lus : { $problem }.
    .cure = Corrigez ce fait, ou laissez-le de côté ; les faits ne servent qu’aux avertissements.
framework-unknown-key = La clé « { $key } » n’a pas de sens ici ; elle est ignorée.
    .cure = Vérifiez son orthographe, ou enlevez-la.

## dataset
dataset-import-option-not-offered = Dans { $records } enregistrements, l’option « { $option } » de « { $column } » n’a pas de cellule, alors que d’autres en ont une.
    .cure = Elle a sans doute été ajoutée au formulaire plus tard. On considère que ces enregistrements ne l’ont pas choisie.
dataset-rule-unknown-variable = La règle « { $rule } » parle de « { $variable } », que les données n’ont pas.
    .cure = Corrigez le nom ; d’ici là, la règle n’est pas vérifiée.
dataset-log-no-key = Les données n’ont pas de colonne « { $key } » pour retrouver les enregistrements.
    .cure = Dites quelle colonne désigne un enregistrement.
dataset-log-unknown-record = L’entrée { $entry } porte sur l’enregistrement « { $record } », que les données n’ont pas.
    .cure = Corrigez le nom de l’enregistrement, ou effacez l’entrée.
dataset-log-unknown-variable = L’entrée { $entry } porte sur « { $variable } », que les données n’ont pas.
    .cure = Corrigez le nom de la variable, ou effacez l’entrée.
dataset-log-value-does-not-fit = Entrée { $entry } : « { $value } » ne peut pas figurer dans « { $variable } », dont le type est : { $kind }.
    .cure = Corrigez la valeur ; d’ici là, l’entrée ne change rien.
dataset-log-old-value-differs = L’entrée { $entry } attend « { $expected } » là où les données ont « { $stands } ».
    .cure = L’entrée a été appliquée. Vérifiez qu’elle porte sur le bon enregistrement.
dataset-log-file-column = Le journal n’a pas de colonne « { $name } ».
    .cure = Dites quelle colonne du journal donne cette information.
dataset-log-file-word = Ligne { $row } : personne n’a dit ce que veut dire la décision « { $word } ».
    .cure = Dites si elle change, vide, enlève ou garde.
dataset-log-file-no-record = La ligne { $row } ne désigne aucun enregistrement.
    .cure = Indiquez la clé de l’enregistrement, ou supprimez la ligne.
dataset-attach-unknown-column = L’autre tableau n’a pas de colonne « { $column } ».
    .cure = Choisissez une de ses colonnes.
dataset-attach-name-taken = La colonne « { $column } » ne peut pas être jointe : { $reason }.
    .cure = Renommez l’une des deux.
dataset-attach-unmatched = { $records } enregistrements n’ont trouvé aucun correspondant dans l’autre tableau ; { $twice } de ses lignes répètent une clé.
    .cure = Leurs cellules jointes sont vides. Vérifiez que les deux tableaux utilisent la même clé.
dataset-csv-too-large = Le fichier a { $bytes } octets ; on peut en lire au plus { $most } à la fois.
    .cure = Compressez-le avec gzip, découpez-le, ou importez-le en Parquet.
dataset-csv-zip-bomb = Une fois décompressé, le fichier dépasse { $most } octets.
    .cure = Vérifiez d’où vient le fichier. Découpez-le s’il est vraiment si grand.
dataset-csv-broken-gzip = Le fichier compressé est abîmé ou incomplet : { $reason }.
    .cure = Copiez-le ou téléchargez-le à nouveau.
dataset-csv-not-text = Ce n’est pas un fichier CSV mais : { $kind }.
    .cure = Enregistrez le tableau au format « CSV (UTF-8) » et importez ce fichier.
dataset-csv-unknown-encoding = Aucun codage ne s’appelle « { $encoding } ».
    .cure = Utilisez un nom comme utf-8, windows-1252, windows-1256 ou utf-16le.
dataset-csv-broken-text = Le fichier n’est pas écrit en { $encoding }.
    .cure = Indiquez un autre codage, ou enregistrez le fichier en UTF-8.
dataset-csv-not-unicode = Le fichier n’est pas écrit en UTF-8 ; à partir de la ligne { $row }, cela ressemble à { $guess } : « { $sample } ».
    .cure = Si l’extrait se lit bien, importez à nouveau avec le codage { $guess }. Sinon, enregistrez le fichier en UTF-8.
dataset-csv-mojibake = Des lettres semblent avoir été abîmées avant que le fichier arrive ici, d’abord à la ligne { $row }.
    .cure = Regardez cette ligne ; si elle se lit mal, exportez à nouveau les données en UTF-8.
dataset-csv-empty = Le fichier ne contient aucun tableau.
    .cure = Sa première ligne doit contenir les noms des colonnes.
dataset-csv-no-rows = Le fichier a un en-tête et aucune ligne.
    .cure = Vérifiez que vous avez choisi le bon fichier.
dataset-csv-too-many-columns = Le tableau a { $columns } colonnes ; on peut en prendre au plus { $most }.
    .cure = Découpez-le par thème en gardant la clé de l’enregistrement dans chaque partie, ou transformez un tableau large en tableau long.
dataset-csv-too-many-rows = Le tableau a plus de { $most } lignes.
    .cure = Découpez-le, ou importez-le en Parquet.
dataset-csv-unnamed-column = La colonne { $column } n’a pas de nom ; elle s’appelle ici « { $name } ».
    .cure = Écrivez un nom dans la première ligne.
dataset-csv-duplicate-header = La colonne { $column } s’appelle « { $name } », comme la colonne { $earlier }.
    .cure = Donnez un autre nom à l’une d’elles.
dataset-csv-ragged-row = La ligne { $row } a { $cells } cellules alors que l’en-tête en a { $columns }.
    .cure = Cherchez un séparateur à l’intérieur d’une cellule : une telle cellule a besoin de guillemets.
dataset-csv-open-quote = À la ligne { $row }, un guillemet est ouvert et n’est pas fermé pendant { $lines } lignes.
    .cure = Fermez-le, ou écrivez-le deux fois s’il fait partie du texte.
dataset-csv-formula = La cellule de la ligne { $row }, colonne { $column }, est une formule pour un tableur : { $cell }
    .cure = Elle est gardée comme simple texte et rien n’est calculé. Remplacez-la par sa valeur si ce devait être un nombre.
dataset-more-of-the-same = { $more } autres constats du type { $kind } ne sont pas listés un par un.
    .cure = Réparez la cause ; ils en ont le plus souvent une en commun.
dataset-looks-identifying = La colonne « { $column } » semble désigner une personne, un appareil ou un logement ({ $because }).
    .cure = Elle est exclue de toute publication. Changez son rôle si c’est une erreur, ou enlevez-la si personne n’en a besoin.
dataset-import-nothing-matches = Aucune des { $columns } colonnes ne porte le nom d’une question du formulaire.
    .cure = Vérifiez que le formulaire et le fichier vont ensemble, ou dites quelle colonne correspond à quelle question.
dataset-import-name-twice = Les variables ne vont pas ensemble : { $reason }.
    .cure = Donnez à chaque variable un nom à elle.
dataset-import-missing-column = Le fichier n’a pas de colonne pour « { $column } ».
    .cure = Ses cellules sont notées « question non posée ». Si la question a été posée, ajoutez la colonne ou dites laquelle c’est.
dataset-import-extra-column = Aucune question ne correspond à la colonne « { $column } » ({ $kept }).
    .cure = Dites à quelle question elle répond, ou laissez-la telle quelle.
dataset-import-unreadable = Ligne { $row }, colonne { $column } : « { $cell } » ne peut pas être lu comme : { $kind }.
    .cure = La cellule est notée « illisible ». Corrigez la source, ou changez le type de la colonne.
dataset-import-unknown-code = Ligne { $row }, colonne { $column } : « { $code } » ne fait pas partie des choix.
    .cure = La valeur est gardée. Ajoutez-la à la liste, ou recodez-la dans le journal de nettoyage.
dataset-import-choices-disagree = Ligne { $row }, colonne { $column } : la liste dit « { $spaced } », les colonnes de ses options disent « { $options } ».
    .cure = Ce sont les colonnes des options qui ont été prises.

## registry
registry-missing = Il manque : { $field }.
    .cure = Remplissez ce champ ; il peut être court.
registry-unknown-place = Le lieu « { $value } » n’est pas connu.
    .cure = Choisissez un pays ou une région ; le lieu précis s’écrit à côté, dans vos mots.
registry-unknown-goal = « { $value } » n’est ni un objectif, ni une cible, ni un indicateur du Programme 2030.
    .cure = Utilisez un code comme 6, 6.1 ou 6.1.1.
registry-ends-before-start = La fin vient avant le début.
    .cure = Corrigez l’une des deux dates.
registry-no-such-step = Il n’y a pas d’étape de { $from } à { $to }.
    .cure = Passez par les étapes intermédiaires.
registry-step-not-ready = De { $from } à { $to }, il manque encore : { $needs }.
    .cure = Ajoutez ce qui manque, puis recommencez cette étape.
registry-bad-example = L’exemple « { $entry } » ne peut pas être lu : { $problem }.
    .cure = Corrigez l’entrée dans le registre des exemples.

## protect
protect-spec-unreadable = La description du tableau ne peut pas être lue : { $reason }.
    .cure = Corrigez-la à la ligne { $line }, colonne { $column }.
protect-no-dimension = Aucune colonne n’est indiquée pour ventiler le tableau.
    .cure = Indiquez au moins une colonne dans « dimensions ».
protect-dimension-twice = La colonne « { $column } » figure deux fois parmi les dimensions.
    .cure = Enlevez-en une.
protect-unknown-column = Les données n’ont pas de colonne « { $column } ».
    .cure = Corrigez le nom, ou choisissez une autre colonne.
protect-role-forbidden = La colonne « { $column } » ne doit pas sortir : son rôle est { $role }.
    .cure = Laissez-la de côté. Si ce rôle est faux, corrigez-le d’abord dans la liste des variables.
protect-column-undeclared = La colonne « { $column } » est dans le contenu, mais personne ne l’a décrite.
    .cure = Ajoutez-la aux variables des données, avec son rôle.
protect-hierarchy-not-read = Les groupes de « { $path } » n’ont pas été lus.
    .cure = Donnez les groupes sur place, ou un fichier lisible : deux colonnes, groupe et membre.
protect-hierarchy-circle = Dans « { $column } », le groupe « { $group } » se contient lui-même.
    .cure = Supprimez cette boucle dans les groupes.
protect-hierarchy-group-in-data = Dans « { $column } », « { $group } » est un groupe, mais figure aussi dans les données comme code.
    .cure = Donnez un autre nom au groupe.
protect-total-is-a-code = Dans « { $column } », les données ont le code « { $total } », qui est le nom du total.
    .cure = Donnez un autre nom au total avec « total ».
protect-rule-out-of-bounds = Le nombre de la règle « { $rule } » est hors de ses bornes : { $bounds }.
    .cure = Donnez un nombre dans ces bornes.
protect-no-rule = Aucune règle ne dit quelles cellules ne doivent pas être montrées.
    .cure = Fixez au moins « threshold » dans « primary » ; 10 est un bon début.
protect-rule-needs-amounts = « p_percent » et « dominance » regardent des montants, mais le tableau compte des unités.
    .cure = Utilisez « threshold », ou une mesure du type « magnitude ».
protect-value-unreadable = « { $value } », ligne { $row }, colonne « { $column } », n’est pas un nombre utilisable ici.
    .cure = Corrigez la valeur. Les effectifs sont des nombres entiers à partir de 0.
protect-negative-amounts = Certains montants sont inférieurs à 0 ; aucun intervalle ne peut donc être certifié.
    .cure = Il n’y a rien à faire ; le test exact a quand même été fait.
protect-too-many-cells = Le tableau aurait plus de { $most } cellules.
    .cure = Enlevez une dimension, ou regroupez ses codes.
protect-not-yet = « { $what } » est prévu, mais n’existe pas encore.
    .cure = Utilisez la méthode « suppress » avec un tableau.
protect-exact-disclosure = { $cells } cellules masquées sur { $withheld } peuvent être recalculées à partir de ce qui est montré.
    .cure = Ne publiez pas ceci. Regroupez les codes, ou enlevez une dimension.
protect-narrow-interval = Pour { $cells } cellules masquées sur { $withheld }, on peut déduire un éventail plus étroit que celui qui était demandé.
    .cure = Regroupez les codes, ou acceptez-le en donnant une raison.
protect-not-certified = Pour { $cells } cellules masquées sur { $withheld }, personne n’a mesuré à quel point on peut s’en approcher ; le tableau est trop grand pour cela. Aucune ne peut être recalculée exactement.
    .cure = Découpez le tableau, ou regroupez ses codes, si cela ne suffit pas.
protect-contributor-knows = { $cells } contributeurs peuvent peut-être déduire une cellule masquée avec ce qu’ils savent d’eux-mêmes.
    .cure = Regroupez les codes.
protect-withheld = Dans « { $name } », { $withheld } cellules sur { $cells } sont masquées : { $primary } parce qu’elles reposent sur trop peu de réponses, { $secondary } pour protéger celles-ci.
    .cure = Il n’y a rien à faire.
protect-rank-test-passed = Aucune des { $withheld } cellules masquées ne peut être recalculée à partir de ce qui est montré.
    .cure = Il n’y a rien à faire.
protect-certified = Pour { $cells } cellules masquées sur { $withheld }, il est certifié qu’il reste un éventail de plusieurs valeurs possibles.
    .cure = Il n’y a rien à faire.
protect-figures-withheld = { $withheld } chiffres sur { $figures } sont masqués, parce qu’eux-mêmes, ou d’autres qui les révéleraient, reposent sur moins de { $threshold } réponses.
    .cure = Il n’y a rien à faire.
protect-figures-checked = Chacun des { $figures } chiffres repose sur au moins { $threshold } réponses.
    .cure = Il n’y a rien à faire.
protect-group-disclosure = { $figures } chiffres disent que tout un groupe, ou personne dans ce groupe, a donné une réponse ; cela révèle la réponse de chacun de ses membres.
    .cure = Regardez-les avant de publier ; agrandissez les groupes si la réponse peut nuire à quelqu’un.
protect-places-coarsened = { $places } lieux sont montrés en { $points } points sur une grille de { $metres } mètres ; { $withheld } points sont masqués.
    .cure = Il n’y a rien à faire.
protect-grid-too-fine = Une grille de { $metres } mètres montre les lieux de trop près ; la plus fine permise ici est de { $finest } mètres.
    .cure = Choisissez une grille plus large.
protect-open-sensors = Le { $on }, { $by } a déclaré que ce sont des mesures de choses et non de personnes : { $reason }
    .cure = Il n’y a rien à faire.
protect-declaration-empty = La déclaration que les données ne portent pas sur des personnes n’a pas de nom ou pas de raison.
    .cure = Dites qui le déclare, et pourquoi personne ne peut en subir un tort.
protect-policy-mixed = « { $name } » a été protégé par une règle plus faible que celle de la publication.
    .cure = Protégez-le à nouveau avec le seuil de la publication.
protect-already-public = Ces chiffres ont déjà été publiés par { $publisher } et sont montrés à côté pour comparer ({ $source }).
    .cure = Il n’y a rien à faire.
protect-release-empty = Il n’y a rien à publier.
    .cure = Ajoutez un tableau protégé, des estimations ou des points.
protect-description-missing = Il manque à la publication : { $what }.
    .cure = Écrivez-le ; sans cela, on ne peut pas juger un chiffre.
protect-tables-apart = « { $name } » et un autre contenu sur les mêmes données ont été protégés séparément ; l’un pourrait trahir l’autre.
    .cure = Protégez-les ensemble.
protect-other-releases = { $releases } publications précédentes viennent des mêmes données. Ce qui est retenu ici ou là ne se déduit pas de ce que toutes montrent ensemble.
    .cure = Comparez-les à la main, ou protégez tous les tableaux ensemble dans une seule publication.
protect-step-not-allowed = Une publication dont l’état est « { $state } » ne peut pas passer à « { $to } ».
    .cure = Suivez les étapes dans l’ordre.
protect-step-guard = Cette étape demande : { $needs }.
    .cure = Fournissez-le et essayez à nouveau.
protect-release-altered = La publication enregistrée n’est pas celle que le journal indique (attendu : { $expected }, trouvé : { $found }).
    .cure = Rétablissez-la depuis une sauvegarde, et cherchez qui l’a modifiée.
protect-release-unreadable = La publication enregistrée ne peut pas être lue : { $reason }.
    .cure = Rétablissez-la depuis une sauvegarde, ou ouvrez-la avec la version qui l’a écrite.

## estimate
estimate-bad-spec = La spécification ne peut pas être lue : { $why }.
    .cure = Écrivez du JSON avec « design » et « ask », comme le montre la documentation de « counted estimate ».
estimate-nothing-asked = La spécification ne demande rien.
    .cure = Mettez au moins une question dans « ask ».
estimate-same-id = Deux questions ont l’identifiant « { $ask } ».
    .cure = Donnez à chaque question un identifiant à elle : c’est ainsi qu’on distingue les réponses.
estimate-unknown-column = Les données n’ont pas de colonne « { $column } ».
    .cure = Utilisez une colonne qui existe : { $known } …
estimate-not-numeric = La colonne « { $column } » ne contient pas de nombres.
    .cure = Choisissez une colonne de nombres, ou demandez « proportion » ou « count ».
estimate-not-a-number = { $count } valeurs de « { $column } » ne sont pas des nombres ; la première est « { $example } ».
    .cure = Corrigez-les ou laissez les cellules vides ; seule une cellule vide compte comme manquante.
estimate-needs = { $statistic } a besoin de « { $what } ».
    .cure = Ajoutez « { $what } » à la question « { $ask } ».
estimate-bad-option = « { $option } » ne peut pas être { $value } pour { $statistic }.
    .cure = Laissez l’option de côté, ou choisissez-en une qui convient à la statistique.
estimate-not-yet = « { $option } » n’existe pas encore ; rien n’a donc été estimé.
    .cure = Laissez-la de côté si les chiffres sont justes sans elle ; sinon, préparez les poids ailleurs et indiquez leur colonne dans « weights ».
estimate-bad-condition = La condition « { $condition } » ne se comprend pas : { $why }.
    .cure = Écrivez une expression SQL sur un enregistrement, par exemple "stype" = 'E' AND enroll > 100.
estimate-too-many-fpc = { $fpc } colonnes de tailles de population pour { $stages } degrés.
    .cure = Donnez au plus une colonne par degré, à partir du premier.
estimate-mixed-fpc = Des tailles de population et des taux de sondage sont mélangés.
    .cure = Donnez à chaque degré soit des tailles (toutes d’au moins 1), soit des taux (tous supérieurs à 0 et d’au plus 1).
estimate-fpc-varies = « { $column } » n’est pas la même pour tous les enregistrements de { $unit } : de { $low } à { $high }.
    .cure = Tous les enregistrements d’une strate (ou d’une unité, au degré suivant) portent la même taille de population.
estimate-fpc-too-small = { $unit } a une population de { $population }, et { $drawn } unités en ont été tirées.
    .cure = Corrigez la taille de la population ; elle compte les unités de ce degré, pas les enregistrements.
estimate-missing-design = { $count } enregistrements n’ont pas de valeur dans la colonne du plan de sondage « { $column } ».
    .cure = Complétez la colonne : chaque enregistrement appartient à une strate et à ses unités.
estimate-missing-weight = { $count } enregistrements n’ont pas de poids.
    .cure = Donnez un poids à chaque enregistrement ; 0 à ceux qui ne représentent personne.
estimate-negative-weight = { $count } enregistrements ont un poids inférieur à 0.
    .cure = Corrigez les poids ; aucun ne peut être négatif.
estimate-not-nested = La grappe « { $cluster } » (il y en a { $count } ainsi) figure dans plus d’une strate.
    .cure = Si les grappes sont numérotées à nouveau dans chaque strate, mettez « nest » à true ; sinon, corrigez les strates.
estimate-single-unit = La strate { $unit } ne contient qu’une unité ; elle n’a donc pas de variance à elle.
    .cure = Joignez-la à une strate semblable, ou choisissez une règle dans « lonely_psu » : adjust (prudente), average ou remove.
estimate-missing-values = { $count } enregistrements n’ont pas de valeur dans « { $column } », et la question interdit les valeurs manquantes.
    .cure = Complétez les valeurs, ou mettez « missing » à « drop » et dites dans le rapport combien ont été laissés de côté.
estimate-values-dropped = { $count } enregistrements sans valeur dans « { $column } » ont été laissés de côté.
    .cure = Dites-le à côté du chiffre, et demandez-vous si les personnes qui n’ont pas répondu sont différentes des autres.
estimate-groups-dropped = { $count } enregistrements sans valeur dans « { $column } » n’appartiennent à aucun groupe et ont été laissés de côté.
    .cure = Dites-le à côté des chiffres.
estimate-no-design = Ni poids ni plan de sondage ne sont donnés : chaque enregistrement compte pour un, comme s’il avait été tiré au hasard.
    .cure = Si les enregistrements n’ont pas été tirés au hasard, ne parlez que des personnes qui ont répondu.
estimate-no-records = Aucun enregistrement avec une valeur ne correspond à la question « { $ask } ».
    .cure = Vérifiez la condition et l’orthographe de ses valeurs.
estimate-too-many-values = « { $column } » a plus de { $limit } valeurs différentes : c’est trop pour les ranger en ordre.
    .cure = Arrondissez d’abord les valeurs, par exemple à l’entier.

## register
app-slug-taken = L’adresse « { $value } » appartient à une autre initiative.
    .cure = Choisissez un autre nom court.
app-no-slug = On ne peut pas en faire une adresse.
    .cure = Écrivez un nom court avec des lettres minuscules, des chiffres et des traits d’union.
app-unknown-word = « { $value } » ne fait pas partie des choix pour { $field }.
    .cure = Choisissez dans la liste.
app-not-a-date = « { $value } » n’est pas une date.
    .cure = Écrivez une année, un mois ou un jour : 2014, 2014-05 ou 2014-05-17.
app-not-an-address = « { $value } » n’est pas une adresse web.
    .cure = Copiez-la depuis le navigateur ; elle commence par https://.
app-too-long = Le texte dépasse { $most } caractères.
    .cure = Raccourcissez-le, et mettez le reste sur une page dont vous donnez le lien.

## app: data
app-dataset-no-name = Le nom du jeu de données ne permet pas de faire une adresse.
    .cure = Donnez-lui un nom avec des lettres latines ou des chiffres.
app-dataset-name-taken = Le nom « { $name } » est déjà pris.
    .cure = Choisissez-en un autre.
app-dataset-unknown-variable = Les données n’ont pas de variable « { $variable } ».
    .cure = Choisissez une de leurs variables.
app-dataset-not-a-number = « { $value } » n’est pas un nombre.
    .cure = Écrivez des chiffres, avec un point avant les décimales, ou laissez le champ vide.
app-dataset-no-reason = Il n’y a pas de raison.
    .cure = Dites pourquoi en quelques mots ; la personne qui lira le journal plus tard en aura besoin.
app-dataset-unknown-kind = Aucun type de valeur ne s’appelle « { $kind } ».
    .cure = Choisissez dans la liste.
app-dataset-no-file = Ces données ne viennent d’aucun fichier : il n’y a rien à relire.
    .cure = Modifiez plutôt le formulaire.
app-dataset-rule-taken = Il y a déjà une règle « { $rule } ».
    .cure = Donnez un autre nom à la nouvelle.
app-dataset-other-key = Le journal désigne les enregistrements par « { $variable } » ; les entrées déjà là, par une autre variable.
    .cure = Apportez un journal qui désigne les enregistrements comme les autres.
app-dataset-no-record = La décision ne désigne aucun enregistrement ; elle s’appliquerait donc à tous.
    .cure = Indiquez l’enregistrement. Seul un recodage peut porter sur tous à la fois.
app-dataset-broken-upload = Le fichier n’est pas arrivé : { $reason }.
    .cure = Essayez à nouveau ; compressez un grand fichier avec gzip.

## consent
consent-no-purpose = La notice de consentement n’indique aucun usage.
    .cure = Dites à quoi serviront les données ; on répond à chaque usage séparément.
consent-no-withdrawal = La notice de consentement ne dit pas comment retirer son consentement.
    .cure = Indiquez tous les moyens : le code du reçu, une personne qui collecte, un numéro de téléphone.
consent-no-contact = La notice de consentement n’indique personne à joindre.
    .cure = Donnez une adresse, un numéro de téléphone ou un lieu où l’on trouve quelqu’un.
consent-not-translated = La notice de consentement n’est pas écrite en { $language }, une langue du formulaire.
    .cure = Traduisez-la ; on ne peut accepter que ce que l’on comprend.
consent-unknown-purpose = La question « { $question } » porte sur l’usage « { $purpose } », que la notice n’a pas.
    .cure = Ajoutez cet usage à la notice, ou choisissez un des siens.
consent-never-given = Aucune réponse à « { $question } » ne veut dire oui.
    .cure = Dites quelles réponses donnent le consentement.
consent-ambiguous-answer = La réponse « { $answer } » à « { $question } » veut dire deux choses.
    .cure = Donnez-lui un seul sens : accepté, refusé ou plus tard.
consent-unknown-answer = La question « { $question } » ne propose pas la réponse « { $answer } ».
    .cure = Choisissez parmi les réponses qu’elle propose.
consent-unmapped-answer = Personne n’a dit ce que veut dire la réponse « { $answer } » à « { $question } ».
    .cure = Tant que c’est le cas, elle ne vaut pas consentement.
consent-no-question = Le formulaire n’a pas de question qui demande le consentement, ou pas celle qui a été indiquée.
    .cure = Ajoutez une question qui demande le consentement, et dites quelles réponses veulent dire oui.

## app: people
people-email = « { $email } » n’est pas une adresse électronique.
    .cure = Écrivez-la ainsi : nom@example.org.
people-email-taken = « { $email } » a déjà un compte.
    .cure = Connectez-vous avec, ou utilisez une autre adresse.
people-password-short = Le mot de passe est trop court.
    .cure = Utilisez au moins { $least } caractères ; quelques mots à la suite se retiennent facilement.
people-password-long = Le mot de passe est trop long.
    .cure = Utilisez au plus { $most } octets.
people-password-easy = Le mot de passe est le même que le nom ou l’adresse électronique.
    .cure = Choisissez-en un que personne ne peut deviner à partir de qui vous êtes.
people-name-missing = Le nom manque.
    .cure = Écrivez comment les autres doivent vous appeler ; pas besoin de votre nom complet.
people-sign-in = Cette adresse électronique et ce mot de passe ne vont pas ensemble.
    .cure = Vérifiez les deux et essayez à nouveau. Après plusieurs échecs, le site vous demande d’attendre.
people-old-password = Le mot de passe actuel n’est pas le bon.
    .cure = Écrivez le mot de passe avec lequel vous vous connectez maintenant.
people-link = Ce lien ne fonctionne pas : il a déjà servi, il n’est plus valable, ou il est pour une autre adresse.
    .cure = Demandez-en un nouveau à la personne qui l’a envoyé. Pour le premier compte, redémarrez le site : il affiche un nouveau lien.
people-last-coordinator = On ne peut pas enlever la dernière personne qui coordonne une initiative.
    .cure = Confiez d’abord la coordination à quelqu’un d’autre.

## app: log
log-gap = Il y a un trou dans le journal à l’entrée { $entry }.
    .cure = Des entrées ont été enlevées de la base de données à l’insu du site. Comparez avec une sauvegarde.
log-leaf-differs = L’entrée { $entry } du journal n’est pas ce qui avait été écrit.
    .cure = L’entrée a été modifiée à l’insu du site. Comparez avec une sauvegarde.
log-root-differs = La tête signée après { $entry } entrées ne correspond pas aux entrées.
    .cure = Des entrées ont été modifiées, enlevées ou mises dans un autre ordre. Comparez avec une sauvegarde.
log-signature-wrong = La tête après { $entry } entrées n’est pas signée avec la clé de ce site.
    .cure = Utilisez le fichier de clé avec lequel le journal a été écrit, ou comparez avec une sauvegarde.
log-unsigned-end = Les entrées après le numéro { $entry } ne sont couvertes par aucune tête signée.
    .cure = Elles ont été ajoutées à l’insu du site. Comparez avec une sauvegarde.
object-differs = Le fichier enregistré { $object } manque ou n’est pas ce que dit son nom.
    .cure = Rétablissez le fichier depuis une sauvegarde ; son nom est l’empreinte SHA-256 de son contenu.
release-differs = La publication { $release } n’est pas celle que le journal dit publiée.
    .cure = Rétablissez la base de données depuis une sauvegarde, et cherchez qui l’a modifiée.

## engine
engine-unknown-format = D’après son nom, le fichier { $file } n’est ni en CSV ni en Parquet.
    .cure = Donnez un fichier dont le nom finit par .csv ou .parquet.
engine-no-file = Il n’y a pas de fichier { $file }.
    .cure = Vérifiez le chemin.
engine-unreadable = Les données ne peuvent pas être lues : { $why }.
    .cure = Vérifiez que le fichier est complet : du CSV en UTF-8 avec un en-tête et autant de cellules dans chaque ligne, ou du Parquet.
engine-same-column = Deux colonnes s’appellent « { $column } ».
    .cure = Donnez à chaque colonne un nom à elle.
engine-nested-column = La colonne « { $column } » contient des listes ou des structures.
    .cure = Écrivez le fichier avec des colonnes simples seulement.
engine-too-many-groups = La question fait plus de { $limit } groupes.
    .cure = Groupez selon moins de colonnes, ou arrondissez les nombres avant de demander leurs quantiles.

## publish
app-release-slug-taken = Il y a déjà une publication avec le nom « { $value } » dans son adresse.
    .cure = Choisissez un autre nom, par exemple avec l’année.
app-release-no-slug = Ce nom ne permet pas de faire une adresse.
    .cure = Utilisez des lettres minuscules, des chiffres et des traits d’union.
app-release-two-snapshots = Les tableaux et les chiffres viennent de deux états des données.
    .cure = Choisissez le contenu d’un seul instantané ; protégez ou analysez à nouveau le plus récent.
app-release-no-content = Vous n’avez rien choisi à publier.
    .cure = Choisissez des tableaux protégés, des chiffres, ou les deux.
app-release-no-later-edition = Ce n’est pas une version plus récente de ces chiffres.
    .cure = Publiez d’abord la version plus récente, puis choisissez-la ici.
app-release-no-licence = Aucune licence n’est choisie.
    .cure = Dites sous quelle licence d’autres peuvent s’en servir.
app-table-name-twice = Deux des tableaux s’appellent « { $name } ».
    .cure = Donnez à chaque tableau un nom à lui.

## ui (examples on /patterns)
ui-example-error = Le type « { $type } » n’est pas connu.
    .cure = Utilisez un des types de XLSForm, par exemple select_one.
ui-example-warning = Ce choix n’a pas de texte en arabe.
    .cure = Ajoutez le texte, ou laissez cette langue de côté.
ui-example-info = { $count } questions n’ont pas de texte d’aide.
    .cure = Il n’y a rien à faire.

## form: running
form-bad-xml = Ce XML ne peut pas être accepté : { $problem }.
    .cure = Envoyez le XML tel que l’application du formulaire l’écrit, en UTF-8 et sans type de document.
form-not-a-form = Ce XML n’est pas un formulaire : il n’y a pas de modèle contenant un envoi.
    .cure = Donnez un XForm tel que l’écrivent ODK Build, pyxform ou KoboToolbox.
form-bad-expression = L’expression « { $expression } » ({ $property } de { $path }) ne se comprend pas : { $problem }.
    .cure = Vérifiez les parenthèses, les guillemets et les noms.
form-unknown-function = La fonction { $function }() ({ $property } de { $path }) n’est pas connue.
    .cure = Utilisez une fonction de la spécification ODK XForms.
form-cycle = Des valeurs dépendent en boucle les unes des autres : { $cycle }.
    .cure = Changez une des conditions ou un des calculs pour qu’aucun n’ait besoin de lui-même.
form-bind-without-node = Le formulaire a des conditions pour { $path }, qu’un envoi n’a pas.
    .cure = Corrigez le chemin, ou enlevez le « bind ».
form-control-without-node = Le formulaire demande { $path }, qu’un envoi n’a pas.
    .cure = Corrigez la référence de la question.
form-missing-list = Les choix de { $path } viennent de la liste « { $list } », qui n’est pas dans le formulaire.
    .cure = Ajoutez la liste, ou le fichier qui la contient ; d’ici là, ces réponses ne peuvent pas être vérifiées.
form-missing-file = La liste « { $list } » est dans le fichier { $file }, qui n’a pas été envoyé avec.
    .cure = Envoyez le fichier à côté du formulaire.
form-bad-list = Le fichier { $file } de la liste « { $list } » ne peut pas être lu : { $problem }.
    .cure = Enregistrez-le en CSV avec une ligne d’en-tête, en UTF-8, ou en XML.
form-other-form = Ceci est un envoi à « { $found } » ; les envois à ce formulaire commencent par « { $wanted } ».
    .cure = Envoyez-le au formulaire avec lequel il a été fait.
form-unknown-element = Le formulaire n’a pas de { $path } ; l’élément est gardé tel que reçu et n’est pas utilisé.
    .cure = Vérifiez si l’envoi a été fait avec une autre version du formulaire.
form-twice = { $path } figure { $count } fois, mais n’est demandé qu’une fois. Seul le premier compte.
    .cure = Vérifiez le programme qui a fait l’envoi.
form-expression-fault = { $property } de { $path } n’a pas pu être calculé : { $problem }.
    .cure = Corrigez l’expression dans le formulaire ; d’ici là, elle n’a aucun effet.
form-answer-required = « { $question } » demande une réponse.
    .cure = Répondez à la question.
form-answer-constraint = La réponse à « { $question } » ne correspond pas à ce que demande le formulaire.
    .cure = Changez la réponse.
form-answer-type = « { $value } » ne peut pas être une réponse à « { $question } » (on attend { $type ->
        [int] un nombre entier
        [decimal] un nombre
        [date] une date
        [time] une heure
        [dateTime] une date et une heure
        [geopoint] un lieu
       *[other] un autre genre de réponse
    }).
    .cure = { $type ->
        [int] Donnez un nombre entier, par exemple 12.
        [decimal] Donnez un nombre, par exemple 2.5.
        [date] Donnez une date : année, mois et jour.
        [geopoint] Donnez la latitude (de -90 à 90) et la longitude (de -180 à 180) en degrés.
       *[other] Changez la réponse.
    }
form-answer-choice = « { $value } » ne fait pas partie des choix de « { $question } ».
    .cure = Choisissez un des choix ; ils peuvent dépendre de réponses données plus tôt.
form-answer-chosen-twice = « { $value } » est choisi deux fois dans « { $question } ».
    .cure = Choisissez-le une seule fois.
form-answer-not-checked = La réponse à { $path } n’a pas pu être comparée à sa liste, qui n’est pas ici.
    .cure = Envoyez la liste à côté du formulaire.
form-repeat-count = { $path } figure { $found } fois ; le formulaire en compte { $wanted }.
    .cure = Vérifiez la réponse d’où vient ce nombre.
form-answer-not-relevant = { $path } a reçu une réponse mais ne s’applique pas ; la réponse est enlevée.
    .cure = Vérifiez les réponses dont cela dépend.
form-recalculated = { $path } a été envoyé avec « { $submitted } » ; recalculé, cela donne « { $calculated } », et c’est ce qui compte.
    .cure = Vérifiez si l’application a utilisé la même version du formulaire.
form-field-not-on-page = Le champ { $name } n’est pas sur cette page et n’est pas pris.
    .cure = Allez à la page de la question.
form-not-possible-here = { $path } demande un fichier ou un dessin, ce qui n’est pas possible sur cette page.
    .cure = Répondez à ce formulaire avec une application pour téléphone ou tablette.

## form: workbooks and their forms
form-unreadable-workbook = Ce fichier ne peut pas être lu : { $why }.
    .cure = Enregistrez-le à nouveau en .xlsx dans votre tableur et réessayez.
form-encrypted-workbook = Ce classeur est protégé par un mot de passe.
    .cure = Enregistrez une copie sans mot de passe et envoyez-la.
form-workbook-too-large = Ce classeur dépasse la limite permise ({ $limit }) : { $what }.
    .cure = Supprimez les lignes et les colonnes vides, mettez les longues listes dans un fichier CSV à côté du formulaire, et enregistrez à nouveau.
form-no-survey-sheet = Il n’y a pas de feuille nommée « survey ».{ $guess ->
        [yes] {" "}Vouliez-vous dire { $similar } ?
       *[no] {""}
    }
    .cure = Nommez « survey » la feuille qui contient les questions.
form-missing-sheet = La feuille « { $wanted } » manque.
    .cure = Ajoutez-la.
form-sheet-name = Il n’y a pas de feuille « { $wanted } », mais une autre porte presque ce nom : { $sheet }.
    .cure = Corrigez son nom ; mettez un tiret bas devant si elle ne fait pas partie du formulaire.
form-missing-column = La colonne « { $column } » manque dans la feuille « { $sheet } ».
    .cure = Ajoutez la colonne à la première ligne.
form-duplicate-header = La colonne « { $column } » de la feuille « { $sheet } » dit la même chose que « { $other } ».
    .cure = Gardez l’une des deux.
form-ignored-column = La colonne « { $column } » est laissée de côté.
    .cure = Donnez-lui un nom sans espaces si elle doit compter ; utilisez « relevant » au lieu de « disabled ».
form-no-type = La ligne { $row } a un contenu mais pas de type.
    .cure = Écrivez le type de la question.
form-ignored-row = La ligne { $row } n’a ni type, ni nom, ni libellé ; elle est laissée de côté.
    .cure = Rien, si c’est une remarque.
form-unknown-type = Le type « { $type } » n’est pas connu.{ $guess ->
        [yes] {" "}Vouliez-vous dire « { $similar } » ?
       *[no] {""}
    }
    .cure = Utilisez un type de xlsform.org.
form-old-type = Le type « { $type } » est une ancienne écriture ; il est lu comme « { $known } ».
    .cure = Écrivez « { $known } ».
form-no-name = La ligne { $row } n’a pas de nom.
    .cure = Donnez à la question ou au groupe un nom court qui lui est propre.
form-bad-name = « { $name } » ne peut pas être un nom.
    .cure = Commencez par une lettre ou un tiret bas ; puis utilisez des lettres, des chiffres, des tirets bas, des traits d’union ou des points, et aucun espace.
form-duplicate-name = Le nom « { $name } » figure deux fois dans le même groupe.
    .cure = Renommez l’un des deux.
form-name-case = « { $name } » ne diffère d’un autre nom que par les majuscules.
    .cure = Renommez l’un des deux ; sinon, on confond facilement les colonnes des données.
form-duplicate-repeat = La répétition « { $name } » porte le nom d’une autre répétition ou du formulaire lui-même.
    .cure = Donnez à chaque répétition un nom à elle : il devient le nom d’un tableau.
form-reserved-name = Le nom « { $name } » est réservé aux données propres du formulaire.
    .cure = Choisissez-en un autre, ou laissez vide le nom d’une ligne « audit ».
form-unmatched-end = La ligne { $row } ferme ceci : { $kind }. Mais ce qui est ouvert est : { $open }.
    .cure = Vérifiez que chaque ligne « begin » a sa ligne « end », dans l’ordre.
form-unmatched-begin = « { $name } » ({ $kind }), qui commence à la ligne { $row }, ne se termine jamais.
    .cure = Ajoutez sa ligne « end ».
form-no-label = « { $name } » est montré mais n’a pas de mots.
    .cure = Écrivez un libellé ou une indication.
form-no-list = Il n’y a pas de liste « { $list } » dans la feuille « { $list_sheet } ».{ $guess ->
        [yes] {" "}Vouliez-vous dire « { $similar } » ?
       *[no] {""}
    }
    .cure = Ajoutez la liste, ou corrigez son nom dans le type.
form-choice-no-name = La ligne { $row } des choix n’a pas de nom.
    .cure = Écrivez la valeur à enregistrer.
form-choice-no-label = Le choix « { $name } » n’a pas de libellé.
    .cure = Écrivez ce que les gens lisent.
form-duplicate-choice = La liste « { $list } » a deux fois « { $name } » (aussi à la ligne { $other }), avec des sens différents.
    .cure = Renommez l’un des deux ; ou mettez « allow_choice_duplicates » à yes si un filtre des choix les distingue.
form-repeated-choice = La liste « { $list } » a deux fois « { $name } » (aussi à la ligne { $other }) ; les deux disent la même chose et un seul est gardé.
    .cure = Supprimez l’une des lignes.
form-choice-space = Le choix « { $name } » de « { $list } » contient un espace, mais on peut choisir plusieurs éléments de la liste (ligne { $question }).
    .cure = Utilisez un tiret bas : les réponses à une même question sont enregistrées séparées par des espaces.
form-unknown-reference = Il n’y a pas de question nommée « { $name } ».{ $guess ->
        [yes] {" "}Vouliez-vous dire « { $similar } » ?
       *[no] {""}
    }
    .cure = Corrigez le nom entre les accolades.
form-ambiguous-reference = « { $name } » est le nom de plus d’une question.
    .cure = Renommez-en une, pour que la référence n’ait qu’un sens.
form-bad-reference = « { $reference } » n’est pas une référence bien écrite.
    .cure = Écrivez le nom d’une question entre dollar-accolade et accolade, sans espaces.
form-expression = Cette expression de « { $name } » ne peut pas être lue : { $problem }.
    .cure = Vérifiez les parenthèses, les guillemets et les noms des fonctions.
form-calculation-cycle = Ces calculs ont besoin les uns des autres : { $circle }.
    .cure = Rompez la boucle.
form-no-calculation = « { $name } » n’a rien à calculer.
    .cure = Écrivez le calcul.
form-bad-parameter = Le paramètre « { $what } » ne convient pas à cette question.
    .cure = Cherchez les paramètres de ce type sur xlsform.org.
form-cannot-combine = Ici, « { $what } » ne va pas avec « { $why } ».
    .cure = Enlevez l’un des deux.
form-bad-file = « { $file } » n’est pas un fichier où l’on peut lire des choix.
    .cure = Utilisez un nom qui finit par .csv, .xml ou .geojson.
form-source-clash = Deux sources s’appellent « { $name } » : { $first } et { $second }.
    .cure = Renommez la liste ou le fichier.
form-bad-trigger = Le déclencheur de « { $name } » ne fonctionne pas ({ $why }).
    .cure = Indiquez une question que les gens voient.
form-bad-setting = Le réglage « { $setting } » ne va pas avec les autres.
    .cure = Laissez-le de côté.
form-unsupported = Counted ne tient pas compte de « { $what } ».
    .cure = Rien, si vous pouvez vous en passer.
form-encrypted-submissions = Ce formulaire demande aux appareils de chiffrer les envois avec une clé publique. Counted n’a pas la clé privée correspondante : de tels envois ne peuvent être ni lus, ni vérifiés, ni comptés ici.
    .cure = Enlevez « public_key » pour collecter avec Counted ; les envois sont de toute façon enregistrés sous des clés à eux.
form-default-language = La langue par défaut « { $language } » ne fait pas partie des langues du formulaire : { $languages }.
    .cure = Écrivez-la exactement comme dans les en-têtes des colonnes.
form-missing-translation = { $column } manque dans une langue : « { $language } ».
    .cure = Ajoutez la colonne, sinon les gens verront « - » à cet endroit.
form-language-tag = On ne sait pas quelle langue est « { $language } ».
    .cure = Ajoutez son code entre parenthèses : Français (fr).
form-device-identifier = « { $name } » ({ $type }) enregistre un identifiant de l’appareil, et donc d’une personne.
    .cure = Supprimez cette ligne, sauf si vous en avez besoin et que la notice le dit.
form-collector-identifier = « { $name } » ({ $type }) enregistre qui collecte, sans le demander.
    .cure = Supprimez cette ligne, sauf si les personnes qui collectent le savent et l’acceptent.
form-taken-unasked = « { $name } » ({ $type }) enregistre un lieu ou une conversation sans le demander.
    .cure = Supprimez cette ligne, ou dites-le dans la notice avant que cela commence.
form-bad-entity = Cette entité ne peut être ni créée ni modifiée : { $why }.
    .cure = Vérifiez la feuille « entities » et la colonne « save_to ».

## review
review-same-person = La personne qui a recueilli ou modifié ces réponses en dernier ne les valide pas : quelqu’un d’autre peut le faire ici.
    .cure = Demandez à une personne qui coordonne ou gère les données et qui n’y a pas touché.
review-not-edited = Ces réponses n’ont jamais été renvoyées.
    .cure = Choisissez un autre état.
review-comment-empty = Le commentaire ne dit rien.
    .cure = Écrivez ce que vous avez vu, ou ce qu’il faut corriger.
review-comment-long = Le commentaire dépasse { $longest } caractères.
    .cure = Dites-le en moins de mots.
review-comments-full = Il y a déjà { $most } commentaires ; on n’en garde pas plus.
    .cure = Parlez-vous, puis notez le résultat dans l’état de la vérification.

## collect
collect-not-open = Ce formulaire n’est pas ouvert.
    .cure = Demandez aux personnes de l’initiative quand il ouvre.
collect-no-consent-question = Personne n’a dit quelle question du formulaire demande le consentement ; il ne peut donc pas être ouvert.
    .cure = Dites quelle question le demande et quelles réponses veulent dire oui.
collect-no-such-step = Un formulaire dont l’état est { $from } ne peut pas passer à { $to }.
    .cure = Ouvrez un brouillon ou un formulaire fermé ; fermez un formulaire ouvert.
collect-version-taken = Cette version du formulaire est déjà là : { $version }.
    .cure = Augmentez la version dans les réglages du formulaire.
collect-no-instance-id = L’envoi n’a pas d’identité à lui (meta/instanceID).
    .cure = Utilisez un formulaire avec meta/instanceID, et une application qui le remplit.
app-no-snapshot = Les données n’ont pas d’instantané à interroger.
    .cure = Figez d’abord les données dans l’onglet « Vérifier » : une réponse repose sur des données qui ne changent pas.
app-identifier-asked = La colonne « { $column } » désigne des personnes.
    .cure = Demandez une autre colonne, ou groupez selon une autre ; ce qui désigne une personne ne devient jamais une statistique.

## governance: bodies
governance-body-in-circle = Une instance ne peut pas être au-dessus d’elle-même.
    .cure = Choisissez une autre instance dont elle fait partie, ou aucune.
governance-body-no-parent = L’instance dont elle devrait faire partie n’existe pas.
    .cure = Choisissez-en une dans la liste, ou aucune.
governance-by-laws-quorum = Avec un quorum de { $value }, rien ne pourrait être décidé, ou tout pourrait l’être par personne.
    .cure = Écrivez de 1 à 100 pour cent, ou un nombre de sièges à partir de 1.
governance-by-laws-quorum-over-seats = Le quorum est de { $quorum }, et il n’y a que { $seats } voix.
    .cure = Baissez le quorum, ou ajoutez d’abord des membres.
governance-by-laws-over-all = { $value } pour cent, c’est plus que tout le monde.
    .cure = Écrivez une part de 51 à 100.
governance-by-laws-minority = Avec { $value } pour cent, moins de la moitié pourrait décider contre les autres.
    .cure = Écrivez une part de 51 à 100, ou choisissez « plus de la moitié ».
governance-by-laws-no-chair = La présidence départage les voix, et aucun membre ayant une voix n’occupe ce poste maintenant.
    .cure = Donnez la présidence à un membre, ou laissez une égalité ne rien changer.
governance-by-laws-casting-secret = Dans un vote secret, personne ne doit savoir comment la présidence a voté ; elle ne peut donc pas départager les voix.
    .cure = Choisissez un vote ouvert, ou laissez une égalité ne rien changer.
governance-by-laws-side-without-seat = Chaque côté doit être d’accord, et le côté « { $side } » n’a aucun siège avec voix.
    .cure = Donnez un siège à ce côté, ou comptez toutes les voix ensemble.
governance-by-laws-no-way-to-vote = Les membres ne peuvent pas voter sur un appareil, et personne ne peut noter un vote à leur place.
    .cure = Permettez au moins l’un des deux.
governance-by-laws-notice = Avec un délai aussi long, rien ne serait décidé à temps.
    .cure = Écrivez au plus { $most } jours.
governance-term-backwards = Le mandat finit avant de commencer, ou sa prolongation avant sa fin.
    .cure = Corrigez les jours.
governance-term-too-long = Une codirection dure au plus { $months } mois, et { $extension } de plus en cas de prolongation.
    .cure = Choisissez un dernier jour plus tôt.
governance-term-too-many = Plus de { $most } personnes assureraient la codirection en même temps.
    .cure = Mettez d’abord fin à un autre mandat.
governance-term-both-extended = Un seul mandat de codirection peut être prolongé à la fois.
    .cure = Choisissez d’abord qui prend la suite à l’autre poste.

## governance: decisions
governance-motion-state = Ceci n’est pas possible avec une motion dont l’état est { $state }.
    .cure = Ouvrez à nouveau la motion et regardez où elle en est.
governance-motion-empty = Il n’y a pas de texte ici.
    .cure = Écrivez ce que l’instance doit décider.
governance-amendment-answered = Cet amendement n’existe pas, ou a déjà reçu une réponse.
    .cure = Ouvrez à nouveau la motion.
governance-amendments-open = Des amendements attendent une réponse : { $count }.
    .cure = Acceptez ou rejetez chacun, puis ouvrez le vote.
governance-no-reason = Il manque une raison.
    .cure = Dites pourquoi, en une phrase.
governance-notice-too-short = Les membres ont besoin de { $days } jours entre l’ouverture d’un vote et son dernier jour.
    .cure = Choisissez le { $first } ou plus tard.
governance-no-second-party = Seul le côté qui propose a une voix ici : il approuverait sa propre proposition.
    .cure = Ajoutez un membre avec voix d’une autre organisation, ou laissez quelqu’un d’autre proposer.
governance-ballot-not-allowed = Le règlement intérieur ne permet pas ce type de vote.
    .cure = Choisissez l’autre type.
governance-ballot-too-small = Avec moins de trois voix d’un côté, un vote secret ne serait pas secret.
    .cure = Votez ouvertement, ou attendez que l’instance ait plus de membres.
governance-vote-closed = Le vote n’est pas ouvert.
    .cure = Regardez la motion : elle dit quand on vote.
governance-vote-twice = Ce vote a déjà été donné.
    .cure = Un vote donné reste. Si quelqu’un d’autre l’a donné à votre place, dites-le tout de suite à la présidence.
governance-vote-not-in-electorate = Ce siège n’avait pas de voix quand la motion a été ouverte.
    .cure = Qui peut voter est fixé à l’ouverture ; vous pouvez participer à la discussion.
governance-vote-not-seated = Ce siège n’est pas occupé aujourd’hui.
    .cure = Demandez à la présidence ou au secrétariat.
governance-vote-interest = Un membre qui a déclaré un intérêt ne vote pas sur ce sujet.
    .cure = Vous pouvez participer à la discussion.
governance-vote-no-block = Ce règlement intérieur ne connaît pas le « stop ».
    .cure = Votez contre, et dites pourquoi.
governance-vote-not-remote = Cette instance vote dans la salle.
    .cure = Venez à la réunion ; le secrétariat note votre vote.
governance-vote-not-recorded = Ce règlement intérieur ne permet pas de noter le vote d’une autre personne.
    .cure = Le membre vote sur un appareil.
governance-vote-recorded-wrongly = Ici, personne ne note son propre vote, ni celui d’un membre qui peut se connecter.
    .cure = Le membre se connecte et vote, ou une autre personne note le vote.
governance-interest-after-vote = Ce membre a déjà voté.
    .cure = Dites-le à la présidence : la motion peut être retirée et mise à nouveau au vote.
governance-close-too-early = Le vote dure jusqu’au { $closes }, et tout le monde n’a pas voté.
    .cure = Attendez, ou relancez les personnes qui manquent.
governance-no-statement = Un résultat a besoin de mots : ce qui a été décidé, et pourquoi.
    .cure = Écrivez-les en quelques phrases.
governance-tally-differs = { $voted } membres ont voté, et { $kept } voix ont été comptées.
    .cure = Rien n’a été décidé. Faites vérifier le journal, et votez à nouveau.
governance-needs-decision = { $body } décide de ceci : personne n’agit seul.
    .cure = Mettez-le au vote.
governance-decision-under-way = { $body } est en train d’en décider.
    .cure = Attendez le résultat du vote.
governance-not-approved = { $body } n’a pas donné son accord.
    .cure = Lisez les raisons, modifiez, et mettez à nouveau au vote.
governance-alone-unnamed = Qui agit sans autre avis donne un nom et une raison.
    .cure = Dites pourquoi personne d’autre n’a été consulté.
governance-approval-of-another = L’autorisation porte sur autre chose, ou sur un autre état de ceci.
    .cure = Mettez cet état au vote.

## governance: papers, meetings, agreements, labels
governance-paper-empty = Le fichier est vide.
    .cure = Choisissez le fichier à nouveau.
governance-paper-too-large = Le fichier a { $bytes } octets ; au plus { $most } sont acceptés.
    .cure = Faites une photo plus petite, ou envoyez-en plusieurs.
governance-paper-not-a-sheet = Ce n’est ni une photo (JPEG, PNG) ni un PDF, quoi que dise son nom.
    .cure = Photographiez la feuille, ou enregistrez-la en PDF.
governance-paper-not-sound = Ce n’est pas un fichier son accepté (MP3, Ogg, WAV), quoi que dise son nom.
    .cure = Enregistrez le son en MP3, Ogg ou WAV.
governance-paper-damaged = Fichier abîmé, coupé, ou beaucoup trop grand pour être montré : { $what }.
    .cure = Envoyez-le à nouveau, ou refaites-le.
governance-paper-active = Ce PDF contient un programme ou un autre fichier.
    .cure = Imprimez-le dans un nouveau PDF, ou photographiez ses pages.
governance-paper-tells-place = Ce PDF contient une photo qui dit où et quand elle a été prise.
    .cure = Envoyez la photo elle-même : ce qu’elle dit en plus de l’image est enlevé. Ou imprimez le PDF dans un nouveau.
governance-meeting-no-title = La réunion n’a pas de nom.
    .cure = Dites en quelques mots de quoi il s’agit.
governance-meeting-times = La réunion finit avant de commencer, ou dure plus d’une semaine.
    .cure = Corrigez les heures.
governance-meeting-no-place = Des gens se réunissent, et personne ne dit où.
    .cure = Écrivez le lieu pour qu’une personne qui n’y est jamais allée le trouve.
governance-meeting-no-link = Des gens participent à distance, et personne ne dit où se connecter.
    .cure = Écrivez l’adresse ou le numéro de téléphone.
governance-meeting-bad-link = « { $value } » n’est pas une adresse où se connecter.
    .cure = Commencez par https:// ou tel:.
governance-meeting-no-agenda = Personne ne peut se préparer : l’ordre du jour est vide.
    .cure = Écrivez au moins un point, puis convoquez la réunion.
governance-meeting-no-reason = On n’annule pas une réunion sans raison.
    .cure = Dites en une phrase pourquoi elle n’a pas lieu.
governance-meeting-not-begun = La réunion n’a pas commencé.
    .cure = Notez qui était là une fois qu’elle a commencé.
governance-meeting-no-minutes = Il n’y a pas de compte rendu à approuver.
    .cure = Écrivez-le, ou photographiez la feuille.
governance-meeting-other-minutes = Ce compte rendu n’est pas celui qui a fait l’objet de la décision.
    .cure = Mettez au vote le compte rendu tel qu’il est maintenant.
governance-meeting-not-now = Ceci n’est pas possible avec une réunion dont l’état est { $state }.
    .cure = Ouvrez à nouveau la réunion et regardez où elle en est.
governance-agreement-not-now = Ceci n’est pas possible avec un accord dont l’état est { $state }.
    .cure = Ouvrez à nouveau l’accord et regardez où il en est.
governance-agreement-no-title = L’accord n’a pas de nom.
    .cure = Dites en quelques mots de quoi il s’agit.
governance-agreement-no-words = L’accord n’a pas de texte que les gens puissent lire.
    .cure = Enregistrez-le encore une fois, pour que son texte soit écrit.
governance-agreement-one-side = Un accord demande deux côtés avec un nom.
    .cure = Choisissez l’instance ou nommez l’organisation de l’autre côté.
governance-agreement-with-itself = La même instance est des deux côtés.
    .cure = Choisissez une autre instance, ou aucune.
governance-agreement-no-data = Aucune donnée n’est indiquée.
    .cure = Choisissez au moins un jeu de données.
governance-agreement-no-action = Personne n’a le droit de faire quoi que ce soit avec les données.
    .cure = Choisissez au moins une chose permise.
governance-agreement-no-purpose = L’accord ne dit pas à quoi les données peuvent servir.
    .cure = Choisissez au moins un usage.
governance-agreement-no-until = L’accord ne dit pas jusqu’à quand.
    .cure = Choisissez le dernier jour. Un nouvel accord pourra suivre.
governance-agreement-over = Son dernier jour est passé.
    .cure = Choisissez un jour plus tard.
governance-agreement-nothing-shared = L’accord n’indique aucune décision prise ensemble.
    .cure = Dites, pour au moins une étape, quelles décisions sont partagées.
governance-agreement-no-say = Les personnes qui collectent n’ont leur mot à dire sur rien.
    .cure = Choisissez au moins un sujet ; sans avoir leur mot à dire, elles ne sont pas partenaires de la collecte.
governance-agreement-no-side = Ce côté n’existe pas.
    .cure = Ouvrez l’accord à nouveau.
governance-agreement-signed-already = Ce côté a signé.
    .cure = Il n’y a rien à faire.
governance-agreement-who-signed = Il n’est pas dit qui a signé la feuille.
    .cure = Écrivez le nom ou la fonction qui figure sous la signature.
governance-agreement-not-so = Ce côté ne peut pas signer ainsi ({ $by }).
    .cure = Une instance signe par sa propre décision sur exactement ce texte ; un côté qui n’est pas dans Counted signe sur papier.
governance-agreement-no-reason = On ne met pas fin à un accord sans raison.
    .cure = Dites pourquoi en une phrase.
governance-label-no-words = L’étiquette n’a pas de nom ou ne dit rien.
    .cure = Écrivez les deux dans au moins une langue.
governance-label-own-approval = La personne qui a écrit une étiquette ne peut pas l’approuver seule.
    .cure = Demandez à quelqu’un d’autre de l’initiative, ou mettez-la au vote.
governance-label-nothing-waits = Aucun texte n’attend d’être approuvé.
    .cure = Ouvrez l’étiquette à nouveau.
governance-label-no-reason = On n’enlève pas une étiquette sans raison.
    .cure = Dites pourquoi en une phrase.
governance-label-retired = Cette étiquette a été enlevée.
    .cure = Écrivez-en une nouvelle.

## app : réunions, accords, étiquettes
app-meeting-other-motion = La motion n'est pas une motion de cet organe.
    .cure = Choisissez une motion de cet organe, ou aucune.
app-meeting-no-member = Une personne nommée ici n'est pas membre de cet organe.
    .cure = Choisissez parmi les membres.
app-meeting-no-task = Il n'est pas dit ce qu'il y a à faire.
    .cure = Écrivez-le en quelques mots.
app-agreement-no-slug = Ce nom ne donne pas d'adresse.
    .cure = Choisissez un nom avec une lettre ou un chiffre.
app-agreement-slug-taken = Trop d'autres portent le nom « { $value } ».
    .cure = Choisissez un autre nom.
app-agreement-no-dataset = Ces données ne sont pas celles de cette initiative.
    .cure = Choisissez parmi les données de la liste.
app-agreement-not-ours = La première partie n'est ni cette initiative ni un de ses organes.
    .cure = Choisissez votre propre partie dans la liste.
app-agreement-no-account = Personne n'a de compte à cette adresse.
    .cure = Vérifiez l'adresse ; l'autre partie a d'abord besoin d'un compte.
app-agreement-none = Il n'y a pas d'accord sur ces données.
    .cure = Demandez-en un à ceux qui coordonnent l'initiative.
app-agreement-not-this-action = L'accord « { $agreement } » ne le permet pas ({ $action }).
    .cure = Il faut pour cela un nouvel accord.
app-agreement-not-this-purpose = L'accord « { $agreement } » ne permet pas ce but ({ $purpose }).
    .cure = Choisissez un but qu'il nomme, ou demandez un nouvel accord.
app-agreement-not-signed = L'accord « { $agreement } » n'est pas signé par toutes les parties.
    .cure = Attendez que chaque partie ait signé.
app-agreement-over = L'accord « { $agreement } » a pris fin le { $day }.
    .cure = Demandez-en un nouveau. Rien ne peut être pris sous un ancien.
app-agreement-nobody-asked = Les personnes derrière ces réponses n'ont jamais été interrogées sur ce but ({ $purpose }).
    .cure = Demandez-leur d'abord : ajoutez le but au consentement du formulaire. Les réponses données avant restent où elles sont.
app-label-no-language = « { $value } » n'est le nom d'aucune langue.
    .cure = Écrivez son nom court, comme en, fr, ar ou ku.
design-nothing-said = { $field ->
        [title] On ne peut pas savoir de quoi il s’agit.
        [why] Il manque une raison.
        [reason] Il manque une raison.
        [place] Il manque le lieu.
        [comment] Le commentaire est vide.
       *[other] Il n’y a pas de mots.
    }
    .cure = Écrivez quelques mots.
design-too-long = Ce texte dépasse { $most } caractères.
    .cure = Raccourcissez-le ou coupez-le en deux.
design-not-open = Cette proposition n’est plus en discussion.
    .cure = Faites une nouvelle proposition, ou demandez que celle-ci soit reprise.
design-not-yours = Ce sont les mots de quelqu’un d’autre.
    .cure = Demandez à la personne qui les a écrits, ou à celle qui dirige la salle.
design-answered = Ce changement a déjà reçu une réponse.
    .cure = Proposez-en un autre.
design-outdated = La proposition a d’autres mots depuis que ce changement a été demandé.
    .cure = Proposez de nouveau le changement pour les mots d’aujourd’hui.
design-more-than-met = { $said } personnes seraient pour, mais { $met } étaient là.
    .cure = Écrivez combien de personnes présentes ont dit oui.
design-nobody-met = Une réunion compte au moins une personne et au plus { $most }.
    .cure = Écrivez combien de personnes étaient là.
design-not-yet = Le { $date } n’est pas encore venu.
    .cure = Notez une réunion après qu’elle a eu lieu.
design-names-somebody = Ce texte semble contenir une adresse électronique ou un numéro de téléphone.
    .cure = Parlez du groupe ; n’écrivez pas comment joindre quelqu’un.
design-nothing-changed = Ces mots sont déjà ceux d’aujourd’hui.
    .cure = Changez quelque chose, ou laissez-les.
design-at-vote = Une instance est en train de se prononcer sur ces mots exactement.
    .cure = Attendez sa décision, ou faites d’abord retirer la motion.

risk-not-looked = Personne n’a encore dit, d’une façon qui compte, si interroger pourrait nuire dans cette édition.
    .cure = Regardez les risques de l’édition et faites approuver la liste. Ensuite, ouvrez le formulaire.
risk-too-high = Ce qui reste du risque { $row } est très élevé. Aucune décision n’y change rien.
    .cure = Faites plus contre lui, demandez moins, ou n’interrogez pas là.
risk-names-somebody = Ce texte semble contenir une adresse électronique ou un numéro de téléphone.
    .cure = Parlez du groupe ; n’écrivez pas comment joindre quelqu’un.
risk-nothing-said = Il n’y a pas de mots.
    .cure = Écrivez ce qui s’est passé, quel groupe est touché et ce qui a été fait.
risk-not-yet = Le { $date } n’est pas encore venu.
    .cure = Écrivez le jour où cela s’est passé ou a été connu.

## app: trust
people-step-code = Ce code n’est pas juste, ou il a déjà servi.
    .cure = Attendez le code suivant de votre application et écrivez celui-là, ou un de vos codes de secours.
people-passkey = { $why ->
    [challenge] Cette clé répond à une question qui a déjà sa réponse ou qui a expiré.
    [site] Cette clé a été donnée à un autre site.
    [absent] Personne n’a touché l’appareil.
    [unverified] L’appareil n’a pas vérifié qui le tient.
    [algorithm] Cette sorte de clé n’est pas connue ici.
    [unknown] Aucun compte ici ne connaît cette clé.
    [copied] Cette clé compte à l’envers : il y en a peut-être une copie.
   *[other] Ce que l’appareil a dit n’est pas une bonne réponse.
}
    .cure = { $why ->
        [unverified] Mettez un code, un doigt ou un visage sur l’appareil, ou connectez-vous avec votre mot de passe.
        [unknown] Connectez-vous avec votre mot de passe et ajoutez la clé dans votre compte.
        [copied] Connectez-vous avec votre mot de passe et retirez cette clé.
       *[other] Réessayez, ou connectez-vous avec votre mot de passe.
    }
people-passkey-name = Une clé a besoin d’un nom de 60 lettres au plus.
    .cure = Écrivez à quoi vous la reconnaissez, par exemple « mon téléphone ».
people-passkeys-many = Un compte a au plus { $most } clés d’accès.
    .cure = Retirez-en une qui ne sert plus.
people-credit-name = Qui veut être nommé a besoin d’un nom de 80 lettres au plus.
    .cure = Écrivez le nom, ou choisissez d’être remercié avec la communauté.
people-last-admin = C’est le seul administrateur du site.
    .cure = Faites d’abord d’un autre compte un administrateur : counted user add --admin.
trust-unreadable = La réponse de l’autre site ne se lit pas ({ $error }).
    .cure = Vérifiez l’adresse ; le site doit faire tourner une version de Counted qui donne des preuves.
trust-signature-wrong = L’état du journal n’est pas signé par la clé qu’il nomme.
    .cure = Ne vous fiez pas à ce site tant que son exploitant ne l’a pas expliqué ; gardez ce qui vous a été montré.
trust-key-changed = Le journal est signé par une autre clé qu’avant (avant : { $before } ; maintenant : { $key }).
    .cure = Demandez pourquoi à l’exploitant, par une autre voie que ce site. Si la réponse est bonne, retirez l’état retenu.
trust-history-changed = Le journal ne continue pas celui qui a été vu avant, qui avait { $before } inscriptions.
    .cure = Quelque chose d’écrit a été changé ou retiré. Gardez l’état retenu : c’est la preuve.
trust-not-included = L’inscription n’est pas dans le journal qui a été signé.
    .cure = Ne vous fiez pas à ce qui vous a été montré ; gardez-le, et demandez à l’exploitant.
trust-content-differs = Ce que montre le site n’est pas ce que dit son journal (empreinte { $digest }).
    .cure = N’utilisez pas ces chiffres tant que l’exploitant ne l’a pas expliqué.
trust-witness-key = Ce n’est pas la clé d’un témoin, ou son nom manque.
    .cure = Écrivez un nom, et les 64 signes que montre le programme du témoin.
trust-witness-other = La déclaration ne porte pas sur un état que ce site a signé, ou elle est plus ancienne que la dernière.
    .cure = Regardez l’état le plus récent et signez celui-là. Si ce site même vous l’a montré, gardez-le : c’est une preuve.

framework-scheme-syntax = Le fichier n’est ni du TOML ni du JSON : { $problem }.
    .cure = Corrigez la ligne ; le format est décrit dans le guide des grilles.
framework-scheme-missing = « { $name } » manque.
    .cure = Ajoutez-le ; le guide des grilles donne un exemple.
framework-scheme-unknown = « { $name } » dit « { $value } », qui n’est aucun des mots possibles.
    .cure = Prenez l’un des mots que donne le guide des grilles.
framework-scheme-twice = « { $value } » y est déjà.
    .cure = Donnez-lui un code ou une version à part.
framework-scheme-no-part = Un point appartient à la partie « { $value } », que la grille n’a pas.
    .cure = Ajoutez la partie, ou nommez-en une qui existe.
framework-scheme-lowers-floor = Une grille de ce nom doit garder le point { $item } tel qu’il est ({ $clause }).
    .cure = Remettez le point avec son contrôle et son plancher, ou donnez un autre nom à la grille. La protection des personnes n’est pas un réglage.
framework-scheme-too-large = La grille est trop grande : au plus { $most }.
    .cure = Retirez quelque chose, ou faites-en deux grilles.
design-no-such-step = Une proposition à l’état { $from } ne peut pas passer à { $to }.
    .cure = On ne peut reprendre que ce qui a été refusé ou retiré.
design-into-itself = Une proposition ne peut pas se poursuivre en elle-même.
    .cure = Choisissez une autre proposition.
design-elsewhere = L’autre proposition appartient à une autre partie de la conception, ou à un autre cycle.
    .cure = Choisissez-en une de la même partie de ce cycle.
design-not-there = Il n’y a pas ici { $field ->
    [comment] ce commentaire
   *[other] cette modification
}.
    .cure = Rechargez la page : quelqu’un l’a peut-être retiré.
risk-empty = Il n’y a aucun risque dans la liste.
    .cure = Commencez par les dommages typiques, et rayez ce qui ne peut pas arriver ici.
risk-incomplete = Le risque { $row } ne dit pas encore qui pourrait en souffrir, comment, s’il est probable et s’il est grave.
    .cure = Remplissez les quatre.
risk-no-measure = Rien n’est fait contre le risque { $row }.
    .cure = Écrivez ce que vous faites pour le rendre moins probable ou moins grave.
risk-no-owner = Personne ne s’occupe du risque { $row }.
    .cure = Écrivez qui le fait : une fonction ou un groupe plutôt qu’un nom.
risk-grows = Du risque { $row }, on dit qu’il reste plus qu’il n’y avait.
    .cure = Ce qui reste après les mesures est au plus ce qu’il y avait avant.
risk-shrinks-alone = Du risque { $row }, on dit qu’il reste moins, alors que rien n’est fait.
    .cure = Écrivez la mesure, ou laissez-le aussi élevé qu’il était.
risk-not-a-grade = « { $value } » n’est pas un nombre de 1 à 5.
    .cure = Choisissez l’un des cinq.
risk-too-long = C’est plus de { $most }.
    .cure = Raccourcissez.
risk-approved = Cet examen des risques a été approuvé et ne change plus.
    .cure = Commencez-en une nouvelle version.
risk-not-there = Il n’y a pas de risque à la ligne { $row }.
    .cure = Rechargez la page : quelqu’un l’a peut-être retiré.
risk-closed = Cet incident est clos.
    .cure = Notez la suite comme un nouvel incident.
app-body-slug-taken = Une autre instance a l’adresse « { $value } ».
    .cure = Choisissez un autre nom court.
app-body-missing = Il manque quelque chose ici.
    .cure = Remplissez ce champ.
app-body-unknown-word = « { $value } » ne peut pas figurer ici.
    .cure = Choisissez dans la liste, ou écrivez un nombre entier là où il est demandé.
app-member-twice = Ce compte a déjà un siège dans l’instance.
    .cure = Mettez d’abord fin à ce siège, ou choisissez un autre compte.
app-seat-taken = Ce lien est pour un siège que quelqu’un a pris, ou qui a pris fin.
    .cure = Demandez un nouveau lien à la présidence ou au secrétariat.
app-body-ended = Cette instance est dissoute : elle ne décide plus rien.
    .cure = Portez l’affaire devant une autre instance.
app-motion-not-yours = Seuls la personne qui propose, la présidence ou le secrétariat le font.
    .cure = Demandez plutôt une modification, ou dites quelque chose dans la discussion.
app-by-laws-unreachable = Les nouvelles règles ont été adoptées, mais avec les membres d’aujourd’hui rien ne pourrait être décidé.
    .cure = Pourvoyez les sièges ou les fonctions nommés plus haut, puis fermez le vote à nouveau.

## governance : adhésion
governance-term-overlaps = La fonction serait occupée deux fois en même temps.
    .cure = Mettez d’abord fin à l’autre mandat, ou choisissez des jours après.
governance-term-no-rotation = Un codirigeant servirait plus de { $months } mois sans pause.
    .cure = Les codirigeants changent : choisissez quelqu’un d’une autre organisation.
governance-drive-no-title = La campagne n’a pas de nom.
    .cure = Donnez-lui un nom court.
governance-drive-days = Les jours ne vont pas : la campagne finit avant de commencer, ou elle est déjà passée.
    .cure = Choisissez un dernier jour à venir, qui n’est pas avant le premier.
governance-drive-third = Il y a déjà { $most } campagnes en { $year }.
    .cure = Choisissez des jours de l’année suivante, ou annulez une campagne qui n’est qu’annoncée.
governance-drive-overlaps = Une autre campagne a lieu en même temps.
    .cure = Choisissez des jours avant ou après.
governance-drive-no-session = Aucune séance d’information n’a eu lieu pour cette campagne.
    .cure = Prévoyez une réunion du type « On informe », tenez-la, et ouvrez la campagne dans les { $days } jours.
governance-drive-session-used = Une autre campagne a été ouverte après cette séance.
    .cure = Tenez une séance d’information pour cette campagne.
governance-drive-not-now = Cela ne peut pas se faire maintenant.
    .cure = Regardez où en est la campagne, et rechargez la page.
governance-drive-shut = Cette campagne ne prend pas de demandes.
    .cure = Écrivez directement au secrétariat, ou attendez la prochaine campagne.
governance-application-missing = Il manque quelque chose ici.
    .cure = Remplissez ce champ.
governance-application-not-accepted = Tout ce qui est attendu des membres n’a pas été accepté.
    .cure = Lisez chaque point et cochez-le, ou ne demandez pas maintenant.
governance-application-not-now = Cette demande a reçu une réponse ou a été retirée.
    .cure = Rechargez la page. Une nouvelle demande peut être envoyée.
governance-admission-by-decision = Le règlement demande une décision pour chaque demande.
    .cure = Mettez la demande au vote.
governance-member-no-reason = La raison manque.
    .cure = Dites pourquoi, pour qu’on le comprenne plus tard.
governance-member-gone = Ce membre est déjà parti.
    .cure = Rechargez la page.
governance-lapse-too-early = Le membre a donné quelque chose ou a adhéré le { $last }.
    .cure = Demandez au membre. On peut dire qu’il ne donne plus de nouvelles à partir du { $first }.
governance-contribution-empty = Il manque des mots ici.
    .cure = Écrivez une phrase.
governance-contribution-day = Ce jour est à venir, ou avant l’adhésion.
    .cure = Choisissez un jour du { $first } à aujourd’hui.
governance-consultation-for-nobody = Ce membre ne représente personne : il n’y a personne à consulter.
    .cure = Écrivez-le comme quelque chose de donné, ou dites au secrétariat qui vous représentez.
app-member-applied-twice = Vous avez déjà envoyé une demande, et attendez une réponse.
    .cure = Retirez d’abord la demande si quelque chose y est faux.
app-member-already = Vous êtes déjà membre.
    .cure = Regardez votre propre dossier.
app-member-organisation-already = « { $name } » est déjà membre.
    .cure = Demandez au secrétariat qui occupe son siège.

## governance : élections
governance-election-no-title = L’élection n’a pas de nom.
    .cure = Donnez-lui un nom court.
governance-election-no-place = Personne ne serait élu.
    .cure = Dites combien de places il y a : une ou plus.
governance-election-days = Ces jours ne vont pas ensemble.
    .cure = Les propositions finissent aujourd’hui ou plus tard, et le mandat commence après.
governance-election-not-now = Cela ne peut pas se faire maintenant.
    .cure = Regardez où en est l’élection, et rechargez la page.
governance-nominations-over = On pouvait proposer jusqu’au { $until }.
    .cure = Rien de plus à faire ; le vote vient ensuite.
governance-nominations-still-open = On peut proposer des candidats jusqu’au { $until }.
    .cure = Attendez que ce jour soit passé.
governance-candidate-twice = Ce membre a déjà été proposé.
    .cure = Choisissez quelqu’un d’autre.
governance-candidate-not-seated = Seuls les membres qui ont une voix peuvent se présenter.
    .cure = Choisissez quelqu’un qui a aujourd’hui un siège avec une voix.
governance-candidate-no-statement = Les mots du candidat manquent.
    .cure = Dites en quelques phrases ce que vous voulez faire.
governance-candidate-not-you = Seule la personne proposée peut répondre.
    .cure = Connectez-vous avec le compte de ce siège.
governance-election-nobody-stands = Personne ne se présente.
    .cure = Annulez cette élection, et annoncez-en une autre avec plus de temps.
governance-ballot-incomplete = Le bulletin ne répond pas pour tous ceux qui se présentent.
    .cure = Répondez pour chacun : d’accord, pas d’accord, ou abstention.
governance-election-together = On vote sur tous les candidats ensemble, et on compte ensemble.
    .cure = Allez à l’élection, et terminez-la là.
governance-post-elected = Cette fonction est donnée par une élection.
    .cure = Annoncez une élection. Une prolongation demande une décision de l’instance.
