### Los países: el mundo, un país, su inventario, su entorno, sus hojas de ruta, el anexo de su examen.

nav-countries = Países
countries-title = Países
countries-lead = Dónde la gente hace datos sobre lo que le importa, qué salió de ello y qué hace cada país para que se pueda.
countries-sentence = { $initiatives } iniciativas en { $countries } países o zonas; { $citizen } tienen el veredicto «datos ciudadanos»; han salido { $releases } publicaciones. En esta frase cada iniciativa y cada publicación cuenta una vez.
countries-region = Región
countries-measure = Lo que muestra el mapa
countries-country = País o zona
countries-code = Código
countries-initiatives = Iniciativas
countries-citizen = Con el veredicto «datos ciudadanos»
countries-groups-count = Grupos nombrados
countries-releases = Publicaciones
countries-producers = Productores en el inventario
countries-reviews = Rondas sobre el entorno
countries-table = País por país
countries-how = Una iniciativa que trabaja en varios países cuenta en cada uno: las filas no suman el total.
countries-no-inventory = Aquí no se lleva ningún inventario
countries-none = Aquí todavía no hay nada.
countries-groups = Grupos de los que tratan las iniciativas
countries-groups-how = Con las palabras de las fichas, los más nombrados primero. Aquí no se cuentan personas: nombrar un grupo no es contarlo.
countries-initiatives-of = { $count ->
    [one] 1 iniciativa
   *[other] { $count } iniciativas
}
countries-counting = Cómo cuenta cada cifra
countries-initiatives-how = Iniciativas: fichas públicas del registro, en cada país donde trabajan.
countries-citizen-how = Datos ciudadanos: iniciativas cuyo último veredicto es «datos ciudadanos». Una afirmación discutida o desactualizada no cuenta hasta que se responda.
countries-releases-how = Publicaciones: las que han salido, también las sustituidas por una más nueva; las retiradas no cuentan.
countries-producers-how = Productores: organizaciones del inventario que un país lleva aquí. Cada país cuenta según sus propias reglas, así que los números de dos países no se pueden comparar sin leer ambos. Una cifra que un país publicó en otro lugar está en su página como un hecho con su fuente, y nunca se suma a estas.
countries-uses-how = Usos: para qué se usaron las cifras se cuenta en la página de cada país. Los usos confirmados y los solo declarados nunca se suman.
countries-file = La tabla en un archivo
countries-file-text = CSV, una fila por país

country-tab-overview = Resumen
country-sentence = { $initiatives ->
    [0] Aquí todavía no hay ninguna iniciativa inscrita.
    [one] Hay 1 iniciativa inscrita; { $citizen } con el veredicto «datos ciudadanos»; han salido { $releases } publicaciones.
   *[other] Hay { $initiatives } iniciativas inscritas; { $citizen } con el veredicto «datos ciudadanos»; han salido { $releases } publicaciones.
}
country-kept-by = La lleva
country-not-kept = Nadie lleva esta página. Muestra lo que sabe el registro; no hay inventario, ni mirada sobre el entorno, ni hoja de ruta.
country-source = Fuente:
country-notes-event = Lo que tuvo lugar
country-notes-law = Leyes y normas
country-notes-guideline = Guías y herramientas
country-notes-figure = Cifras que contaron otros
country-notes-need = Lo que hace falta
country-note-add = Anotar un hecho
country-note-lead = Un hecho solo está aquí con su fuente, para que todos puedan comprobarlo.
country-note-kind = Qué clase de hecho
country-note-text = El hecho
country-note-when = Cuándo
country-note-when-hint = Como lo escribe la fuente. 2025, 2025-03 o 2025-03-10 también fija el orden.
country-note-source = Quién lo dice
country-note-source-hint = Un documento y su artículo, o el nombre de una página.
country-note-link = Dónde se puede leer
country-note-link-hint = Una dirección que empieza por https://
country-note-drop = Quitar
country-open = Llevar esta página
country-open-lead = Un órgano puede llevar esta página: anotar hechos con sus fuentes, traer un inventario, valorar el entorno y decidir una hoja de ruta.
country-body = El órgano que la lleva
country-body-hint = Su nombre en las direcciones, por ejemplo national-chapter. Se puede dejar vacío; entonces solo pueden escribir quienes administran, y no se puede decidir nada.
country-no-initiatives = Aquí no hay ninguna iniciativa inscrita.
country-counted = Las iniciativas en números
country-counted-how = Una iniciativa con dos objetivos o dos grupos cuenta en cada fila a la que pertenece, así que las filas no se suman. Nada de esto es una puntuación.
country-by-verdict = Por veredicto
country-by-verdict-head = Veredicto
country-by-type = Por tipo (¶25)
country-by-type-head = Tipo
country-by-level = Por etapa y nivel
country-by-level-head = Etapa
country-by-level-how = Cuántas iniciativas están en qué nivel de participación (0 a 5), según su propia mirada. Las etapas que nadie describió no cuentan.
country-by-stage = Por avance
country-by-stage-head = Avance
country-by-goal = Por objetivo
country-by-goal-head = Objetivo
country-by-topic = Por tema
country-by-topic-head = Tema
country-by-group = Por grupo
country-by-group-head = Grupo
country-initiative = Iniciativa
country-address = Dirección
country-releases = Lo que se publicó
country-bodies = Quién decide
country-file = Las iniciativas en un archivo
country-file-text = CSV, una fila por iniciativa

