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
use-to-look =
    { $count ->
        [one] Une déclaration vous attend
       *[other] { $count } déclarations vous attendent
    }
use-to-look-text = Regardez-la, puis publiez-la ou écartez-la en donnant votre raison.
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
use-promise-kept-late =
    { $count ->
        [one] { $who } avait promis une réponse pour le { $date }. Elle est là, un jour trop tard.
       *[other] { $who } avait promis une réponse pour le { $date }. Elle est là, { $count } jours trop tard.
    }

## Ce qui a changé : une note qui revient à ceux dont venaient les données.

return-title = Ce qui a changé
return-lead = Dites à ceux dont venaient les données ce qui en a été fait, par qui, et ce qui n’a pas été fait. Ils le lisent d’abord.
return-none = Aucune note n’a encore été écrite.
return-no-round = Une note s’adresse aux gens d’une phase, et il n’y a pas encore de phase.
return-new = Écrire une note
return-new-text = Écrivez comme vous parlez. Dites aussi ce qui n’a pas été fait : les gens le savent de toute façon.
return-round = Pour les gens de quelle phase ?
return-round-hint = Toute personne qui a un reçu de cette phase la lit avec son code.
return-release = Sur quels chiffres ?
return-release-none = La phase entière
return-called = Comment s’appelle-t-elle ?
return-called-hint = Court : un SMS commence par là.
return-done = Ce qui a été fait
return-done-hint = Commencez par la phrase la plus importante. Un SMS en prend le début.
return-by = Qui l’a fait
return-by-hint = Le bureau, l’organisation, les gens.
return-not-done = Ce qui n’a pas été fait
return-not-done-hint = Et pourquoi, si vous le savez.
return-next = Ce qui vient ensuite
return-next-hint = Par exemple : qui regarde de nouveau, et quand.
return-save = Enregistrer

return-draft = Brouillon
return-draft-text = Seuls les gens de l’initiative la lisent.
return-scheduled = Attend son jour
return-scheduled-text = Personne d’autre ne la lit encore.
return-with-participants = Chez les participants
return-with-participants-text = Ceux dont venaient les données la lisent avec leur reçu. Le public ne la lit pas encore.
return-public = Publique
return-withdrawn = Retirée
return-of-round = Phase { $number }
return-when = Participants dès le { $participants }, tout le monde dès le { $public }
return-figures = Les chiffres dont il s’agit
return-send = L’envoyer
return-send-text = Choisissez deux jours. Les participants la lisent d’abord, ou le même jour que tout le monde. Ensuite les mots restent tels quels.
return-day-participants = Dès quand les participants la lisent-ils ?
return-day-public = Dès quand tout le monde la lit-il ?
return-day-public-hint = Pas avant les participants.
return-write = L’écrire dans une autre langue
return-write-text = Ce qui a été envoyé dans une langue reste. Avant l’envoi, vous pouvez aussi la réécrire.
return-withdraw = La retirer
return-texts = Textes pour messages et lettres
return-texts-text = Counted ne connaît ni numéro ni adresse d’un participant. Copiez ces textes et envoyez-les comme convenu avec les gens. Pour l’afficher, imprimez cette page.
return-print = À lire ici, avec les chiffres dont il s’agit :
return-print-mine = À lire ici avec votre reçu :
return-sms = SMS
return-sms-size = { $signs } signes ; une partie en contient { $room }.
return-sms-parts =
    { $count ->
        [one] Il part en une seule partie.
       *[other] Il part en { $count } parties, et se paie pour chacune.
    }
return-sms-default = Chaque signe est dans l’alphabet de tous les téléphones.
return-sms-ucs2 = Un signe n’est pas dans l’alphabet de tous les téléphones ; une partie en contient donc moins.
return-letter = Lettre ou courriel
return-letter-end = Avec votre reçu vous pouvez lire ceci à tout moment et dire si vos données ont servi comme vous le vouliez :

return-mine-text = Voici ce que sont devenues les données que vous avez données.
return-asked = Ont-elles servi comme vous le vouliez ?
return-asked-hint = Votre réponse est comptée. Personne n’apprend qui l’a donnée. Moins de cinq réponses ne sont jamais montrées.
return-asked-words = Voulez-vous ajouter quelque chose ?
return-asked-words-hint = Ceux qui mènent l’initiative le lisent, sans votre nom. N’écrivez pas qui vous êtes.
return-asked-send = Le dire
return-answered = Vous avez dit si elles ont servi comme vous le vouliez. Merci.
return-back = Retour à mes données
return-intended-yes = Oui
return-intended-partly = En partie
return-intended-no = Non
return-review = Ont-elles servi comme les gens le voulaient ?
return-review-text = On l’a demandé à ceux dont venaient les données. Leurs réponses sont comptées et jamais gardées par personne.
return-review-open = Ils peuvent répondre jusqu’au { $date }. Ensuite on compte les réponses.
return-review-few = Personne n’a répondu, ou moins de cinq : rien n’est montré.
return-review-people =
    { $count ->
        [one] Une personne a répondu.
       *[other] { $count } personnes ont répondu.
    }
