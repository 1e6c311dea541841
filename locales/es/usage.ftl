### Qué pasa con una publicación: usos confirmados o declarados; promesas de respuesta.

use-title = Quién las usó
use-list = Para qué se usaron las cifras
use-list-lead = Para qué dice la gente que usó cifras de las comunidades, y quién lo confirma. Una declaración es una declaración hasta que alguien que debe saberlo dice lo mismo. Las dos cosas nunca se cuentan juntas.
use-file = La lista en un archivo (CSV)
use-none = Nadie ha dicho todavía que las usó.
use-wait =
    { $count ->
        [one] Hay una declaración más que espera a que el productor la mire.
       *[other] Hay { $count } declaraciones más que esperan a que el productor las mire.
    }
use-to-look =
    { $count ->
        [one] Una le espera
       *[other] { $count } le esperan
    }
use-to-look-text = Mírela y póngala en la página, o déjela fuera y diga por qué.
use-say = Yo las usé
use-say-text = ¿Usó estas cifras o sabe quién las usó? Dígalo aquí. No hace falta una cuenta. Lo leerá la gente de la que vienen estos datos.
use-taken = Gracias. Queda anotado.
use-taken-text = Como se dijo sin cuenta, espera a que el productor lo mire. Todos ven cuántas declaraciones esperan.
use-confirmed =
    { $count ->
        [one] Confirmado: 1
       *[other] Confirmados: { $count }
    }
use-confirmed-text = Quienes hicieron los datos o quienes decidieron dicen que es así.
use-claimed-only =
    { $count ->
        [one] Declarado, sin confirmar: 1
       *[other] Declarados, sin confirmar: { $count }
    }
use-claimed-only-text = Alguien lo dice. Nadie que deba saberlo lo ha confirmado.

use-waiting = En espera
use-waiting-text = El productor aún no lo ha mirado. Nadie más lo ve.
use-claimed = Declarado
use-claimed-text = Alguien lo dice. Ni quienes hicieron los datos ni quienes decidieron han dicho nada todavía.
use-by-producer = Confirmado por quienes hicieron los datos
use-by-producer-text = Quienes decidieron aún no han dicho nada.
use-by-decision-maker = Confirmado por quienes decidieron
use-by-decision-maker-text = El órgano que decidió dice que se usaron estas cifras.
use-by-both = Confirmado por los dos lados
use-by-both-text = Quienes hicieron los datos y quienes decidieron dicen que es así.
use-contested = Discutido
use-contested-text = Un lado dice que no es así. No se cuenta como confirmado.
use-withdrawn = Retirado
use-left-out = Dejado fuera

use-kicker = Un uso de cifras:
use-kind = ¿En qué se usaron?
use-as-decision = Una decisión
use-as-budget = Un presupuesto
use-as-law = Una ley o norma
use-as-service = Un servicio
use-as-document = Un plan, un informe u otro documento
use-as-case = Un juicio o una queja
use-as-article = Un artículo o un programa
use-as-campaign = Una campaña
use-as-school = Una escuela o un curso
use-as-research = Investigación
use-as-other = Otra cosa
use-what = ¿Cómo se llama?
use-what-hint = Por ejemplo: presupuesto municipal de 2027.
use-who = ¿Quién las usó?
use-who-hint = La organización o la oficina. No nombre a personas particulares.
use-link = ¿Dónde se puede leer?
use-link-hint = La dirección de una página web.
use-on = ¿Qué día?
use-figure = ¿Qué cifra?
use-figure-hint = Por ejemplo: 20,5 litros al día.
use-phase = ¿Para qué?
use-phase-none = Ninguna política, o no lo sé
use-decider = ¿Qué órgano decidió?
use-decider-none = Ninguno de estos, o no lo sé
use-decider-hint = Un órgano de este sitio puede confirmarlo y prometer una respuesta.
use-words = Qué resultó de ello
use-send = Decirlo
use-release = Cifras
use-initiative = De
use-said-on = Dicho el
use-standing = En qué punto está

use-sides = Qué dicen los dos lados
use-side-producer = Quienes hicieron los datos
use-side-decision-maker = Quienes decidieron
use-side-silent = Aún no han dicho nada.
use-speak-for = Hablar por:
use-answer = ¿Es así?
use-answer-send = Decirlo por este lado
use-look = Dejarlo en la página
use-leave-out = Dejarlo fuera
use-withdraw = Retirarlo
use-reason = ¿Por qué?
use-reason-hint = Lo lee todo el mundo.
use-promise = Prometer una respuesta
use-promise-text = Diga qué hará y para cuándo. La promesa queda con los demás compromisos, con su día.
use-promise-what = ¿Qué hará o qué responderá?
use-promise-due = ¿Para qué día?
use-promise-send = Prometerlo
use-promise-runs = { $who } prometió una respuesta para el { $date }.
use-promise-over = { $who } prometió una respuesta para el { $date } y no ha mostrado ninguna.
use-promise-kept = { $who } prometió una respuesta para el { $date }. Se muestra que la cumplió.
use-promise-kept-late =
    { $count ->
        [one] { $who } prometió una respuesta para el { $date }. Se muestra que la cumplió, un día tarde.
       *[other] { $who } prometió una respuesta para el { $date }. Se muestra que la cumplió, { $count } días tarde.
    }

