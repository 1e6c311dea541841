### Los miembros del Colectivo: el directorio, la entrada, las campañas, la ficha propia.

join-tab = Miembros
join-directory = Miembros
join-directory-lead =
    { $count ->
        [one] Aquí trabaja un miembro.
       *[other] Aquí trabajan juntos { $count } miembros.
    }
join-found = { $count } de { $of } miembros
join-with-count = { $name } ({ $count })
join-none-yet = Todavía no hay miembros.
join-nobody = Ningún miembro corresponde a lo que busca.
join-map = Dónde trabajan los miembros
join-map-sentence =
    { $members ->
        [one] 1 miembro trabaja
       *[other] { $members } miembros trabajan
    } en { $countries ->
        [one] 1 país.
       *[other] { $countries } países.
    } En una región, en todo el mundo o sin que nadie lo dijera: { $others }.
join-member = Miembro
join-class = ¿Qué tipo de organización?
join-class-cso = Organización de la sociedad civil
join-class-human_rights = Institución de derechos humanos
join-class-research = Centro de investigación
join-class-institution = Institución pública o privada
join-class-development_partner = Asociado para el desarrollo (donante)
join-class-nso = Oficina nacional de estadística
join-class-line_ministry = Ministerio sectorial
join-class-international = Organización regional o internacional
join-area = País o región
join-area-hint = Elija el mundo si trabaja en todas partes.
join-choose = Elegir
join-on-behalf = En nombre de quién
join-holder = Quién ocupa el puesto
join-website = Página web
join-since = Miembro desde
join-until = Hasta
join-represents = Representa a otros
join-represents-yes = Representa a una comunidad o red y la consulta.
join-statement = Lo que hará este miembro
join-standing-coming = Por venir
join-standing-active = Miembro
join-standing-left = Se fue
join-standing-lapsed = Caducado
join-standing-ended = Terminado

join-become = Hacerse miembro
join-lead = Aquí trabajan juntas organizaciones que hacen, usan o apoyan datos con la ciudadanía.
join-welcome = Bienvenidos: ya son miembro
join-drive-now = Ahora se invita a nuevos miembros: { $title }
join-no-drive = Ahora no hay ninguna campaña abierta
join-no-drive-text = Aun así puede escribir directamente a la secretaría: use el formulario de esta página.
join-coming = Próximas campañas
join-days = { $from } a { $until }
join-yours = Lo que usted presentó
join-take-back = Retirarla
join-needs-account = Hace falta una cuenta, para que pueda seguir su solicitud y entrar a su puesto. Si no la tiene, pida una invitación a la secretaría.
join-way = ¿Cómo solicita?
join-way-founding = Miembro desde el principio
join-way-drive = En una campaña de adhesión
join-way-approach = Directamente a la secretaría
join-field-organisation = Nombre de su organización
join-field-website = Su página web
join-field-on_behalf_of = ¿En nombre de quién habla?
join-field-represents = Representa a una comunidad o red
join-field-holder = ¿Quién ocupará el puesto?
join-field-holder-hint = Su nombre, como quiere que le llamen.
join-field-named = Todo el mundo puede leer este nombre
join-field-will = ¿Qué quiere aportar?
join-field-accepted = Lo que esperamos de los miembros
join-field-accepted-hint = Marque cada punto que acepta. El último es solo para miembros que representan a otros.
join-expected = Lo que esperamos de los miembros
join-expect-commit = Nos comprometemos con el trabajo común y damos el tiempo y los medios que necesita.
join-expect-participate = Participamos con nuestras capacidades, conocimientos e ideas.
join-expect-deliver = Hacemos lo que asumimos, a tiempo y bien.
join-expect-share = Compartimos información, conocimientos, lecciones y recursos.
join-expect-consult = Consultamos a quienes representamos.
join-accepted = aceptado
join-send = Presentar la solicitud
join-life-waiting = Espera respuesta
join-life-admitted = Admitida
join-life-declined = No admitida
join-life-taken_back = Retirada

join-drives = Campañas de adhesión
join-drives-lead = Dos veces al año se invita a nuevos miembros, siempre después de una sesión en la que todos pueden preguntar. Quien no puede esperar escribe directamente a la secretaría.
join-no-drives = Todavía no hay campañas.
join-drive-announced = Anunciada
join-drive-coming = Empieza pronto
join-drive-open = Abierta
join-drive-over = Su último día ya pasó
join-drive-closed = Cerrada
join-drive-cancelled = Cancelada
join-drive-counts = { $applied } solicitaron, { $admitted } admitidos
join-after-session = Después de esta sesión informativa
join-sessions = Sesiones informativas
join-no-sessions = Todavía no se ha convocado ninguna sesión informativa.
join-drive-step-open = Abrir la campaña
join-drive-step-close = Cerrar la campaña
join-drive-step-cancel = Cancelar la campaña
join-drive-new = Anunciar una campaña
join-drive-title = ¿Cómo se llama?
join-drive-from = Primer día para solicitudes
join-drive-until = Último día para solicitudes
join-drive-announce = Anunciarla
join-reason = ¿Por qué?

join-applications = Solicitudes
join-application = Solicitud
join-none-waits = No espera ninguna solicitud.
join-answered = Respondidas
join-handed-in = Presentada
join-by-rule = Quien acepta lo que se espera es admitido por la secretaría; no hace falta votar.
join-each-decided = Se decide sobre cada solicitante.
join-by-decision = Sobre cada solicitante decide:
join-admit = Admitir
join-decline = No admitir
join-motion = Admitir a { $title } como miembro
join-motion-text = Admitimos a { $title } como miembro, tal como lo solicitó.

join-mine = Mi membresía
join-export = Llevarme mi ficha (JSON)
join-log = Lo que dimos y a quién consultamos
join-log-public = Todo el mundo puede leer esta lista.
join-given = Lo que dio este miembro
join-nothing-given = Todavía no hay nada anotado.
join-consultations = A quién consultó este miembro
join-nobody-consulted = Todavía no hay ninguna consulta anotada.
join-consulted = Consulta
join-people =
    { $count ->
        [one] una persona
       *[other] { $count } personas
    }
join-heard = Lo que dijeron
join-meets-commit = Tiempo y medios
join-meets-participate = Capacidades e ideas
join-meets-deliver = Una tarea hecha
join-meets-share = Conocimiento compartido
join-meets-consult = Consulta
join-how-meeting = en una reunión
join-how-call = por teléfono o por internet
join-how-writing = por escrito
join-how-survey = con una encuesta
join-how-other = de otra manera
join-log-give = Anotar lo que dimos
join-log-consult = Anotar una consulta
join-log-about = ¿Qué dio o hizo?
join-log-meets = ¿De qué clase?
join-log-asked = ¿Qué les preguntó?
join-log-whom = ¿A quién preguntó?
join-log-whom-hint = Un grupo, por ejemplo: vendedoras de tres ciudades. Sin nombres.
join-log-people = ¿Cuántas personas?
join-log-how = ¿Cómo?
join-log-on = ¿Qué día?
join-log-link = ¿Dónde se puede leer más?
join-edit = Cambiar lo que se dice de nosotros
join-leave = Irse
join-leave-text = Su puesto y sus cargos terminan hoy. Lo que decidió y dio se queda.
join-leave-reason = ¿Por qué se va? No tiene que decirlo.
join-lapse = Decir que esta membresía ha caducado
join-lapse-text = Solo si en un año no se supo nada del miembro.
join-lapse-reason = ¿Qué se intentó para contactar al miembro?
