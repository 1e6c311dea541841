### Ce que devient une publication : usages confirmés ou déclarés ; promesses de réponse.

use-title = Qui s’en est servi
use-list = À quoi les chiffres ont servi
use-list-lead = À quoi des gens disent que les chiffres des communautés leur ont servi, et qui le confirme. Une déclaration reste une déclaration tant que quelqu’un qui doit le savoir ne dit pas la même chose. On ne compte jamais les deux ensemble.
use-file = La liste en fichier (CSV)
use-none = Personne n’a encore dit s’en être servi.
use-wait =
    { $count ->
        [one] Une autre déclaration attend que le producteur l’ait regardée.
       *[other] { $count } autres déclarations attendent que le producteur les ait regardées.
    }
use-say = Je m’en suis servi
use-say-text = Vous êtes-vous servi de ces chiffres, ou savez-vous qui l’a fait ? Dites-le ici. Aucun compte n’est nécessaire. Les gens dont viennent ces données le liront.
use-taken = Merci. C’est noté.
use-taken-text = Comme cela a été dit sans compte, il faut que le producteur le regarde d’abord. Tout le monde voit combien de déclarations attendent.
use-confirmed =
    { $count ->
        [one] Confirmé : 1
       *[other] Confirmés : { $count }
    }
use-confirmed-text = Ceux qui ont fait les données ou ceux qui ont décidé disent que c’est vrai.
use-claimed-only =
    { $count ->
        [one] Déclaré, non confirmé : 1
       *[other] Déclarés, non confirmés : { $count }
    }
use-claimed-only-text = Quelqu’un le dit. Personne qui doit le savoir ne l’a confirmé.

use-waiting = En attente
use-waiting-text = Le producteur ne l’a pas encore regardé. Personne d’autre ne le voit.
use-claimed = Déclaré
use-claimed-text = Quelqu’un le dit. Ni ceux qui ont fait les données ni ceux qui ont décidé n’ont encore rien dit.
use-by-producer = Confirmé par ceux qui ont fait les données
use-by-producer-text = Ceux qui ont décidé n’ont encore rien dit.
use-by-decision-maker = Confirmé par ceux qui ont décidé
use-by-decision-maker-text = L’organe qui a décidé dit que ces chiffres ont servi.
use-by-both = Confirmé des deux côtés
use-by-both-text = Ceux qui ont fait les données et ceux qui ont décidé disent que c’est vrai.
use-contested = Contesté
use-contested-text = Un côté dit que ce n’est pas vrai. Ce n’est pas compté comme confirmé.
use-withdrawn = Retiré
use-left-out = Non retenu

use-kicker = Un usage de chiffres :
use-kind = Dans quoi ont-ils servi ?
use-as-decision = Une décision
use-as-budget = Un budget
use-as-law = Une loi ou une règle
use-as-service = Un service
use-as-document = Un plan, un rapport ou un autre document
use-as-case = Un procès ou une plainte
use-as-article = Un article ou une émission
use-as-campaign = Une campagne
use-as-school = Une école ou un cours
use-as-research = De la recherche
use-as-other = Autre chose
use-what = Comment cela s’appelle-t-il ?
use-what-hint = Par exemple : budget de la ville pour 2027.
use-who = Qui s’en est servi ?
use-who-hint = L’organisation ou le bureau. Ne nommez pas de personnes privées.
use-link = Où peut-on le lire ?
use-link-hint = L’adresse d’une page du web.
use-on = Quel jour ?
use-figure = Quel chiffre ?
use-figure-hint = Par exemple : 20,5 litres par jour.
use-phase = Pour quoi ?
use-phase-none = Aucune politique, ou je ne sais pas
use-decider = Quel organe a décidé ?
use-decider-none = Aucun de ceux-ci, ou je ne sais pas
use-decider-hint = Un organe de ce site peut le confirmer et promettre une réponse.
use-words = Ce que cela a donné
use-send = Le dire
use-release = Chiffres
use-initiative = De
use-said-on = Dit le
use-standing = Où cela en est

use-sides = Ce que disent les deux côtés
use-side-producer = Ceux qui ont fait les données
use-side-decision-maker = Ceux qui ont décidé
use-side-silent = Rien dit encore.
use-speak-for = Parler pour :
use-answer = Est-ce vrai ?
use-answer-send = Le dire pour ce côté
use-look = Le laisser sur la page
use-leave-out = Ne pas le retenir
use-withdraw = Le retirer
use-reason = Pourquoi ?
use-reason-hint = Tout le monde le lit.
use-promise = Promettre une réponse
use-promise-text = Dites ce que vous ferez, et pour quel jour. La promesse se trouve avec les autres engagements, avec son jour.
use-promise-what = Que ferez-vous ou que répondrez-vous ?
use-promise-due = Pour quel jour ?
use-promise-send = Le promettre
use-promise-runs = { $who } a promis une réponse pour le { $date }.
use-promise-over = { $who } avait promis une réponse pour le { $date } et n’en a pas montré.
use-promise-kept = { $who } avait promis une réponse pour le { $date }. Elle est là.
