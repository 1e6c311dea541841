# Juger sur preuves : qui a décidé.

verdict-contested = Contesté
verdict-outdated = Dépassé
said-chosen = Vous l’avez dit avant
standing-under_claimed = Sous-déclaré
standing-under_claimed-text = Ceux qui ont participé voient plus de participation que ce qui a été déclaré.

because-nobody-judged = Personne n’a encore donné son avis.
because-editors-example = La rédaction l’a rempli d’après des sources publiques, comme exemple.
because-initiator-says = Ceux qui l’ont lancé le disent. { $count ->
    [0] Aucune étape ne décide à elle seule.
    [one] Rien de signé ou de public n’appuie encore l’étape { $stages }.
   *[other] Rien de signé ou de public n’appuie encore les étapes { $stages }.
}
because-documents = Des documents signés ou publics appuient ce qui décide : { $stages }.
because-too-few-answers = Les participants ont été interrogés. Moins de cinq ont répondu : rien n’est montré.
because-participants-open = Ce que disent les participants laisse la réponse ouverte.
because-participants-agree = Les participants ont été interrogés, et leurs réponses mènent au même résultat.
because-participants-differ = Les participants ont été interrogés. Leurs réponses mènent à « { $verdict } ». Ils voient autrement : { $stages }.
because-tokenism = Participation de façade : on déclare des décisions partagées, et les participants disent avoir été seulement informés, consultés ou assis à la table{ $count ->
    [0] .
   *[other] {" "}({ $stages }).
}
because-reviewer-decided = Un comité indépendant a examiné et décidé.
because-appealed = La décision du comité attend son appel.
because-framework-newer = Le cadre a une version plus récente.
because-round-changed = Ce qu’on dit du cycle a changé depuis.

answer-title = Qui a décidé ?
answer-lead = Vous le savez mieux que personne. Neuf questions courtes, sans nom, sans compte.
answer-code = Votre code
answer-code-hint = Douze lettres et chiffres, sur votre lien, message ou feuille.
answer-code-wrong = Ce n’est pas un code. Vérifiez chaque lettre et chaque chiffre.
answer-begin = Commencer
answer-safe-title = Ce que deviennent vos réponses
answer-safe-1 = Vos réponses sont additionnées. On ne garde ni ce que vous avez dit, ni qui vous êtes.
answer-safe-2 = Les responsables ne peuvent pas voir qui a répondu, ni quand.
answer-safe-3 = Moins de cinq réponses ne sont montrées à personne.
answer-safe-4 = Votre code sert une fois. On ne vous l’a pas donné pour vous surveiller.
answer-closes = Vous pouvez répondre jusqu’au { $date }.
answer-about = Sujet : { $title }
answer-step = Question { $number } sur { $of }
answer-1a = Qui a décidé quelles questions poser ?
answer-1b = Qui a décidé avec qui travailler ?
answer-1c = Qui a décidé comment recueillir les réponses ?
answer-1d = Qui a décidé qui peut voir et utiliser les réponses ?
answer-2 = Qui a décidé du recueil : où, quand, par qui ?
answer-3 = Qui a décidé ce qui est corrigé ou laissé de côté ?
answer-4 = Qui a décidé ce que disent les résultats et comment on les raconte ?
answer-5 = Qui a décidé à qui les résultats sont apportés ?
answer-6 = Qui regarde si quelque chose a changé ?
answer-say-1 = Ils ont décidé et nous l’ont dit
answer-say-2 = Ils nous ont demandé, puis plus de nouvelles
answer-say-3 = Certains de nous étaient à la table, ils ont décidé
answer-say-4 = Nous avons décidé ensemble, et c’est écrit
answer-say-5 = Nous avons décidé nous-mêmes
answer-say-x = Je n’y étais pas, je ne sais pas
answer-back = Retour
answer-last = Une dernière chose
answer-words = Voulez-vous ajouter quelque chose ?
answer-words-hint = Seul un comité indépendant le lit, jamais les responsables. N’écrivez pas de noms.
answer-send = Envoyer mes réponses
answer-done = Merci. Vos réponses sont comptées.
answer-done-text = Les résultats sortent après le { $date }, avec ceux de tous les autres.
answer-next-person = Personne suivante
answer-left = { $count ->
    [one] Encore une personne peut répondre avec ce code.
   *[other] Encore { $count } personnes peuvent répondre avec ce code.
}
answer-danger = Si quelqu’un vous menace parce que vous avez participé, parlez-en à une personne de confiance ou aux gens de ce site.
answer-mine = Qui a décidé ?
answer-mine-text = Vous pouvez dire qui a décidé quoi, sans votre nom. Vous recevez un nouveau code que personne ne peut relier à celui-ci.
answer-mine-button = Recevoir mon code pour répondre
answer-your-code = Voici votre code. Notez-le, ou continuez maintenant.