## Qué cambió: una nota que vuelve a quienes dieron los datos.

return-title = Qué cambió
return-lead = Cuente a quienes dieron sus datos qué se hizo con ellos, quién lo hizo y qué no se hizo. Lo leen primero.
return-none = Todavía no se ha escrito ninguna nota.
return-no-round = Una nota es para la gente de una ronda, y aún no hay ninguna.
return-new = Escribir una nota
return-new-text = Escriba como hablaría. Diga también lo que no se hizo: la gente lo sabe de todos modos.
return-round = ¿Para la gente de qué ronda?
return-round-hint = Toda persona con un comprobante de esa ronda la lee con su código.
return-release = ¿Sobre qué cifras?
return-release-none = La ronda en su conjunto
return-called = ¿Cómo se llama?
return-called-hint = Corto: un mensaje de texto empieza así.
return-done = Qué se hizo
return-done-hint = Empiece por la frase más importante. Un mensaje de texto toma el principio.
return-by = Quién lo hizo
return-by-hint = La oficina, la organización, la gente.
return-not-done = Qué no se hizo
return-not-done-hint = Y por qué, si lo sabe.
return-next = Qué viene después
return-next-hint = Por ejemplo: quién lo mira otra vez y cuándo.
return-save = Guardar

return-draft = Borrador
return-draft-text = Solo la lee la gente de la iniciativa.
return-scheduled = Espera su día
return-scheduled-text = Nadie más la lee todavía.
return-with-participants = Con quienes participaron
return-with-participants-text = Quienes dieron sus datos la leen con su comprobante. El público aún no la lee.
return-public = Pública
return-withdrawn = Retirada
return-of-round = Ronda { $number }
return-when = Participantes desde el { $participants }, todos desde el { $public }
return-figures = Las cifras de las que trata
return-send = Enviarla
return-send-text = Elija dos días. Quienes participaron la leen primero, o el mismo día que todos. Después las palabras ya no cambian.
return-day-participants = ¿Desde cuándo la leen quienes participaron?
return-day-public = ¿Desde cuándo la lee todo el mundo?
return-day-public-hint = No antes que quienes participaron.
return-write = Escribirla en otro idioma
return-write-text = Lo que se envió en un idioma se queda. Antes de enviarla también puede escribirla de nuevo.
return-withdraw = Retirarla
return-texts = Textos para mensajes y cartas
return-texts-text = Counted no conoce ni el teléfono ni la dirección de ninguna persona que participó. Copie estos textos y envíelos como lo acordó con la gente. Para ponerlo en una pared, imprima esta página.
return-print = Léalo aquí, con las cifras de las que trata:
return-print-mine = Léalo aquí con su recibo:
return-sms = Mensaje de texto
return-sms-size = { $signs } signos; en una parte caben { $room }.
return-sms-parts =
    { $count ->
        [one] Se envía en una sola parte.
       *[other] Se envía en { $count } partes, y se paga cada una.
    }
return-sms-default = Todos los signos están en el alfabeto de todos los teléfonos.
return-sms-ucs2 = Un signo no está en el alfabeto de todos los teléfonos; por eso cabe menos en una parte.
return-letter = Carta o correo
return-letter-end = Con su comprobante puede leer esto cuando quiera y decir si sus datos se usaron como usted quería:

return-mine-text = Esto es lo que pasó con los datos que dio.
return-asked = ¿Se usaron como usted quería?
return-asked-hint = Su respuesta se cuenta. Nadie sabe quién la dio. Menos de cinco respuestas nunca se muestran.
return-asked-words = ¿Quiere añadir algo?
return-asked-words-hint = Lo leen quienes llevan la iniciativa, sin su nombre. No escriba quién es.
return-asked-send = Decirlo
return-answered = Usted ya dijo si se usaron como quería. Gracias.
return-back = Volver a mis datos
return-intended-yes = Sí
return-intended-partly = En parte
return-intended-no = No
return-review = ¿Se usaron como la gente quería?
return-review-text = Se preguntó a quienes dieron los datos. Sus respuestas se cuentan y nunca se guardan por persona.
return-review-open = Pueden responder hasta el { $date }. Después se cuentan las respuestas.
return-review-few = Nadie respondió, o menos de cinco, así que no se muestra nada.
return-review-people =
    { $count ->
        [one] Respondió una persona.
       *[other] Respondieron { $count } personas.
    }
