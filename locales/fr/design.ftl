### Concevoir une édition ensemble : la salle, les propositions, les questions, les réunions, et qui a décidé quoi.

design-tabs = Concevoir cette édition
design-tab-room = Salle de conception
design-tab-questions = Questions
design-tab-decided = Qui a décidé quoi
design-tab-risks = Et si cela nuisait ?
design-tab-incidents = Ce qui a mal tourné

design-title = Concevoir ensemble
design-problem = Qu’est-ce qui ne va pas aujourd’hui ?
design-problem-none = Personne ne l’a encore écrit.
design-problem-hint = Qui le dit ? Écrivez-le comme on vous le dit.
design-wish = Que voulez-vous changer ?
design-wish-none = Personne ne l’a encore écrit.
design-wish-hint = Qu’est-ce qui devrait être différent dans un an ?
design-about-edit = Écrire de quoi il s’agit
design-open = Qui peut participer ?
design-open-members = Les membres de l’instance et les personnes qui travaillent ici
design-open-everybody = Toute personne qui s’est connectée
design-open-you = Tout le monde peut lire ici, et vous pouvez participer.
design-members-you = Cette salle est réservée aux membres de l’instance et aux personnes qui travaillent ici. Vous en faites partie.
design-open-sign-in = Tout le monde peut lire ici. Pour participer, connectez-vous.
design-members-others = Cette salle est réservée aux membres de l’instance et aux personnes qui travaillent ici. Vous pouvez lire ce qui a été adopté.
design-members-sign-in = Cette salle est réservée aux membres de l’instance et aux personnes qui travaillent ici. Si vous en faites partie, connectez-vous. Tout le monde peut lire ce qui a été adopté.
design-alone-title = Une seule personne décide
design-alone = Il n’y a pas encore d’instance de la communauté. D’ici là, la personne qui dirige l’initiative décide seule, et chaque page le dit.
design-nothing-yet = Rien n’a encore été proposé.
design-hidden = { $count ->
    [one] Une autre proposition est en discussion entre les membres.
    [many] { $count } autres propositions sont en discussion entre les membres.
   *[other] { $count } autres propositions sont en discussion entre les membres.
}
design-propose = Proposer quelque chose
design-questions-open = Parler des questions du formulaire
design-meetings = Les personnes que nous avons rencontrées
design-meetings-text = Tout le monde n’a pas de téléphone. Ici, on note qui a été rencontré, et ce qui s’y est dit peut être écrit en leur nom. Cela est marqué partout, et ne compte jamais pour plus de personnes que celles qui étaient là.
design-meeting-add = Noter une réunion
design-meeting-place = Où ?
design-meeting-on = Quel jour ?
design-meeting-people = Combien de personnes étaient là ?
design-meeting-people-hint = Comptez celles qui sont venues, sans vous.
design-meeting-note = Qui étaient-elles ?
design-meeting-note-hint = Un groupe, par exemple « les femmes du bas du village ». Pas de noms.
design-people = { $count ->
    [one] une personne
    [many] { $count } personnes
   *[other] { $count } personnes
}

design-new-title = Que proposez-vous ?
design-new-title-hint = En une ligne.
design-new-text = Dites-en plus
design-new-why = Pourquoi ?
design-new-words = En { $language }
design-propose-send = Proposer
design-language = Langue de vos mots
design-language-of = Langue
design-whose = À qui sont ces mots ?
design-whose-hint = Si cela a été dit dans une réunion, choisissez la réunion.
design-my-own = À moi
design-state-open = En discussion
design-state-vote = Soumis au vote
design-state-adopted = Adopté
design-state-declined = Non adopté
design-state-merged = Continue ailleurs
design-state-withdrawn = Retiré
design-by = Proposé par
design-somebody = quelqu’un qui n’est plus ici
design-told = Dit dans une réunion
design-told-title = Cela a été dit dans une réunion
design-told-by = Noté par { $name }.
design-comments = { $count ->
    [one] un commentaire
    [many] { $count } commentaires
   *[other] { $count } commentaires
}
design-goes-on-in = La suite est ici :
design-merged-here = Ces propositions continuent ici :

design-support = Qui est pour
design-support-own = { $count ->
    [0] Personne ici n’est encore pour
    [one] Une personne ici est pour
    [many] { $count } personnes ici sont pour
   *[other] { $count } personnes ici sont pour
}
design-support-before = { $count ->
    [one] Une d’elles l’a dit avant que les mots ne changent.
    [many] { $count } d’entre elles l’ont dit avant que les mots ne changent.
   *[other] { $count } d’entre elles l’ont dit avant que les mots ne changent.
}
design-support-told = { $said } personnes sur { $met } étaient pour, dans une réunion.
design-support-met = { $count ->
    [one] une personne dans une réunion
    [many] jusqu’à { $count } personnes dans une réunion
   *[other] jusqu’à { $count } personnes dans une réunion
}
design-support-apart = Les personnes ici et celles des réunions ne sont pas additionnées : certaines peuvent être des deux côtés.
design-support-give = Je suis pour
design-support-again = Je suis pour ces mots aussi
design-unsupport = Je ne suis plus pour
design-tell = Dire combien de personnes d’une réunion étaient pour
design-tell-where = Quelle réunion ?
design-tell-people = Combien étaient pour ?
design-tell-hint = Pas plus qu’il n’y en avait. Si vous l’écrivez de nouveau, le nouveau nombre compte.

