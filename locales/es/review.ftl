review-title = Respuestas
review-lead = Aquí solo están las respuestas vigentes de personas que aceptaron el propósito principal del formulario. El registro dice que usted las miró.
review-own-title = Lo que entregué
review-own-lead = Aquí solo están las respuestas que usted mismo entregó. «Por corregir» quiere decir: alguien le pide que corrija algo; el comentario dice qué.
review-no-forms = Todavía no se ha abierto ningún formulario.
review-link = Mirar las respuestas
review-own-link = Ver lo que entregué
review-fill = Llenar el formulario
review-back = Volver a todas las respuestas
review-own-back = Volver a lo que entregué
review-state-received = Recibida
review-state-has-issues = Por corregir
review-state-edited = Cambiada
review-state-approved = Aprobada
review-state-rejected = Rechazada
review-counts = Cuántas hay en cada estado
review-filters = Filtros y columnas
review-filter-state = Estado de la revisión
review-filter-from = Recibida desde el
review-filter-until = Recibida hasta el
review-filter-who = Entregada por
review-filter-none = sin condición
review-filter-question = Condición { $n }: pregunta
review-filter-relation = Condición { $n }: la respuesta
review-filter-value = Condición { $n }: valor
review-relation-is = es
review-relation-not = no es
review-relation-has = contiene
review-relation-least = es al menos
review-relation-most = es como máximo
review-relation-empty = falta
review-relation-answered = está
review-columns = Preguntas en la tabla
review-table = Respuestas, las más nuevas primero
review-when = Recibida
review-pick = Elegir
review-pick-one = Elegir las respuestas de { $when }
review-state = Revisión
review-who = Entregada por
review-edits = Cambios
review-comments = Comentarios
device-remarks-title = Lo que se dijo de las respuestas de los aparatos
device-remarks-lead = Un teléfono no muestra lo que se dijo de las respuestas que envió. Dígaselo a quien lo lleva. Lo aprobado, rechazado o entregado de nuevo ya no está aquí.
device-remarks-none = No espera nada.
device-remarks-see = Ver las respuestas
device-remarks-waiting = { $count ->
    [one] { $count } respuesta de un aparato sobre la que se dijo algo
   *[other] { $count } respuestas de aparatos sobre las que se dijo algo
}
review-none = No hay respuestas que correspondan.
review-looked = Se muestran { $shown } de { $looked } que se miraron.
review-next = Respuestas más antiguas
review-gone = alguien que ya no está aquí
review-respondent = sin anotar
review-many = Revisar las elegidas
review-many-to = Ponerlas en el estado
review-many-go = Revisar las elegidas
review-many-done = { $count ->
    [one] Se revisó una.
   *[other] Se revisaron { $count }.
}
review-many-none = No se eligió nada.
review-many-left = { $done } revisadas, { $left } quedaron como estaban
review-one = Un registro
review-form = Revisión
review-to = En qué punto está la revisión
review-go = Guardar la revisión
review-comment = Comentario
review-comment-hint = Diga qué hay que corregir. Lo lee quien la entregó. No escriba quién es la persona.
review-comment-go = Añadir el comentario
review-comments-none = Nadie ha dicho nada todavía.
review-reviewed = Revisada por
review-eyes-same = por la misma persona: aquí nadie más puede revisar
review-device = Dispositivo
review-version = Versión del formulario
review-language = Idioma
review-identity = Identidad
review-agreed = Lo que aceptó la persona
review-answers = Lo que se dijo
review-files = Archivos
review-history = Historia
review-changes = Qué cambió
review-question = Pregunta
review-before = Antes
review-after = Después
review-log = Lo que dice el registro
fill-noted = Ha iniciado sesión y recoge para esta iniciativa: se anota que usted entregó estas respuestas. Si responde por usted, cierre antes la sesión.
flag-title = Llamativo
flag-lead = Son motivos para mirar y preguntar, nunca para rechazar: cada uno tiene causas inocentes y ninguno es una prueba.
flag-filter = Llamativo
flag-hint = Se comparan entre sí las 500 respuestas más nuevas.
flag-other = Ver las otras respuestas
flag-short = corta
flag-short-text = Duró { $value } minutos. La mitad de todas las de este formulario duraron { $against } minutos o más. A quien le tocan pocas preguntas, va rápido con razón.
flag-inaccurate = lugar inexacto
flag-inaccurate-text = Un lugar es exacto solo hasta { $value } metros, según creyó el dispositivo; más de { $against } es mucho.
flag-near-duplicate = casi duplicada
flag-near-duplicate-text = El { $value } por ciento de las respuestas son las de otra entrevista; más de { $against } es mucho. Quienes viven parecido responden parecido.
flag-straight-line = una respuesta a todo
flag-straight-line-text = { $value } preguntas seguidas tienen la misma respuesta. Si todas van en el mismo sentido, puede ser cierto.
flag-overlap = dos a la vez
flag-overlap-text = Quien la recogió estuvo en otra entrevista durante { $value } minutos de esta. Dos personas pueden compartir una cuenta, o un formulario quedó abierto.
flag-fast-collector = quien recoge va rápido
flag-fast-collector-text = La mitad de las entrevistas de esta persona duraron { $value } minutos o menos; la mitad de las demás, { $against } o más.
flag-not-title = Lo que no se buscó
flag-near-duplicate-not = No se buscaron casi duplicados: dos entrevistas deben responder ambas al menos { $least } preguntas; aquí son como mucho { $here }.
flag-short-not = No se buscaron entrevistas cortas: al menos { $least } entrevistas deben decir cuánto duraron; aquí son { $here }.
flag-inaccurate-not = No se buscaron lugares inexactos: ningún lugar dice cuán exacto es.
flag-straight-line-not = No se buscó la misma respuesta a todo: al menos { $least } preguntas seguidas deben ofrecer las mismas respuestas; aquí son como mucho { $here }.
flag-overlap-not = No se buscaron dos entrevistas a la vez: al menos { $least } entrevistas deben decir quién las recogió y cuánto duraron; aquí son { $here }.
flag-fast-collector-not = No se buscaron personas demasiado rápidas: una persona debe tener 5 entrevistas que digan cuánto duraron, y las demás 10.
target-title = Hasta dónde hemos llegado
target-none = Nadie ha dicho cuántas respuestas se quieren.
target-groups = Respuestas que se quieren y recibidas
target-group = Lugar o grupo
target-goal = Se quieren
target-done = Recibidas
target-share = Parte
target-no-goal = no se dice
target-collectors = Recibidas por quien recoge
target-own = { $count ->
    [one] Usted entregó { $count } que cuenta.
   *[other] Usted entregó { $count } que cuentan.
}
target-own-of = Usted entregó { $done } de las { $goal } que se quieren de cada persona que recoge.
target-map = Hasta dónde ha llegado cada lugar
target-map-sentence = { $count ->
    [one] { $count } lugar está en el mapa, en el centro de sus respuestas.
   *[other] { $count } lugares están en el mapa, cada uno en el centro de sus respuestas.
}
target-map-left = { $count ->
    [one] { $count } lugar aún no tiene ninguna respuesta que diga dónde; solo está en la tabla.
   *[other] { $count } lugares aún no tienen ninguna respuesta que diga dónde; solo están en la tabla.
}
target-set = Decir cuántas se quieren
target-question = Pregunta que dice el lugar o el grupo
target-question-hint = Lo rechazado en la revisión no cuenta.
target-choose = Elegir
target-each = De cada persona que recoge
target-save = Guardar
view-title = Vistas guardadas
view-name = Nombre
view-hint = Guarda estas condiciones y columnas para todas las personas que trabajan con las respuestas.
view-save = Guardar esta vista
view-drop = Quitarla
points-link = En un mapa
points-title = Respuestas en un mapa
points-lead = Cada punto es una celda de unos 111 metros en la que se dieron respuestas; el lugar exacto está en la página de cada una. Los filtros de la tabla valen aquí también.
points-count = Respuestas
points-place = Lugar { $count }
points-list = Los lugares y sus respuestas
points-where = Lugar
points-cells = { $count ->
    [one] Respuestas en una celda.
   *[other] Respuestas en { $count } celdas.
}
points-all = { $count ->
    [one] Corresponde { $count } respuesta; si no tiene lugar, no está en el mapa.
   *[other] Corresponden { $count } respuestas; las que no tienen lugar no están en el mapa.
}
points-more = Las { $count } más nuevas que corresponden; hay más. Filtre para ver otras.
points-back = Volver a la tabla
