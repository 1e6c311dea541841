### La porte des statistiques officielles : remise, bureau de l’office, registre.

handover-register = Devant la statistique officielle
handover-register-lead = Quelles publications des communautés ont été remises à des offices statistiques, ce que les offices ont décidé, et ce qui attend une réponse.
handover-register-none = Aucune publication n’a encore été remise à un office.
handover-equals = Les données citoyennes peuvent se tenir de trois façons face à la statistique officielle, et aucune ne vaut mieux qu’une autre : en faire partie, être de qualité vérifiée à côté d’elle, ou être indépendantes. L’indépendance est un choix. Elle n’enlève rien.
handover-file = Le registre en fichier (CSV)
handover-table = Publications devant les offices
handover-table-note = « Sans réponse » veut dire que l’office n’a rien dit au jour demandé. Ce n’est pas un non.
handover-kicker = Devant un office :
handover-release = Publication
handover-office = Office
handover-from = De
handover-standing = Où elle en est
handover-indicator = Indicateur
handover-indicator-hint = Le code d’une cible ou d’un indicateur du Programme 2030, par exemple 6.1.1.
handover-sent = Remise le
handover-due = Réponse demandée pour le
handover-due-hint = Au moins 28 jours à partir d’aujourd’hui. Tant que l’office attend votre réponse, ce jour recule.
handover-age = Jours depuis
handover-decided-on = Décidé le
handover-decided-by = Décidé par
handover-expires = Valable jusqu’au
handover-review = Revu le
handover-review-due = à revoir
handover-none = non dit

handover-waiting = Attend l’office
handover-waiting-text = { $office } doit répondre avant le { $due }.
handover-asked = L’office a demandé
handover-asked-text = { $office } a une question. Tant qu’elle est sans réponse, son délai ne court pas.
handover-unanswered = Sans réponse
handover-unanswered-text = { $office } devait répondre avant le { $due } et n’a encore rien dit. Ce n’est pas un non.
handover-left = L’office n’est plus là
handover-left-text = { $office } a été dissous le { $left } et ne répond plus. Ce n’est pas un non. Qui a remis la publication peut la remettre à un autre office ou la garder indépendante.
handover-left-since = dissous le { $day }
handover-left-note = Quand un office n’est plus là, qui a remis la publication peut la remettre à un autre office ou la garder indépendante.
handover-left-desk = Plus personne ne décide de ce qui se trouve ici. Qui l’a remis peut le remettre à un autre office ou le garder indépendant.
handover-to-another = La remettre à un autre office
handover-integrated = Dans la statistique officielle
handover-integrated-text = { $office } a repris ces chiffres.
handover-integrated-hint = L’office reprend ces chiffres comme les siens.
handover-complementary = Qualité vérifiée, à côté de la statistique officielle
handover-complementary-text = { $office } a regardé comment ces chiffres ont été faits et trouve qu’on peut les utiliser à côté des siens.
handover-complementary-hint = L’office répond de la qualité ; les chiffres restent ceux de la communauté.
handover-independent = Indépendante
handover-independent-text = Ces chiffres tiennent par eux-mêmes, hors de la statistique officielle. Cela n’enlève rien.
handover-independent-hint = Les chiffres tiennent par eux-mêmes. Ce n’est pas un échec.
handover-expired = N’est plus valable
handover-expired-text = Ce que { $office } a décidé valait pour un temps qui est passé. L’office peut décider de nouveau.
handover-chosen_independent = Indépendante par choix
handover-chosen_independent-text = Ceux qui ont fait ces chiffres les gardent hors de la statistique officielle. Cela n’enlève rien.

