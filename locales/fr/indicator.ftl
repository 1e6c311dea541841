### Indicateurs : chiffres officiels, complémentaires et indépendants côte à côte.

indicator-list = Indicateurs
indicator-list-lead = Ce que publient les offices statistiques et ce que comptent les communautés, côte à côte : qui a compté, comment, combien de réponses, avec quelle certitude, et ce que cela ne peut pas dire.
indicator-list-none = Il n’y a pas encore de chiffres pour un indicateur.
indicator-list-table = Cibles et indicateurs avec des chiffres
indicator-official = Séries officielles
indicator-releases = Publications des communautés
indicator-official-none = Aucune série officielle n’a été lue pour cet indicateur.
indicator-kind-none = Aucune.
indicator-period = Quand
indicator-for-whom = Pour qui
indicator-figure = Chiffre
indicator-interval = Entre
indicator-status = Statut
indicator-answers = Réponses
indicator-everybody = Tout le monde
indicator-no-figure = pas de chiffre
indicator-no-interval = intervalle non indiqué
indicator-withheld = caché pour protéger des personnes
indicator-how = Comment on a compté, et ce que cela ne peut pas dire
indicator-who = Compté par { $who } · { $initiative }
indicator-origin = Source : { $source }. Licence : { $licence }. Lue le { $day }.
indicator-standing = Face à la statistique officielle