return-review-protected = no se muestra, porque muy pocas personas dieron una de las respuestas
return-review-words = Qué añadieron

## Lo que está mal, no está claro o se opina de las cifras: con respuesta para un día.

remark-title = Correcciones y preguntas
remark-none = Nadie ha dicho nada todavía sobre estas cifras.
remark-say = Decir que algo está mal, o preguntar
remark-say-text = No hace falta una cuenta. El productor debe responder en { $days } días; si para entonces no dice nada, todos lo ven.
remark-kind = ¿Qué es?
remark-as-correction = Algo está mal
remark-as-question = Algo no está claro
remark-as-opinion = Lo que opino
remark-figure = ¿Qué cifra?
remark-words = ¿Qué quiere decir?
remark-words-hint = Lo leerá todo el mundo. No nombre a personas particulares.
remark-send = Enviarlo
remark-waiting = En espera
remark-open = Falta la respuesta
remark-unanswered = Sin respuesta
remark-answered = Respondido
remark-left-out = Dejado fuera
remark-due = respuesta para el { $date }
remark-late =
    { $count ->
        [one] respondida un día tarde
       *[other] respondida { $count } días tarde
    }
remark-put-right = Corregido en
remark-waiting-late =
    { $count ->
        [one] Un comentario más espera pasado su día sin que nadie lo haya mirado.
       *[other] { $count } comentarios más esperan pasado su día sin que nadie los haya mirado.
    }
remark-count-answered =
    { $count ->
        [one] Uno tiene respuesta.
       *[other] { $count } tienen respuesta.
    }
remark-count-late =
    { $count ->
        [one] Una de las respuestas llegó después de su día.
       *[other] { $count } de las respuestas llegaron después de su día.
    }
remark-count-open =
    { $count ->
        [one] Uno espera su respuesta.
       *[other] { $count } esperan respuesta.
    }
remark-count-unanswered =
    { $count ->
        [one] Uno quedó sin respuesta.
       *[other] { $count } quedaron sin respuesta.
    }
remark-count-waiting =
    { $count ->
        [one] Uno espera a que alguien lo mire.
       *[other] { $count } esperan a que alguien los mire.
    }
remark-count-waiting-late =
    { $count ->
        [one] Una espera pasado su día sin que nadie la haya mirado.
       *[other] { $count } esperan pasado su día sin que nadie las haya mirado.
    }
remark-outcome = ¿Qué resultó?
remark-outcome-corrected = Se corregirá en una edición posterior
remark-outcome-stays = Se miró y se queda como está
remark-outcome-explained = Se explica
remark-outcome-noted = Queda anotado
remark-answer = Respuesta
remark-answer-send = Responder

## Qué resultó, contado.

impact-title = Qué resultó
impact-lead = Para qué se usaron las cifras, cuánto tardó y qué volvió a quienes dieron los datos. No hay puntuación: cada número cuenta cosas que usted puede abrir.
impact-table = Usos
impact-measure = Qué se cuenta
impact-confirmed = Confirmados
impact-claimed = Solo declarados
impact-note = Lo confirmado y lo declarado nunca se suman.
impact-uses = Todos los usos
impact-days = Días desde la recogida hasta el uso (mediana)
impact-no-day = ningún uso con fecha
impact-early = Usos antes de que terminara la recogida
impact-none-after = ninguno después de terminar la recogida
impact-releases = Conjuntos de cifras publicados
impact-contested = Usos discutidos, entre los declarados
impact-waiting = Declaraciones que esperan a que alguien las mire
impact-returned = Notas que volvieron a quienes participaron
impact-answered = Correcciones y preguntas con respuesta
impact-answered-late = De ellas, respondidas después de su día
impact-open = Correcciones y preguntas en espera
impact-unanswered = Correcciones y preguntas sin respuesta pasado su día

## Seguir y transmitir.

follow-title = Seguir
follow-text = Con un lector de canales se entera de lo que pasa, y nadie sabe que usted sigue.
follow-atom = Seguir por canal (Atom)
follow-published = Estas cifras se han publicado.
follow-superseded = Hay una edición posterior.
follow-recalled = Estas cifras se retiraron.
follow-claimed = Alguien dice que usó estas cifras.
follow-confirmed = Se confirmó un uso de estas cifras.
follow-changed = Se contó qué cambió.
follow-answered = Una corrección o una pregunta tiene su respuesta.
follow-put-right = Una edición posterior corrige lo que se había señalado.
share-title = Compartir, insertar, seguir
share-text = Texto con su advertencia
share-copy = Copie este texto
share-rests = Se apoya en { $records } registros.
share-caution = Lo que esto no puede decirle:
share-embed = Mostrar una cifra en su propia página
share-embed-text = Copie la línea de la cifra que quiera. Trae consigo su advertencia y lleva de vuelta aquí. No pone cookies ni carga nada de otros sitios.
share-whole = Cómo se hizo, y todas las cifras