participants-title = Ce que disent les participants
participants-results = Résultats
participants-none = Les participants n’ont pas encore été interrogés.
participants-running = On peut répondre jusqu’au { $date }. Rien ne se lit avant.
participants-too-few = Interrogés jusqu’au { $date }. Moins de cinq ont répondu : rien n’est montré.
participants-answers = { $answers } personnes ont répondu ; { $rights } droits de réponse ont été remis.
participants-ways = Par lien : { $link }. Sur papier : { $sheet }. Dit à un facilitateur : { $told }.
participants-column-level = Ils signeraient
participants-column-share = Part qui dit niveau 4 ou 5
participants-column-unknown = Part qui ne sait pas
participants-withheld = Non montré : moins de cinq réponses
participants-few-knew = Moins de cinq ont pu dire qui a décidé
participants-known = n = { $count }
participants-sheet-title = Qui a décidé ? Une feuille par personne
participants-sheet-how = Cochez une réponse par question. N’écrivez pas votre nom. Remettez la feuille à la personne qui vous aide.
participants-replied = Réponse des responsables, { $date }
participants-plan-line = { $stage } : { $words } (d’ici au { $date })
participants-trend = D’un cycle à l’autre
participants-trend-round = Cycle
participants-trend-own = Étapes au niveau 4 ou 5, selon les responsables
participants-trend-theirs = Étapes au niveau 4 ou 5, selon les participants

## the log

schemes-title = Sur quoi nous jugeons
schemes-lead = Chaque grille est une liste de questions avec ses articles. Elle donne un profil, jamais une note.
schemes-taxonomy = Est-ce une donnée citoyenne ?
schemes-taxonomy-text = La taxonomie du Cadre de Copenhague. Ses règles sont du code, testé et publié.
scheme-about-round = Sur un cycle d’une initiative
scheme-about-country = Sur un pays
scheme-country-later = Cette grille porte sur un pays. On peut la lire ici ; y répondre pour un pays n’existe pas encore.
scheme-floor = un plancher : aucun réglage ne l’abaisse
scheme-known = vérifié par la plateforme, quand elle le peut
scheme-next = Prochain pas :
scheme-stale = Ces réponses datent d’une version plus ancienne. Elles sont gardées et attendent d’être revues.
scheme-unanswered = Personne n’a encore répondu. On voit ici ce que la plateforme sait d’elle-même.
item-met = Atteint
item-partly = En partie
item-not = Pas atteint
item-unknown = Inconnu
item-not_applicable = Ne s’applique pas
item-by-platform = La plateforme le sait d’elle-même.
principles-legend = ● atteint · ◐ en partie · ○ pas atteint · ? inconnu. À côté : le prochain pas.
try-title = Est-ce une donnée citoyenne ? Essayez
try-lead = Répondez à ce que vous savez et voyez le résultat, avec ses raisons. Sans compte, rien n’est gardé.
try-button = Voir le résultat
try-questions = Les questions
try-keep = Le garder
try-print = Imprimez cette page : elle devient un rapport. Quand vous partez, vos réponses sont effacées.
try-start = Commencer une initiative à partir de là
try-start-button = L’inscrire comme brouillon
try-sign-in = Connectez-vous pour commencer une initiative. Il faudra redonner vos réponses.

case-title = Affaire devant le comité d’examen
case-lead = Des personnes indépendantes l’examinent et décident, avec des raisons publiques :
case-why = Pourquoi il est saisi
case-state-open = Ouverte
case-state-decided = Décidée
case-state-appealed = En appel
case-state-closed = Close
case-thread = Questions et réponses
case-silent = Rien n’a encore été demandé.
case-by-panel = Le comité
case-by-initiative = L’initiative
case-ruling = Le comité a décidé
case-appealed = Appel
case-proposed = Décision devant le comité
case-motion = Le vote du comité
case-link = L’affaire devant le comité d’examen
log-verb-case-bring = A saisi un comité d’examen
log-verb-case-say = A parlé dans une affaire devant un comité
log-verb-case-conclude = A mis en œuvre la décision d’un comité
log-verb-case-appeal = A fait appel d’une décision
participants-have-code = J’ai un code
participants-have-receipt = J’ai un reçu
log-verb-case-propose = A préparé la décision d’un comité
initiative-decisions = Décisions
initiative-decision-open = en cours de décision