handover-tab = Vers un office
handover-tab-lead = Remettez une publication à un office statistique, répondez à ses questions et voyez ce qu’il a décidé.
handover-new = Remettre une publication
handover-new-text = L’office reçoit ce que dit votre dossier : la question, les deux vues sur qui a participé, les preuves, la méthode, les limites, ce qui protège les personnes, et vos accords. Vous ne retapez rien.
handover-no-release = Vous n’avez pas encore de publication sortie.
handover-no-office = Aucun office ne reçoit encore de publications sur ce site. Un administrateur peut en ajouter un.
handover-words = Dans les mots du producteur
handover-words-hint = Ce que vous voulez que l’office sache.
handover-send = Remettre
handover-answer = Votre réponse
handover-answer-send = Répondre
handover-waits = Attend une réponse.
handover-go-independent = Rester indépendant
handover-go-independent-text = Vous pouvez retirer la publication de l’office à tout moment, sans dire pourquoi. Elle reste publiée et son verdict reste le même.
handover-why = Pourquoi, si vous voulez le dire
handover-desk = Le bureau
handover-desk-lead = Ce que des communautés ont remis à cet office ; le plus urgent est en haut.
handover-desk-none = Rien n’a encore été remis à cet office.
handover-desk-open = { $count ->
    [one] Une publication attend cet office.
   *[other] { $count } publications attendent cet office.
}
handover-desk-table = Sur le bureau
handover-questions = Questions et réponses
handover-no-questions = L’office n’a rien demandé.
handover-ask = Demander au producteur
handover-criterion = Sur
handover-in-general = la publication dans son ensemble
handover-question = La question
handover-ask-send = Demander
handover-judged = Comment l’office l’a jugée
handover-not-yet-judged = L’office ne l’a pas encore jugée.
handover-judge = Juger selon une grille
handover-note = Pourquoi
handover-judge-save = Enregistrer
handover-decide = Ce que l’office décide
handover-category = Issue
handover-reasons = Raisons
handover-scope = Pour qui, où et quand cela vaut
handover-scope-hint = Nécessaire, sauf si elle est indépendante.
handover-nature = Nature des chiffres
handover-status = Statut des chiffres
handover-codes-hint = Seul l’office fixe ces codes, et seulement pour des chiffres qu’il reprend ou dont il répond.
handover-not-set = Non fixé
handover-no-codes = L’office n’en a fixé aucun.
handover-propose = Le dire
handover-proposed = Sur le point d’être décidé
handover-proposed-text = Cela ne vaut pas encore. La décision se prend comme le disent les règles de l’office.
handover-decision = Ce que l’office a décidé
handover-alone = { $by } seul : { $reason }
handover-motion = Statistique officielle : { $title }
handover-motion-text = L’office décide de la publication « { $title } » comme c’est proposé sur sa page, avec ses raisons, sa portée et ses jours.
nature-C = C : données du pays
nature-CA = CA : données du pays, ajustées
nature-E = E : estimé
nature-M = M : données de modèle ou de suivi
nature-N = N : sans objet
obs-status-A = A : normal
obs-status-E = E : estimé
obs-status-G = G : expérimental
obs-status-P = P : provisoire
obs-status-U = U : peu fiable
obs-status-V = V : non validé

handover-dossier = Ce qui a été remis
handover-dossier-text = Pris du dossier ce jour-là ; personne ne l’a tapé. Chaque ligne montre sa place dans la fabrication des statistiques (GSBPM 5.1) et le côté de la qualité dont elle parle.
handover-gaps = { $count ->
    [one] Le dossier n’a rien à dire pour une ligne. Il le dit.
   *[other] Le dossier n’a rien à dire pour { $count } lignes. Il le dit.
}
dossier-missing = Le dossier n’en dit rien.
dossier-read = Le lire sur sa page
dossier-question = La question
dossier-coverage = Où et quand
dossier-issued = Publié le
dossier-organiser = Qui a participé : la vue de l’organisateur
dossier-participants = Qui a participé : la vue des participants
dossier-evidence = Ce qui l’appuie
dossier-evidence-count = { $count ->
    [one] Une preuve
   *[other] { $count } preuves
}
dossier-method = Méthode
dossier-records = Enregistrements
dossier-records-count = { $count ->
    [one] Un enregistrement
   *[other] { $count } enregistrements
}
dossier-uncertainty = Incertitude
dossier-uncertainty-count = { $count ->
    [one] Un chiffre avec son intervalle
   *[other] { $count } chiffres avec leurs intervalles
}
dossier-limits = Ce qu’elle peut et ne peut pas dire
dossier-protection = Protection des personnes
dossier-protection-count = { $count ->
    [one] Une ligne du rapport de protection
   *[other] { $count } lignes du rapport de protection
}
dossier-approval = Qui l’a laissée sortir
dossier-agreement = Accords en vigueur
dossier-licence = Licence
gsbpm-specify_needs = 1 Préciser les besoins
gsbpm-design = 2 Concevoir
gsbpm-collect = 4 Collecter
gsbpm-process = 5 Traiter
gsbpm-analyse = 6 Analyser
gsbpm-disseminate = 7 Diffuser
gsbpm-evaluate = 8 Évaluer
quality-relevance = Pertinence
quality-accuracy = Exactitude et fiabilité
quality-timeliness = Actualité
quality-accessibility = Accessibilité et clarté
quality-coherence = Cohérence et comparabilité
quality-metadata = Métadonnées
quality-confidentiality = Confidentialité
quality-impartiality = Impartialité
quality-methods = Méthodes solides
