### Le travail sur ce qui a été envoyé : le tableau des réponses, une fiche, les vérifications, les commentaires.

review-title = Réponses
review-lead = On ne voit ici que les réponses en vigueur dont les personnes ont accepté l’usage principal du formulaire. Votre consultation est inscrite au journal.
review-own-title = Ce que j’ai envoyé
review-own-lead = Vous voyez ici seulement les réponses que vous avez envoyées vous-même. « À corriger » veut dire : quelqu’un vous demande de corriger quelque chose ; le commentaire dit quoi.
review-no-forms = Aucun formulaire n’est encore ouvert.
review-link = Voir les réponses
review-own-link = Voir ce que j’ai envoyé
review-fill = Remplir le formulaire
review-back = Retour à toutes les réponses
review-own-back = Retour à ce que j’ai envoyé
review-state-received = Reçu
review-state-has-issues = À corriger
review-state-edited = Modifié
review-state-approved = Validé
review-state-rejected = Refusé
review-counts = Combien dans chaque état
review-filters = Filtres et colonnes
review-filter-state = État de la vérification
review-filter-from = Reçu à partir du
review-filter-until = Reçu jusqu’au
review-filter-who = Envoyé par
review-filter-none = aucune condition
review-filter-question = Condition { $n } : question
review-filter-relation = Condition { $n } : la réponse
review-filter-value = Condition { $n } : valeur
review-relation-is = est
review-relation-not = n’est pas
review-relation-has = contient
review-relation-least = est au moins
review-relation-most = est au plus
review-relation-empty = manque
review-relation-answered = est donnée
review-columns = Questions du tableau
review-table = Réponses, les plus récentes d’abord
review-when = Reçu
review-pick = Choisir
review-pick-one = Choisir les réponses du { $when }
review-state = Vérification
review-who = Envoyé par
review-edits = Modifications
review-comments = Commentaires
device-remarks-title = Ce qui a été dit des réponses des appareils
device-remarks-lead = Un téléphone ne montre pas ce qui a été dit des réponses qu’il a envoyées. Transmettez-le à la personne qui le porte. Ce qui est approuvé, rejeté ou remis de nouveau n’est plus ici.
device-remarks-none = Rien n’attend.
device-remarks-see = Voir les réponses
device-remarks-waiting = { $count ->
    [one] { $count } réponse d’un appareil dont on a dit quelque chose
   *[other] { $count } réponses d’appareils dont on a dit quelque chose
}
review-none = Aucune réponse ne correspond.
review-looked = { $shown } affichées, sur { $looked } parcourues.
review-next = Réponses plus anciennes
review-gone = quelqu’un qui n’est plus là
review-respondent = non noté
review-many = Vérifier celles qui sont choisies
review-many-to = Les mettre dans l’état
review-many-go = Enregistrer pour les réponses choisies
review-many-done = { $count ->
    [one] Une réponse a été vérifiée.
   *[other] { $count } réponses ont été vérifiées.
}
review-many-none = Rien n’a été choisi.
review-many-left = { $done } vérifiées, { $left } laissées telles quelles
review-one = Une fiche
review-form = Vérifier
review-to = Où en est la vérification
review-go = Enregistrer la vérification
review-comment = Commentaire
review-comment-hint = Dites ce qu’il faut corriger. La personne qui a envoyé la fiche le lira. N’écrivez pas qui est la personne interrogée.
review-comment-go = Ajouter le commentaire
review-comments-none = Personne n’a encore rien dit.
review-reviewed = Vérifié par
review-eyes-same = par la même personne : personne d’autre ne peut vérifier ici
review-device = Appareil
review-version = Version du formulaire
review-language = Langue
review-identity = Identifiant
review-agreed = Ce que la personne a accepté
review-given-person = La personne a répondu pour elle-même.
review-given-guardian = Un parent ou un tuteur a répondu pour un enfant.
review-given-guardian-with-assent = Un parent ou un tuteur a répondu pour un enfant, et l’enfant était d’accord aussi.
review-given-proxy = Quelqu’un du ménage a répondu pour une personne absente.
review-given-other = Quelqu’un d’autre a répondu pour la personne.
review-given-community = La communauté a répondu pour ses données communes.
review-answers = Ce qui a été dit
review-files = Fichiers
review-history = Historique
review-changes = Ce qui a changé
review-question = Question
review-before = Avant
review-after = Après
review-log = Ce que dit le journal
fill-noted = Vous êtes connecté·e et vous collectez pour cette initiative : on note que c’est vous qui envoyez ces réponses. Si vous répondez pour vous-même, déconnectez-vous d’abord.