design-amendments = D’autres mots
design-amend = Je le dirais autrement
design-amend-send = Proposer ces mots
design-amendment-open = Pas encore de réponse.
design-amendment-taken = Repris.
design-amendment-refused = Non repris :
design-amendment-take = Reprendre ces mots
design-amendment-refuse = Ne pas les reprendre
design-reason = Pourquoi ?
design-comments-title = Ce qu’en disent les gens
design-comment = Dites quelque chose
design-comment-send = Envoyer
design-comment-remove = Retirer ce commentaire
design-comment-removed = Retiré par la personne qui dirige la salle :
design-comment-taken-back = Retiré par la personne qui l’a écrit.
design-versions = Toutes les formulations
design-version = { $number }. { $name }, { $when }
design-reword = Changer les mots
design-merge = Continuer dans une autre proposition
design-merge-into = Dans laquelle ?
design-merge-hint = Les deux restent. Le soutien n’est pas reporté.
design-withdraw = Retirer cette proposition
design-decline = Décider contre
design-reopen = La reprendre

design-decision = La décision
design-not-decided = Pas encore décidé.
design-not-decided-alone = Pas encore décidé. Il n’y a pas d’instance : la personne qui dirige l’initiative décidera seule.
design-vote-open = { $body } doit se prononcer sur ces mots exactement.
design-vote-yes = { $body } a dit oui.
design-vote-no = { $body } a dit non.
design-vote-link = Aller à la décision
design-vote-ask = Demander à { $body } de décider
design-adopt-alone = L’adopter seul
design-adopt-decided = Inscrire la décision

design-questions = Les questions, une par une
design-questions-lead = Lisez chaque question dans chaque langue. Dites s’il faut la poser autrement, ne pas la poser, ou s’il en manque une.
design-no-form = Cette édition n’a pas encore de formulaire.
design-proposals = { $count ->
    [one] une proposition
    [many] { $count } propositions
   *[other] { $count } propositions
}
design-no-words = Il n’y a pas encore de mots dans cette langue.
design-question-now = Voici comment on la pose aujourd’hui :
design-question-after = La nouvelle question vient après celle-ci :
design-question-name = Question « { $name } »
design-question-nothing = Personne n’a rien proposé sur cette question.
design-question-proposals = Ce qui a été proposé
design-question-before = La question d’avant
design-question-next = La question suivante
design-about-reword = La poser autrement
design-about-drop = Ne pas la poser
design-about-add = Poser une question de plus
design-words-now = Aujourd’hui
design-words-new = Proposé
design-words-dropped = Ne serait plus posée
design-words-added = Serait posée

power-shown = sur une décision écrite
power-said = seulement dit
power-nobody = Personne n’a dit qui a décidé.
power-legend-shown = Une décision écrite.
power-legend-said = Quelqu’un le dit ; aucun écrit ne le montre.
power-community = La communauté
power-together = Ensemble
power-others = D’autres
power-alone = Une personne
power-sentence = Pour { $decided } étapes sur { $of }, une décision est écrite.
power-sentence-community = { $count ->
    [one] La communauté en a décidé une.
    [many] La communauté en a décidé { $count }.
   *[other] La communauté en a décidé { $count }.
}
power-sentence-together = { $count ->
    [one] Une a été décidée ensemble.
    [many] { $count } ont été décidées ensemble.
   *[other] { $count } ont été décidées ensemble.
}
power-sentence-alone = { $count ->
    [one] Une personne seule en a décidé une.
    [many] Une personne seule en a décidé { $count }.
   *[other] Une personne seule en a décidé { $count }.
}
power-sentence-silent = { $count ->
    [one] Pour une étape, personne n’a dit qui a décidé.
    [many] Pour { $count } étapes, personne n’a dit qui a décidé.
   *[other] Pour { $count } étapes, personne n’a dit qui a décidé.
}
power-said-words = – dit la personne qui dirige l’initiative ; aucun écrit ne le montre.
power-claim-organiser = La personne qui dirige l’initiative dit : { $level }. Aucun écrit ne le montre.
power-claim-editors = La rédaction de ce site l’a lu ainsi dans des sources publiques : { $level }. Aucun écrit ne le montre.
power-claim-reviewer = Un examen dit : { $level }. Aucune décision n’est écrite ici.
power-about-proposal = Conception
power-about-instrument = Formulaire
power-about-objective = Objectif
power-about-partner = Partenaire
power-about-agreement = Accord
power-about-access_rule = Accès
power-about-label = Étiquette
power-about-policy = Protection
power-about-release = Publication
power-about-risk_assessment = Risques
design-motion = Adopter : { $title }
design-motion-text = L’instance est invitée à adopter ce point de la conception, avec exactement les mots qui sont sur sa page.
power-risks = la liste de ce qui pourrait nuire
power-signed = Toutes les parties ont signé ; en vigueur depuis le { $date }.
power-said-editors = – lu ainsi par la rédaction de ce site dans des sources publiques ; aucun écrit ne le montre.
