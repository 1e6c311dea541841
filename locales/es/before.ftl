### Ante la comunidad: una publicación tal como la ven primero aquellos de quienes trata, y lo que dicen de ella.

before-title = Visto primero por la comunidad
before-mine = Vea estas cifras primero
before-mine-text = Están hechas con sus respuestas. Usted las ve antes que nadie y puede decir si algo está mal. Por favor, no las pase todavía.
before-until = Puede decir algo hasta el { $date }.
before-until-desk = Pueden decir algo hasta el { $date }.
before-was-until = El tiempo para decir algo terminó el { $date }.
before-over = El tiempo para decir algo ha pasado.
before-spoke = Ya dijo lo que piensa.
before-spoke-text = Ya dijo lo que piensa. Se ha contado. Gracias.
before-thanks = Gracias. Se ha anotado.
before-first = Usted ve esto antes que nadie.
before-open = Trata de usted. Hasta el { $date } puede decir si algo está mal o no debe salir. Por favor, no lo pase todavía.
before-closed = El tiempo para decir algo terminó el { $date }. Aún no ha salido. Por favor, no lo pase.
before-answers = Qué se respondió
before-say-title = ¿Qué dice usted?
before-say = ¿Qué piensa de estas cifras?
before-say-hint = Se cuenta. Nadie sabe quién lo dijo.
before-say-fine = Pueden salir
before-say-comment = Pueden salir, pero piensen en esto
before-say-objection = No deben salir así
before-words = Con sus palabras
before-words-hint = Diga qué está mal o qué podría hacer daño. Lo leen quienes llevan la iniciativa, sin su nombre. No escriba quién es.
before-send = Decirlo
before-vote = Que decida el órgano
before-vote-text = Un órgano decide por esta iniciativa. Si dice que no, las cifras vuelven.
before-meeting = Un enlace para una reunión
before-meeting-text = Quien tiene este enlace ve las cifras, sin cuenta, hasta que salgan. No está en ningún otro sitio. Muéstrelo donde se reúne la gente, o léalo en voz alta.
before-link = Enlace para verlas primero
before-nothing-said = Nadie ha dicho nada con palabras todavía.
before-said = Qué dice la gente
before-kind-fine = Nada en contra
before-kind-comment = Comentario
before-kind-objection = Objeción
before-answered = Respondido
before-answer = Su respuesta a lo que aún no la tiene
before-answer-hint = La leen enseguida aquellos de quienes tratan las cifras, y todos cuando salgan. Diga qué cambió, o por qué no. No escriba nada por lo que se reconozca a alguien.
before-answer-send = Responder
before-never = Las personas de quienes tratan estas cifras no las vieron antes que los demás.
before-unknown = Se mostraron primero a la comunidad. No se sabe cuánto tiempo.
before-was = { $days ->
    [one] Desde el { $from }, aquellos de quienes tratan estas cifras las vieron primero, durante un día.
   *[other] Desde el { $from }, aquellos de quienes tratan estas cifras las vieron primero, durante { $days } días.
}
before-few = Nadie, o menos de cinco personas, dijo algo; cuántas y qué no se muestra.
before-people = { $count ->
    [one] Una persona dijo algo.
   *[other] { $count } personas dijeron algo.
}
before-count-fine = { $count ->
    [0] Nadie dijo solo que pueden salir.
    [one] Una dijo que pueden salir.
   *[other] { $count } dijeron que pueden salir.
}
before-count-comment = { $count ->
    [0] Nadie hizo un comentario.
    [one] Una hizo un comentario.
   *[other] { $count } hicieron un comentario.
}
before-count-objection = { $count ->
    [0] Nadie se opuso.
    [one] Una se opuso.
   *[other] { $count } se opusieron.
}
before-kinds-protected = Cuántas se opusieron no se muestra, porque algunos grupos son demasiado pequeños.
before-sent-back = Después se devolvieron: { $reason }
