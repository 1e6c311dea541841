stream-list = Grupos de trabajo
stream-lead = Los miembros proponen en qué se trabaja; el Comité directivo lo aprueba con un mandato claro y una duración. Lo que se retrasa se ve solo.
stream-none = Todavía no hay grupos de trabajo
stream-none-text = Un miembro puede proponer uno. Empieza cuando el Comité directivo lo ha aprobado.
stream-propose = Proponer un grupo de trabajo
stream-propose-lead = Diga con claridad qué debe hacer, en respuesta a qué y hasta cuándo. Al guardarlo se compara con los demás grupos de trabajo.
stream-rewrite = Escribir la propuesta de nuevo
stream-withdraw = Retirar la propuesta
stream-state-proposed = Propuesto
stream-state-active = Activo
stream-state-completed = Completado
stream-state-closed = Cerrado
stream-of = Un grupo de trabajo de
stream-until = Hasta el { $date }
stream-by = antes del { $date }
stream-next-report = Próximo informe antes del { $date }
stream-overdue = { $count ->
        [one] 1 informe con retraso
       *[other] { $count } informes con retraso
    }
stream-over-time = Su tiempo terminó
stream-over-time-text = El último día ya pasó y nadie lo ha prolongado, completado ni cerrado.
stream-no-committee = Aquí no hay ningún Comité directivo que pueda decidir sobre ello. Un órgano así debe ser parte del Colectivo.
stream-ended = Terminado el { $date }:
stream-wanted = Se pide más tiempo, hasta el { $date }:
stream-requests = Lo que se pidió y lo que salió de ello
stream-requests-request = Petición o prioridad
stream-requests-workstream = Grupos de trabajo
stream-requests-outputs = Productos
stream-requests-nothing = Nada todavía
stream-field-title = ¿Cómo se llama?
stream-field-title-hint = Pocas palabras.
stream-field-answers = ¿A qué petición responde?
stream-field-answers-hint = La decisión de la Comisión o la prioridad del Colectivo, como se cita: decisión 54/102 h).
stream-field-objectives = ¿Para qué es?
stream-field-objectives-hint = Qué será distinto cuando esté hecho.
stream-field-topics = ¿De qué trata?
stream-field-topics-hint = Unas pocas palabras clave separadas por comas. Se comparan con las de otros grupos de trabajo.
stream-field-boundary = ¿Dónde termina su trabajo?
stream-field-boundary-hint = Si otros trabajan en algo cercano: quién hace qué.
stream-field-deliverables = ¿Qué entrega?
stream-field-deliverables-hint = Una entrega por línea: el día y después qué. Por ejemplo: 2027-05-31 Guía sobre calidad
stream-field-leads = ¿Quién lo dirige?
stream-field-leads-hint = Organizaciones, o personas que aceptaron que se las nombre.
stream-field-start = Primer día
stream-field-end = Último día
stream-field-report_weeks = ¿Cada cuántas semanas informa?
stream-field-report_weeks-hint = Un número de 1 a 26.
stream-rhythm = Informes
stream-weeks = { $count ->
        [one] Cada semana
       *[other] Cada { $count } semanas
    }
stream-extension = Más tiempo
stream-extended = Del { $from } al { $date }:
stream-decision = La decisión del comité
stream-waits-for = Todavía no se ha sometido a votación de { $body }.
stream-ask = Someterlo a votación del comité
stream-settle = Aplicar la decisión
stream-motion = Aprobar lo que pide el grupo de trabajo «{ $title }»
stream-motion-text = Aprobamos el grupo de trabajo «{ $title }» con su mandato y su duración exactamente como están en su página, incluido el tiempo que allí pide, si lo pide.
stream-people = Quién trabaja en él
stream-resource-person = persona de apoyo, sin voto
stream-invite = Invitar a una persona de apoyo
stream-invite-text = Alguien de fuera que aporta al trabajo. Las personas de apoyo no tienen voto.
stream-invite-name = Nombre
stream-invite-organisation = Organización
stream-invite-brings = ¿Qué aporta la persona?
stream-reports = Informes
stream-report-number = N.º
stream-report-period = Tiempo
stream-report-due = Para el
stream-report-state = Estado
stream-from-to = { $from } a { $to }
stream-due-coming = Por venir
stream-due-now = Se puede presentar hasta el { $date }
stream-due-overdue = { $count ->
        [one] 1 día de retraso
       *[other] { $count } días de retraso
    }
stream-due-filed = Presentado
stream-due-filed-late = { $count ->
        [one] Presentado con 1 día de retraso
       *[other] Presentado con { $count } días de retraso
    }
stream-reports-read = { $count ->
        [one] Leer el informe
       *[other] Leer los { $count } informes
    }
stream-report-head = Informe { $number }, { $date }
stream-report-new = Presentar un informe
stream-report-done = ¿Qué se hizo?
stream-report-next = ¿Qué viene después?
stream-report-asks = ¿Qué necesitan del comité?
stream-report-send = Presentarlo
stream-more-time = Pedir más tiempo
stream-time-until = ¿Hasta cuándo?
stream-why = ¿Por qué?
stream-end = Terminar el grupo de trabajo
stream-end-how = ¿Cómo termina?
stream-end-completed = Completado: se entregó todo
stream-end-closed = Cerrado antes de eso
stream-end-words = ¿Qué salió de ello, o por qué termina?
