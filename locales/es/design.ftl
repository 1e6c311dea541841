design-tabs = Diseñar esta ronda
design-tab-room = Sala de diseño
design-tab-questions = Preguntas
design-tab-decided = Quién decidió qué
design-tab-risks = ¿Podría hacer daño?
design-tab-incidents = Qué salió mal

design-title = Diseñar juntos
design-problem = ¿Qué está mal hoy?
design-problem-none = Nadie lo ha escrito todavía.
design-problem-hint = ¿Quién lo dice? Escríbalo como lo dice esa persona.
design-wish = ¿Qué quieren cambiar?
design-wish-none = Nadie lo ha escrito todavía.
design-wish-hint = ¿Qué debería ser distinto dentro de un año?
design-about-edit = Escribir de qué trata esta ronda
design-open = ¿Quién puede participar?
design-open-members = Los miembros del órgano y quienes trabajan en la iniciativa
design-open-everybody = Todos los que han iniciado sesión
design-open-you = Aquí puede leer todo el mundo, y usted puede participar.
design-members-you = Esta sala es para los miembros del órgano y quienes trabajan en la iniciativa. Usted está entre ellos.
design-open-sign-in = Aquí puede leer todo el mundo. Para participar, inicie sesión.
design-members-others = Esta sala es para los miembros del órgano y quienes trabajan en la iniciativa. Usted puede leer lo que se adoptó.
design-members-sign-in = Esta sala es para los miembros del órgano y quienes trabajan en la iniciativa. Si está entre ellos, inicie sesión. Todo el mundo puede leer lo que se adoptó.
design-alone-title = Una persona decide por su cuenta
design-alone = Todavía no hay ningún órgano de la comunidad. Hasta que lo haya, quien dirige la iniciativa decide por su cuenta, y cada página lo dice.
design-nothing-yet = Todavía no se ha propuesto nada.
design-hidden = { $count ->
    [one] Los miembros debaten una propuesta más.
   *[other] Los miembros debaten { $count } propuestas más.
}
design-propose = Proponer algo
design-questions-open = Hablar de las preguntas del formulario
design-meetings = Personas con las que nos reunimos
design-meetings-text = No todo el mundo tiene teléfono. Aquí figura con quién se reunió alguien, y lo que se dijo allí se puede anotar en su nombre. Va marcado en todas partes, y nunca cuenta como más personas de las que hubo.
design-meeting-add = Anotar una reunión
design-meeting-place = ¿Dónde?
design-meeting-on = ¿Qué día?
design-meeting-people = ¿Cuántas personas había?
design-meeting-people-hint = Cuente a las que vinieron, sin contarse a usted.
design-meeting-note = ¿Quiénes eran?
design-meeting-note-hint = Como grupo, por ejemplo «mujeres de la aldea de abajo». Sin nombres.
design-people = { $count ->
    [one] una persona
   *[other] { $count } personas
}

design-new-title = ¿Qué propone?
design-new-title-hint = En una línea.
design-new-text = Diga algo más
design-new-why = ¿Por qué?
design-new-words = En { $language }
design-propose-send = Proponerlo
design-language = Idioma de sus palabras
design-language-of = Idioma
design-whose = ¿De quién son estas palabras?
design-whose-hint = Si se dijo en una reunión, elija la reunión.
design-my-own = Mías
design-state-open = En debate
design-state-vote = En votación
design-state-adopted = Adoptada
design-state-declined = No adoptada
design-state-merged = Sigue en otra
design-state-withdrawn = Retirada
design-by = Propuesta por
design-somebody = alguien que ya no está aquí
design-told = Dicho en una reunión
design-told-title = Esto se dijo en una reunión
design-told-by = Lo anotó { $name }.
design-comments = { $count ->
    [one] un comentario
   *[other] { $count } comentarios
}
design-goes-on-in = Sigue en:
design-merged-here = Estas propuestas siguen aquí:

design-support = Quién está a favor
design-support-own = { $count ->
    [0] Aquí nadie está todavía a favor
    [one] Aquí una persona está a favor
   *[other] Aquí { $count } personas están a favor
}
design-support-before = { $count ->
    [one] Una de ellas lo dijo antes de que cambiaran las palabras.
   *[other] { $count } de ellas lo dijeron antes de que cambiaran las palabras.
}
design-support-told = { $said } de { $met } personas en una reunión estaban a favor.
design-support-met = { $count ->
    [one] una persona en una reunión
   *[other] hasta { $count } personas en una reunión
}
design-support-apart = Las personas de aquí y las de las reuniones no se suman: algunas pueden estar en los dos lados.
design-support-give = Estoy a favor
design-support-again = Estoy a favor también de estas palabras
design-unsupport = Ya no estoy a favor
design-tell = Decir cuántas personas en una reunión estaban a favor
design-tell-where = ¿Qué reunión?
design-tell-people = ¿Cuántas estaban a favor?
design-tell-hint = Como máximo, las que había. Si lo anota otra vez, vale el número nuevo.