country-tab-inventory = Inventario de productores
country-tab-environment = Entorno
country-tab-roadmaps = Hojas de ruta
country-tab-vnr = Anexo del examen

inventory-lead = Quién hace datos en este país, qué cubren y qué no cubre nadie todavía.
inventory-none = Aquí todavía no se lleva ningún inventario.
inventory-sentence = En el inventario hay { $producers } organizaciones. { $producing } dicen que hacen datos; de { $unsaid } nadie lo dijo. { $method } tienen su método por escrito; los datos de { $open } los pueden obtener otros.
inventory-gaps = Objetivos que nadie cubre
inventory-gaps-how = Ninguna organización del inventario nombra estos objetivos. Que alguien nombre un objetivo no dice si está bien cubierto.
inventory-goals = Objetivos cubiertos
inventory-themes = Temas cubiertos
inventory-list = El inventario
inventory-without-goal = { $count ->
    [0] Todas las organizaciones nombran al menos un objetivo. La que nombra varios cuenta en cada uno.
    [one] 1 organización no nombra ningún objetivo. La que nombra varios cuenta en cada uno.
   *[other] { $count } organizaciones no nombran ningún objetivo. La que nombra varios cuenta en cada uno.
}
inventory-file = El inventario en un archivo
inventory-file-text = CSV, una fila por organización
inventory-drop = Quitar una organización
inventory-bring-title = Traer un inventario
inventory-bring-text = Una tabla con una fila por organización, debajo de una fila de encabezados. No hay columna para personas: no se toman nombres, teléfonos ni correos de la gente. Los nombres pueden estar en cualquier alfabeto. De las organizaciones que ya están, se escribe de nuevo lo que dice el archivo y lo demás se queda; las otras se añaden.
inventory-bring = El archivo
inventory-bring-hint = CSV, XLSX o XLS, como máximo 4 MB y 5000 organizaciones.
inventory-look = Mirar el archivo
inventory-look-title = Así se leyó el archivo
inventory-looked = { $file }: { $rows } filas debajo de los encabezados; se pueden leer { $sound } organizaciones, de las que { $known } ya están en el inventario. Todavía no se ha tomado nada.
inventory-silent = De las que ya están, solo se escribe de nuevo lo que dice el archivo; las celdas vacías y las columnas que no tiene ({ $columns }) dejan lo que hay.
inventory-first = Las primeras filas
inventory-mapping = Qué columna es qué
inventory-mapping-text = Corrija lo que se adivinó por los encabezados. Las columnas que no se nombran aquí se dejan fuera.
inventory-no-column = No está en el archivo
inventory-keep-both = Los nombres que solo suenan igual son organizaciones distintas: conservar las dos.
inventory-again = Mirar otra vez
inventory-take = Tomar el inventario
inventory-column-name = Nombre
inventory-column-other = Otro nombre
inventory-column-class = Tipo de organización
inventory-column-place = Dónde trabaja
inventory-column-website = Página web
inventory-column-produces = Hace datos
inventory-column-data = Qué datos
inventory-column-themes = Temas
inventory-column-goals = Objetivos
inventory-column-groups = Grupos
inventory-column-method = Método por escrito
inventory-column-open = Otros pueden obtener los datos
inventory-column-source = Archivo y fila
inventory-says-yes = Sí
inventory-says-no = No
inventory-says-unknown = Nadie lo dijo

