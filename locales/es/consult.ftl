### Consultas: textos que se comentan párrafo por párrafo.

consult-list = Consultas
consult-lead = Textos que usted puede comentar párrafo por párrafo. Cada comentario recibe una respuesta con su razón.
consult-none = Todavía no hay consultas
consult-none-text = Cuando este órgano pregunte a la gente sobre un texto, estará aquí.
consult-open-now = Abiertas ahora a comentarios
consult-others = Otros textos
consult-new = Escribir un texto
consult-title = ¿Cómo se llama?
consult-text = El texto
consult-text-hint = Una línea vacía empieza un párrafo nuevo; cada uno recibe su número. Una línea que empieza por # es un título.
consult-revise-hint = Una línea vacía empieza un párrafo nuevo; una línea que empieza por # es un título. Los párrafos que quedan conservan su número; los nuevos reciben el número anterior con una letra, por ejemplo 4a.
consult-write = Guardar el texto
consult-stands-none = Aún no se ha preguntado a nadie
consult-stands-open = Abierto a comentarios
consult-stands-answering = Se responden los comentarios
consult-stands-concluded = Concluido
consult-until = Comentarios hasta el { $date }
consult-version = Versión { $number }
consult-comments =
    { $count ->
        [0] Sin comentarios
        [one] 1 comentario
       *[other] { $count } comentarios
    }
consult-asks-everybody = Se pregunta a todo el mundo
consult-asks-members = Se pregunta a los miembros de «{ $body }»
consult-of-output = Este es el texto de un producto:
consult-frozen = Este texto se aprobó y se queda como está.
consult-not-you = Solo los miembros pueden comentar este texto. Si es miembro, inicie sesión.
consult-all-answered =
    { $count ->
        [0] Nadie comentó.
        [one] Se hizo 1 comentario y tiene su respuesta.
       *[other] Se hicieron { $count } comentarios y cada uno tiene su respuesta.
    }
consult-waiting-many =
    { $count ->
        [one] 1 comentario de alguien sin cuenta espera a que usted lo mire.
       *[other] { $count } comentarios de personas sin cuenta esperan a que usted los mire.
    }
consult-to-answers =
    { $count ->
        [0] Comentarios y respuestas
       *[other] Comentarios y respuestas ({ $count })
    }
consult-to-changes = Qué cambió
consult-to-text = Escribir el texto de nuevo
consult-comment-on = Comentar { $number }
consult-comment-on-whole = Comentar todo el texto
consult-whole = El texto en su conjunto
consult-words = ¿Qué opina?
consult-instead = ¿Cómo debería decir este párrafo?
consult-instead-hint = Escríbalo como lo querría. El órgano ve lo que es distinto.
consult-instead-said = Debería decir:
consult-name = Su nombre
consult-name-hint = Todo el mundo puede leerlo. Puede dejarlo vacío.
consult-organisation = Su organización
consult-organisation-hint = Por quién habla, si habla por otros.
consult-send = Enviar el comentario
consult-sent = Gracias. Su comentario está aquí, y aquí leerá también la respuesta.
consult-sent-waits = Gracias. Alguien del órgano mira su comentario antes de que otros puedan leerlo. La respuesta estará aquí.
consult-somebody = Alguien
consult-somebody-account = Alguien con cuenta
consult-number = n.º { $number }
consult-waiting = Los lectores aún no lo ven
consult-removed = Se quitaron las palabras: { $reason }
consult-reason-is = Respuesta:
consult-answers = Comentarios y respuestas
consult-answered = Comentarios respondidos
consult-of-members = Solo se preguntó a los miembros. Lo que dijeron lo leen los miembros.
consult-no-comments = Nadie ha comentado todavía.
consult-all = Todos los comentarios
consult-only-open = Solo los que no tienen respuesta
consult-as-table = En una tabla
consult-as-csv = En un archivo (CSV)
consult-paragraph = Párrafo { $number }
consult-tick = Responder el n.º { $number }
consult-answer-ticked = Responder lo marcado
consult-answer = ¿Qué se hace con ello?
consult-answer-taken = Aceptado
consult-answer-taken_in_part = Aceptado en parte
consult-answer-not_taken = No aceptado
consult-answer-noted = Anotado; no pedía ningún cambio
consult-reason = ¿Por qué?
consult-reason-hint = Lo leerá quien comentó. También hace falta para quitar palabras.
consult-give-answer = Dar esta respuesta
consult-let-read = Dejar que lo lean
consult-remove = Quitar sus palabras
consult-column-number = N.º
consult-column-paragraph = Párrafo
consult-column-comment = Comentario
consult-column-who = Quién
consult-column-answer = Qué se hizo
consult-column-reason = Por qué
consult-ask = Preguntar sobre este texto
consult-review = Dejar que los miembros lo revisen
consult-review-text =
    { $count ->
       *[other] Se pregunta a todos los miembros del Colectivo, al menos durante { $count } días. Mientras tanto el texto se queda como está.
    }
consult-audience = ¿A quién se pregunta?
consult-audience-members = A los miembros de este órgano
consult-audience-everybody = A todo el mundo, con o sin cuenta
consult-last-day = ¿Hasta qué día?
consult-question = ¿Qué quiere saber?
consult-question-hint = Una o dos frases cortas encima del texto.
consult-conclude = Concluir la consulta
consult-left =
    { $count ->
        [one] 1 comentario aún no tiene respuesta.
       *[other] { $count } comentarios aún no tienen respuesta.
    }
consult-answer-them = Responderlos
consult-summary = ¿Qué salió de ello?
consult-summary-hint = En pocas frases, para todas las personas que participaron.
consult-from-to = De la versión { $from } a la versión { $to }
consult-no-changes = Ningún párrafo es distinto.
consult-same =
    { $count ->
        [one] 1 párrafo o título quedó como estaba.
       *[other] { $count } párrafos y títulos quedaron como estaban.
    }
consult-other-versions = Otras versiones:
consult-became-changed = Cambiado
consult-became-gone = Quitado
consult-became-new = Nuevo