design-amendments = Otras palabras
design-amend = Yo lo diría de otra manera
design-amend-send = Proponer estas palabras
design-amendment-open = Todavía sin respuesta.
design-amendment-taken = Aceptadas.
design-amendment-refused = No aceptadas:
design-amendment-take = Aceptar estas palabras
design-amendment-refuse = No aceptarlas
design-reason = ¿Por qué?
design-comments-title = Lo que dice la gente
design-comment = Decir algo
design-comment-send = Enviar
design-comment-remove = Quitar este comentario
design-comment-removed = Lo quitó quien dirige la sala:
design-comment-taken-back = Lo retiró quien lo escribió.
design-versions = Todas las redacciones
design-version = { $number }. { $name }, { $when }
design-reword = Cambiar las palabras
design-merge = Dejar que siga en otra propuesta
design-merge-into = ¿En cuál?
design-merge-hint = Las dos se quedan. Los apoyos no pasan de una a otra.
design-withdraw = Retirar esta propuesta
design-decline = Decidir en contra
design-reopen = Retomarla

design-decision = La decisión
design-not-decided = Todavía no está decidido.
design-not-decided-alone = Todavía no está decidido. No hay ningún órgano: quien dirige la iniciativa decidirá por su cuenta.
design-vote-open = Se pregunta a { $body } sobre estas palabras exactas.
design-vote-yes = { $body } dijo que sí.
design-vote-no = { $body } dijo que no.
design-vote-link = Ir a la decisión
design-vote-ask = Pedir a { $body } que decida
design-adopt-alone = Adoptarla por su cuenta
design-adopt-decided = Escribir la decisión en el diseño

design-questions = Las preguntas, una por una
design-questions-lead = Lea cada pregunta en cada idioma. Diga si habría que hacerla con otras palabras, no hacerla, o si falta alguna.
design-no-form = Esta ronda no tiene todavía ningún formulario.
design-proposals = { $count ->
    [one] una propuesta
   *[other] { $count } propuestas
}
design-no-words = En este idioma no hay todavía palabras.
design-question-now = Ahora se pregunta así:
design-question-after = La pregunta nueva va después de esta:
design-question-name = Pregunta «{ $name }»
design-question-nothing = Nadie ha propuesto nada sobre esta pregunta.
design-question-proposals = Qué se propuso
design-question-before = La pregunta anterior
design-question-next = La pregunta siguiente
design-about-reword = Preguntarlo con otras palabras
design-about-drop = No preguntarlo
design-about-add = Hacer una pregunta más
design-words-now = Ahora
design-words-new = Propuesto
design-words-dropped = Ya no se preguntaría
design-words-added = Se preguntaría

power-shown = consta
power-said = solo se dice
power-nobody = Nadie ha dicho quién decidió.
power-legend-shown = Una decisión que consta.
power-legend-said = Alguien lo dice; nada de lo que consta lo muestra.
power-community = La comunidad
power-together = Juntos
power-others = Otros
power-alone = Una persona
power-sentence = De { $decided } de { $of } pasos consta una decisión.
power-sentence-community = { $count ->
    [one] La comunidad decidió uno de ellos.
   *[other] La comunidad decidió { $count } de ellos.
}
power-sentence-together = { $count ->
    [one] Uno se decidió en común.
   *[other] { $count } se decidieron en común.
}
power-sentence-alone = { $count ->
    [one] Una persona decidió uno por su cuenta.
   *[other] Una persona decidió { $count } por su cuenta.
}
power-sentence-silent = { $count ->
    [one] De un paso nadie ha dicho quién decidió.
   *[other] De { $count } pasos nadie ha dicho quién decidió.
}
power-said-words = – lo dice quien dirige la iniciativa; nada de lo que consta lo muestra.
power-claim-organiser = Quien dirige la iniciativa dice: { $level }. Nada de lo que consta lo muestra.
power-claim-editors = La redacción de este sitio lo leyó así en fuentes públicas: { $level }. Nada de lo que consta lo muestra.
power-claim-reviewer = Una persona evaluadora dice: { $level }. Aquí no consta ninguna decisión.
power-about-proposal = Diseño
power-about-instrument = Formulario
power-about-objective = Objetivo
power-about-partner = Socio
power-about-agreement = Acuerdo
power-about-access_rule = Acceso
power-about-label = Etiqueta
power-about-policy = Protección
power-about-release = Publicación
power-about-risk_assessment = Riesgos
design-motion = Adoptar: { $title }
design-motion-text = Se pide al órgano que adopte este punto del diseño, con las palabras exactas que figuran en su página.
power-risks = la lista de lo que podría hacer daño
power-signed = Han firmado todas las partes; en vigor desde el { $date }.
power-said-editors = – así lo leyó la redacción de este sitio en fuentes públicas; nada de lo que consta lo muestra.