country-side-office = Organismos públicos
country-side-civil_society = Sociedad civil
perspective-office = Organismos públicos del país
perspective-civil_society = Sociedad civil del país
environment-lead = Los organismos públicos y la sociedad civil responden a las mismas preguntas por separado. Donde las respuestas difieren, quedan las dos; no se hace ningún promedio.
environment-others = Otras preguntas sobre este país:
environment-none = Nadie ha valorado aquí todavía el entorno de este país.
environment-baseline = El punto de partida
environment-round = Ronda { $number }
environment-open-since = Se reciben respuestas desde el { $from }.
environment-was-open = Se recibieron respuestas del { $from } al { $until }.
environment-answered = { $side }: respondió el { $date }.
environment-not-answered = { $side }: sin respuesta todavía.
environment-answer-for = Responder por: { $side }
environment-answer-lead = Responda lo que sabe y diga qué lo muestra. El otro lado responde por su parte.
environment-open = Abrir una ronda
environment-close = Cerrar la ronda
environment-item = Pregunta
environment-moved = Desde la primera respuesta
environment-parted = Los lados difieren.
environment-no-score = Son aspiraciones (¶36). No hay suma ni clasificación; los países no se comparan con esto.
environment-needs = Qué hace falta ahora
environment-needs-text = Lo que un lado llama no cumplido o cumplido en parte en la última ronda, con un próximo paso.
environment-file = Todas las respuestas en un archivo (CSV)
moved-forward = mejor
moved-same = igual
moved-back = peor

roadmaps-lead = Qué hay que hacer para que se puedan hacer y usar datos ciudadanos, quién lo hace, hasta cuándo, con qué dinero y qué salió de ello.
roadmaps-none = Aquí todavía no se lleva ninguna hoja de ruta.
roadmap-new = Empezar una hoja de ruta
roadmap-title = Título
roadmap-about = Qué quiere lograr
roadmap-from = Primer día
roadmap-until = Último día
roadmap-begin = Empezarla
roadmap-done-of = { $done } de { $all } acciones hechas
roadmap-decides = La decide
roadmap-draft = Un borrador
roadmap-draft-text = Nadie ha aprobado todavía este plan.
roadmap-approved = Aprobada
roadmap-approved-text = El plan está exactamente como lo aprobó el órgano el { $date }.
roadmap-approved-alone = Aprobada por una sola persona
roadmap-approved-alone-text = El { $date }; el órgano todavía no puede decidir.
roadmap-changed = Cambiada desde que se aprobó
roadmap-changed-text = Se aprobó el { $date } en otro estado. Lo que hay ahora necesita una decisión propia.
roadmap-motion-link = La moción sobre este plan
roadmap-no-actions = Todavía no tiene ninguna acción.
roadmap-actions = Acciones
roadmap-number = N.º
roadmap-what = Qué hay que hacer
roadmap-part = Elemento del entorno
roadmap-no-part = Ninguno
roadmap-owner = Quién lo hace
roadmap-due = Hasta el
roadmap-cost = Costo previsto
roadmap-cost-how = Los costos son lo que alguien espera, no dinero que se haya dado. No se suman monedas distintas.
roadmap-currency = Moneda (tres letras)
roadmap-state = En qué punto está
roadmap-file = Las acciones en un archivo (CSV)
roadmap-history = Qué salió de ello
roadmap-evidence = Qué lo muestra
roadmap-evidence-hint = Una dirección que empieza por https:// o una página de este sitio que empieza por /. «Hecha» necesita una.
roadmap-evidence-link = Qué lo muestra
roadmap-note = Qué se hizo
roadmap-propose = Someter el plan a votación
roadmap-approve = Aprobar como se decidió
roadmap-progress = Anotar qué salió de una acción
roadmap-write = Escribir una acción
roadmap-new-action = Una acción nueva
roadmap-which = Qué acción
roadmap-motion = Hoja de ruta: { $title }
roadmap-motion-text = El órgano aprueba la hoja de ruta «{ $title }» con sus acciones tal como están.
action-planned = Prevista
action-underway = En marcha
action-done = Hecha
action-dropped = Abandonada
action-late = Con retraso

vnr-title = Anexo a un examen nacional voluntario: datos de la ciudadanía
vnr-sentence =
    { $initiatives ->
        [one] 1 iniciativa nombra
       *[other] { $initiatives } iniciativas nombran
    } { $goals ->
        [one] 1 objetivo
       *[other] { $goals } objetivos
    } de la Agenda 2030; { $releases ->
        [one] ha salido 1 publicación.
       *[other] han salido { $releases } publicaciones.
    }
vnr-how = Sale de los objetivos que nombran las iniciativas del registro en este día; nadie lo escribió a mano. Una iniciativa con dos objetivos está en ambos. El veredicto se muestra como está: una afirmación discutida no es datos ciudadanos hasta que se responda. Las cifras de iniciativas distintas no se suman.
vnr-tags = Nombra
vnr-no-releases = Todavía no se ha publicado nada.
vnr-gaps = Objetivos para los que aún no hay nada
vnr-untagged = Iniciativas que no nombran ningún objetivo
vnr-file = El anexo en un archivo
vnr-file-text = CSV, una fila por objetivo e iniciativa