flag-title = À regarder
flag-lead = Ce sont des raisons de regarder et de demander, jamais de refuser : chacune a des causes innocentes, et aucune n’est une preuve.
flag-filter = À regarder
flag-hint = Les 500 réponses les plus récentes sont comparées entre elles.
flag-other = Voir les autres réponses
flag-short = court
flag-short-text = Cela a duré { $value } minutes. La moitié des entretiens avec ce formulaire a duré { $against } minutes ou plus. Qui est concerné par peu de questions va vite pour une bonne raison.
flag-inaccurate = lieu inexact
flag-inaccurate-text = Un lieu n’est exact qu’à { $value } mètres près, d’après l’appareil ; plus de { $against }, c’est beaucoup.
flag-near-duplicate = presque identique
flag-near-duplicate-text = { $value } pour cent des réponses sont celles d’un autre entretien ; plus de { $against }, c’est beaucoup. Des gens qui vivent de la même façon répondent de la même façon.
flag-straight-line = une seule réponse partout
flag-straight-line-text = { $value } questions de suite ont la même réponse. Quand toutes sont formulées dans le même sens, cela peut être vrai.
flag-overlap = deux à la fois
flag-overlap-text = La personne qui collectait était dans un autre entretien pendant { $value } minutes de celui-ci. Deux personnes partagent peut-être un compte, ou un formulaire est resté ouvert.
flag-fast-collector = collecte rapide
flag-fast-collector-text = La moitié des entretiens de cette personne a duré { $value } minutes ou moins ; la moitié de ceux des autres a duré { $against } ou plus.
flag-not-title = Ce qui n’a pas été cherché
flag-near-duplicate-not = Les quasi-doublons n’ont pas été cherchés : deux entretiens doivent tous deux répondre à au moins { $least } questions ; ici c’est au plus { $here }.
flag-short-not = Les entretiens trop courts n’ont pas été cherchés : au moins { $least } entretiens doivent dire combien de temps ils ont duré ; ici c’est { $here }.
flag-inaccurate-not = Les lieux inexacts n’ont pas été cherchés : aucun lieu ne dit combien il est exact.
flag-straight-line-not = La même réponse à tout n’a pas été cherchée : au moins { $least } questions de suite doivent offrir les mêmes réponses ; ici c’est au plus { $here }.
flag-overlap-not = Deux entretiens à la fois n’ont pas été cherchés : au moins { $least } entretiens doivent dire qui les a recueillis et combien de temps ils ont duré ; ici c’est { $here }.
flag-fast-collector-not = Les personnes trop rapides n’ont pas été cherchées : une personne doit avoir 5 entretiens qui disent combien de temps ils ont duré, et les autres 10.

target-title = Où nous en sommes
target-none = Personne n’a dit combien de réponses sont voulues.
target-groups = Réponses voulues et reçues
target-group = Lieu ou groupe
target-goal = Voulues
target-done = Reçues
target-share = Part
target-no-goal = pas dit
target-collectors = Reçues par personne qui collecte
target-own = { $count ->
    [one] Vous avez remis { $count } réponse qui compte.
   *[other] Vous avez remis { $count } réponses qui comptent.
}
target-own-of = Vous avez remis { $done } des { $goal } réponses voulues de chaque personne qui collecte.
target-map = Où en est chaque lieu
target-map-sentence = { $count ->
    [one] { $count } lieu figure sur la carte, au milieu des réponses qui en viennent.
   *[other] { $count } lieux figurent sur la carte, chacun au milieu des réponses qui en viennent.
}
target-map-left = { $count ->
    [one] { $count } lieu n’a pas encore de réponse qui dise où ; il figure seulement dans le tableau.
   *[other] { $count } lieux n’ont pas encore de réponse qui dise où ; ils figurent seulement dans le tableau.
}
target-set = Dire combien sont voulues
target-question = Question qui dit le lieu ou le groupe
target-question-hint = Ce qui a été refusé à la vérification ne compte pas.
target-choose = Choisir
target-each = De chaque personne qui collecte
target-save = Enregistrer

view-title = Vues gardées
view-name = Nom
view-hint = Garde ces conditions et ces colonnes pour tous ceux qui travaillent sur les réponses.
view-save = Garder cette vue
view-drop = Jeter
points-link = Sur une carte
points-title = Les réponses sur une carte
points-lead = Chaque point est un carré d’environ 111 mètres où des réponses ont été données ; le lieu exact figure sur la page de chacune. Les filtres du tableau valent ici aussi.
points-count = Réponses
points-place = Lieu { $count }
points-list = Les lieux et leurs réponses
points-where = Lieu
points-cells = { $count ->
    [one] Des réponses dans un carré.
   *[other] Des réponses dans { $count } carrés.
}
points-all = { $count ->
    [one] { $count } réponse correspond ; une réponse sans lieu n’est sur aucune carte.
   *[other] { $count } réponses correspondent ; celles sans lieu ne sont sur aucune carte.
}
points-more = Les { $count } plus récentes qui correspondent ; il y en a d’autres. Filtrez pour les voir.
points-back = Retour au tableau

take-back-title = Retirer pour la personne
take-back-lead = Quelqu’un le demande sans le code : à la porte, au téléphone, par lettre. L’effet est le même qu’avec le code : les réponses sont effacées tout de suite, leur clé est détruite, et personne ne peut l’annuler. Le journal garde que vous l’avez noté, mais pas qui est la personne.
take-back-what = Ce qui est retiré
take-back-everything = Tout : toutes les réponses
take-back-way = Comment cela a été demandé
take-back-way-in-person = De vive voix
take-back-way-telephone = Par téléphone
take-back-way-writing = Par écrit
take-back-way-community = Par l’organe de la communauté
take-back-by = Qui l’a demandé
take-back-by-person = La personne elle-même
take-back-by-guardian = Un parent ou un tuteur
take-back-by-household = Quelqu’un du ménage
take-back-by-community = L’organe de la communauté
take-back-why = Note
take-back-why-hint = Une ligne, sans noms. Personne n’a besoin d’une raison pour retirer ses réponses.
take-back-go = Retirer