return-review-protected = non montré, car trop peu ont donné l’une des réponses
return-review-words = Ce qu’ils ont ajouté

## Ce qui est faux, peu clair ou pensé des chiffres : avec une réponse pour un jour donné.

remark-title = Corrections et questions
remark-none = Personne n’a encore rien dit de ces chiffres.
remark-say = Dire que quelque chose est faux, ou demander
remark-say-text = Aucun compte n’est nécessaire. Le producteur doit répondre dans les { $days } jours ; s’il ne dit rien, tout le monde le voit.
remark-kind = De quoi s’agit-il ?
remark-as-correction = Quelque chose est faux
remark-as-question = Quelque chose n’est pas clair
remark-as-opinion = Ce que j’en pense
remark-figure = Quel chiffre ?
remark-words = Que voulez-vous dire ?
remark-words-hint = Tout le monde le lira. Ne nommez pas de personnes privées.
remark-send = L’envoyer
remark-waiting = En attente
remark-open = Une réponse doit venir
remark-unanswered = Sans réponse
remark-answered = Répondu
remark-left-out = Non retenu
remark-due = réponse pour le { $date }
remark-late =
    { $count ->
        [one] répondu un jour trop tard
       *[other] répondu { $count } jours trop tard
    }
remark-put-right = Corrigé dans
remark-waiting-late =
    { $count ->
        [one] Une autre remarque attend au-delà de son jour sans avoir été regardée.
       *[other] { $count } autres remarques attendent au-delà de leur jour sans avoir été regardées.
    }
remark-count-answered =
    { $count ->
        [one] Une a sa réponse.
       *[other] { $count } ont leur réponse.
    }
remark-count-late =
    { $count ->
        [one] Une des réponses est venue après son jour.
       *[other] { $count } des réponses sont venues après leur jour.
    }
remark-count-open =
    { $count ->
        [one] Une attend sa réponse.
       *[other] { $count } attendent une réponse.
    }
remark-count-unanswered =
    { $count ->
        [one] Une est sans réponse.
       *[other] { $count } sont sans réponse.
    }
remark-count-waiting =
    { $count ->
        [one] Une attend d’être regardée.
       *[other] { $count } attendent d’être regardées.
    }
remark-count-waiting-late =
    { $count ->
        [one] Une attend au-delà de son jour sans avoir été regardée.
       *[other] { $count } attendent au-delà de leur jour sans avoir été regardées.
    }
remark-outcome = Qu’en est-il sorti ?
remark-outcome-corrected = Ce sera corrigé dans une édition suivante
remark-outcome-stays = Cela a été regardé et reste
remark-outcome-explained = C’est expliqué
remark-outcome-noted = C’est noté
remark-answer = Réponse
remark-answer-send = Répondre

## Ce qui en est sorti, compté.

impact-title = Ce qui en est sorti
impact-lead = À quoi les chiffres ont servi, combien de temps cela a pris, et ce qui est revenu à ceux dont viennent les données. Il n’y a pas de note : chaque nombre compte des choses que vous pouvez ouvrir.
impact-table = Usages
impact-measure = Ce qui est compté
impact-confirmed = Confirmés
impact-claimed = Seulement déclarés
impact-note = On n’additionne jamais confirmés et déclarés.
impact-uses = Tous les usages
impact-days = Jours entre la collecte et l’usage (médiane)
impact-no-day = aucun usage daté
impact-early = Usages avant la fin de la collecte
impact-none-after = aucun après la fin de la collecte
impact-releases = Ensembles de chiffres publiés
impact-contested = Usages contestés, parmi les déclarés
impact-waiting = Déclarations qui attendent d’être regardées
impact-returned = Notes revenues aux participants
impact-answered = Corrections et questions avec réponse
impact-answered-late = Dont répondues après leur jour
impact-open = Corrections et questions en attente
impact-unanswered = Corrections et questions sans réponse après leur jour

## Suivre et transmettre.

follow-title = Suivre
follow-text = Avec un lecteur de flux vous apprenez ce qui se passe, et personne n’apprend que vous suivez.
follow-atom = Suivre par flux (Atom)
follow-published = Ces chiffres sont publiés.
follow-superseded = Il y a une édition plus récente.
follow-recalled = Ces chiffres ont été retirés.
follow-claimed = Quelqu’un dit s’être servi de ces chiffres.
follow-confirmed = Un usage de ces chiffres a été confirmé.
follow-changed = On a dit ce qui a changé.
follow-answered = Une correction ou une question a sa réponse.
follow-put-right = Une édition plus récente corrige ce qui avait été signalé.
share-title = Partager, intégrer, suivre
share-text = Texte avec sa mise en garde
share-copy = Copiez ce texte
share-rests = Cela repose sur { $records } enregistrements.
share-caution = Ce que cela ne peut pas vous dire :
share-embed = Montrer un chiffre sur votre propre page
share-embed-text = Copiez la ligne du chiffre que vous voulez. Il apporte sa mise en garde et ramène ici. Il ne pose aucun cookie et ne charge rien d’ailleurs.
share-whole = Comment c’est fait, et tous les chiffres
