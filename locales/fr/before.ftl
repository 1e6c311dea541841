### Devant la communauté : une publication telle que la voient d’abord ceux dont elle parle, et ce qu’ils en disent.

before-title = Vu d’abord par la communauté
before-mine = Voyez ces chiffres les premiers
before-mine-text = Ils sont faits avec vos réponses. Vous les voyez avant tout le monde et pouvez dire si quelque chose ne va pas. Ne les transmettez pas encore, s’il vous plaît.
before-until = Vous pouvez dire quelque chose jusqu’au { $date }.
before-until-desk = Ces personnes peuvent dire quelque chose jusqu’au { $date }.
before-was-until = On pouvait dire quelque chose jusqu’au { $date }.
before-over = Le temps pour dire quelque chose est passé.
before-spoke = Vous avez dit ce que vous en pensez.
before-spoke-text = Vous avez dit ce que vous en pensez. C’est compté. Merci.
before-thanks = Merci. C’est noté.
before-first = Vous voyez ceci avant tout le monde.
before-open = Il s’agit de vous. Jusqu’au { $date }, vous pouvez dire si quelque chose ne va pas ou ne doit pas sortir. Ne le transmettez pas encore, s’il vous plaît.
before-closed = On pouvait dire quelque chose jusqu’au { $date }. Ce n’est pas encore sorti. Ne le transmettez pas, s’il vous plaît.
before-answers = Ce qui a été répondu
before-say-title = Qu’en dites-vous ?
before-say = Que pensez-vous de ces chiffres ?
before-say-hint = C’est compté. Personne n’apprend qui l’a dit.
before-say-fine = Ils peuvent sortir
before-say-comment = Ils peuvent sortir, mais pensez à ceci
before-say-objection = Ils ne doivent pas sortir ainsi
before-words = Avec vos mots
before-words-hint = Dites ce qui ne va pas, ou ce qui pourrait faire du mal. Ceux qui mènent l’initiative le lisent, sans votre nom. N’écrivez pas qui vous êtes.
before-send = Le dire
before-vote = Laisser l’organe décider
before-vote-text = Un organe décide pour cette initiative. S’il dit non, les chiffres reviennent.
before-meeting = Un lien pour une réunion
before-meeting-text = Qui a ce lien voit les chiffres, sans compte, jusqu’à leur sortie. Il ne figure nulle part ailleurs. Montrez-le là où les gens se réunissent, ou lisez-le à voix haute.
before-link = Lien pour les voir d’abord
before-nothing-said = Personne n’a encore rien dit avec des mots.
before-said = Ce que disent les gens
before-kind-fine = Rien contre
before-kind-comment = Remarque
before-kind-objection = Objection
before-answered = Répondu
before-answer = Votre réponse à ce qui n’en a pas encore
before-answer-hint = Ceux dont parlent les chiffres la lisent tout de suite, tout le monde dès leur sortie. Dites ce que vous avez changé, ou pourquoi pas. N’écrivez rien qui permette de reconnaître quelqu’un.
before-answer-send = Répondre
before-never = Ceux dont parlent ces chiffres ne les ont pas vus avant tout le monde.
before-unknown = La communauté les a vus d’abord. On ne sait pas combien de temps.
before-was = { $days ->
    [one] Dès le { $from }, ceux dont parlent ces chiffres les ont vus les premiers, pendant un jour.
   *[other] Dès le { $from }, ceux dont parlent ces chiffres les ont vus les premiers, pendant { $days } jours.
}
before-few = Personne n’a rien dit, ou moins de cinq personnes ont dit quelque chose ; combien, et quoi, n’est pas montré.
before-people = { $count ->
    [one] Une personne a dit quelque chose.
   *[other] { $count } personnes ont dit quelque chose.
}
before-count-fine = { $count ->
    [0] Personne n’a dit seulement qu’ils peuvent sortir.
    [one] Une a dit qu’ils peuvent sortir.
   *[other] { $count } ont dit qu’ils peuvent sortir.
}
before-count-comment = { $count ->
    [0] Personne n’a fait de remarque.
    [one] Une a fait une remarque.
   *[other] { $count } ont fait une remarque.
}
before-count-objection = { $count ->
    [0] Personne ne s’y est opposé.
    [one] Une s’y est opposée.
   *[other] { $count } s’y sont opposées.
}
before-kinds-protected = Combien s’y sont opposées n’est pas montré, car certains groupes sont trop petits.
before-sent-back = Puis ils ont été renvoyés : { $reason }
