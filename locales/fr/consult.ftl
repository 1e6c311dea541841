### Textes d’un organe, et consultations à leur sujet.

consult-list = Consultations
consult-lead = Des textes que vous pouvez commenter, paragraphe par paragraphe. Chaque commentaire reçoit une réponse motivée.
consult-none = Pas encore de consultation
consult-none-text = Quand cet organe demande un avis sur un texte, vous le trouvez ici.
consult-open-now = Ouvert aux commentaires
consult-others = Autres textes
consult-new = Écrire un texte
consult-title = Quel est son titre ?
consult-text = Le texte
consult-text-hint = Une ligne vide commence un nouveau paragraphe ; chacun reçoit son numéro. Une ligne qui commence par # est un titre.
consult-revise-hint = Une ligne vide commence un nouveau paragraphe ; une ligne qui commence par # est un titre. Les paragraphes qui restent gardent leur numéro ; les nouveaux reçoivent le numéro précédent avec une lettre, par exemple 4a.
consult-write = Enregistrer le texte
consult-stands-none = Personne n’a encore été consulté
consult-stands-open = Ouvert aux commentaires
consult-stands-answering = Les réponses sont en cours
consult-stands-concluded = Terminée
consult-until = Commentaires jusqu’au { $date }
consult-version = Version { $number }
consult-comments =
    { $count ->
        [0] Aucun commentaire
        [one] { $count } commentaire
       *[other] { $count } commentaires
    }
consult-asks-everybody = Tout le monde est consulté
consult-asks-members = Les membres de « { $body } » sont consultés
consult-of-output = Ceci est le texte d’un produit :
consult-frozen = Ce texte a été approuvé et ne change plus.
consult-not-you = Seuls les membres peuvent commenter ce texte. Si vous en êtes un, connectez-vous.
consult-all-answered =
    { $count ->
        [0] Personne n’a commenté.
        [one] Un commentaire a été fait, et il a sa réponse.
       *[other] { $count } commentaires ont été faits, et chacun a sa réponse.
    }
consult-waiting-many =
    { $count ->
        [one] Un commentaire d’une personne sans compte attend votre lecture.
       *[other] { $count } commentaires de personnes sans compte attendent votre lecture.
    }
consult-to-answers =
    { $count ->
        [0] Commentaires et réponses
       *[other] Commentaires et réponses ({ $count })
    }
consult-to-changes = Ce qui a changé
consult-to-text = Réécrire le texte
consult-comment-on = Commenter { $number }
consult-comment-on-whole = Commenter l’ensemble du texte
consult-whole = L’ensemble du texte
consult-words = Qu’en pensez-vous ?
consult-instead = Comment ce paragraphe devrait-il se lire ?
consult-instead-hint = Écrivez-le comme vous le voulez. L’organe verra les différences.
consult-instead-said = Il devrait se lire :
consult-name = Votre nom
consult-name-hint = Tout le monde peut le lire. Vous pouvez laisser ce champ vide.
consult-organisation = Votre organisation
consult-organisation-hint = Pour qui vous parlez, si vous parlez pour d’autres.
consult-send = Envoyer le commentaire
consult-sent = Merci. Votre commentaire est ici ; vous y lirez aussi la réponse.
consult-sent-waits = Merci. Une personne de l’organe lit votre commentaire avant que d’autres puissent le voir. La réponse sera ici.
consult-somebody = Une personne
consult-somebody-account = Une personne avec un compte
consult-number = n° { $number }
consult-waiting = Pas encore visible
consult-removed = Le texte a été retiré : { $reason }
consult-reason-is = Réponse :
consult-answers = Commentaires et réponses
consult-answered = Commentaires avec réponse
consult-of-members = Seuls les membres ont été interrogés. Ce qu’ils ont dit est lu par les membres.
consult-no-comments = Personne n’a encore commenté.
consult-all = Tous les commentaires
consult-only-open = Seulement sans réponse
consult-as-table = En tableau
consult-as-csv = En fichier (CSV)
consult-paragraph = Paragraphe { $number }
consult-answer-taken = Retenu
consult-answer-taken_in_part = Retenu en partie
consult-answer-not_taken = Non retenu
consult-answer-noted = Noté, ne demandait pas de changement
consult-column-number = N°
consult-column-paragraph = Paragraphe
consult-column-comment = Commentaire
consult-column-who = Qui
consult-column-answer = Suite donnée
consult-column-reason = Pourquoi
consult-from-to = De la version { $from } à la version { $to }
consult-no-changes = Aucun paragraphe n’est différent.
consult-same =
    { $count ->
        [one] Un paragraphe ou titre n’a pas changé.
       *[other] { $count } paragraphes et titres n’ont pas changé.
    }
consult-other-versions = Autres versions :
consult-became-changed = Changé
consult-became-gone = Supprimé
consult-became-new = Nouveau
consult-answer = Qu’en fait-on ?
consult-answer-them = Leur répondre
consult-answer-ticked = Répondre à ce que vous avez coché
consult-ask = Consulter sur ce texte
consult-audience = Qui est consulté ?
consult-audience-everybody = Tout le monde, avec ou sans compte
consult-audience-members = Les membres de cet organe
consult-conclude = Terminer la consultation
consult-give-answer = Donner cette réponse
consult-last-day = Jusqu’à quel jour ?
consult-left =
    { $count ->
        [one] { $count } commentaire n’a pas encore de réponse.
       *[other] { $count } commentaires n’ont pas encore de réponse.
    }
consult-let-read = Le laisser lire
consult-question = Que voulez-vous savoir ?
consult-question-hint = Une ou deux phrases courtes au-dessus du texte.
consult-reason = Pourquoi ?
consult-reason-hint = Qui a commenté le lira. C’est aussi nécessaire pour retirer des mots.
consult-remove = Retirer ses mots
consult-review = Le faire relire par les membres
consult-review-text =
    { $count ->
       *[other] Tous les membres du Collectif sont consultés, pendant au moins { $count } jours. Pendant ce temps, le texte reste tel quel.
    }
consult-summary = Qu’en est-il sorti ?
consult-summary-hint = En quelques phrases, pour tous ceux qui ont participé.
consult-tick = Répondre au n° { $number }
