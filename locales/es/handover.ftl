### La puerta de las estadísticas oficiales: la entrega, la mesa de la oficina, el registro.

handover-register = Ante las estadísticas oficiales
handover-register-lead = Qué publicaciones han entregado las comunidades a oficinas de estadística, qué decidieron las oficinas y qué espera respuesta.
handover-register-none = Todavía no se ha entregado ninguna publicación a una oficina.
handover-equals = Los datos ciudadanos pueden estar de tres maneras ante las estadísticas oficiales, y ninguna es mejor que otra: como parte de ellas, con calidad asegurada junto a ellas, o independientes. La independencia es una elección. No les quita nada.
handover-file = El registro en un archivo (CSV)
handover-table = Publicaciones ante oficinas
handover-table-note = «Sin respuesta» quiere decir que la oficina no dijo nada hasta el día que se le pidió. No es un no.
handover-kicker = Ante una oficina:
handover-release = Publicación
handover-office = Oficina
handover-from = De
handover-standing = En qué punto está
handover-indicator = Indicador
handover-indicator-hint = El código de una meta o un indicador de la Agenda 2030, por ejemplo 6.1.1.
handover-sent = Entregada
handover-due = Respuesta pedida para el
handover-due-hint = Al menos 28 días desde hoy. Mientras la oficina espera su respuesta, ese día se aplaza.
handover-age = Días desde entonces
handover-decided-on = Decidido el
handover-decided-by = Decidido por
handover-expires = Vale hasta el
handover-review = Se mira otra vez el
handover-review-due = toca mirarlo otra vez
handover-none = no se dice

handover-waiting = Espera a la oficina
handover-waiting-text = Se pidió a { $office } que respondiera antes del { $due }.
handover-asked = La oficina preguntó
handover-asked-text = { $office } tiene una pregunta. Hasta que se responda, su plazo se detiene.
handover-unanswered = Sin respuesta
handover-unanswered-text = Se pidió a { $office } que respondiera antes del { $due } y aún no ha dicho nada. Esto no es un no.
handover-left = La oficina ya no está
handover-left-text = { $office } se disolvió el { $left } y ya no responde. No es un no. Quien entregó la publicación puede entregarla a otra oficina o mantenerla independiente.
handover-left-since = disuelta el { $day }
handover-left-note = Cuando una oficina ya no está, quien entregó la publicación puede entregarla a otra oficina o mantenerla independiente.
handover-left-desk = Ya nadie decide sobre lo que está aquí. Quien lo entregó puede entregarlo a otra oficina o mantenerlo independiente.
handover-to-another = Entregarla a otra oficina
handover-integrated = Parte de las estadísticas oficiales
handover-integrated-text = { $office } ha hecho suyas estas cifras.
handover-integrated-hint = La oficina toma estas cifras como propias.
handover-complementary = Calidad asegurada, junto a las estadísticas oficiales
handover-complementary-text = { $office } ha mirado cómo se hicieron estas cifras y considera que se pueden usar junto a las suyas.
handover-complementary-hint = La oficina responde de la calidad; las cifras siguen siendo de la comunidad.
handover-independent = Independiente
handover-independent-text = Estas cifras se sostienen por sí mismas, fuera de las estadísticas oficiales. No les quita nada.
handover-independent-hint = Las cifras se sostienen por sí mismas. No es una señal de fracaso.
handover-expired = Ya no vale
handover-expired-text = Lo que decidió { $office } valía para un tiempo que ya pasó. Puede decidir de nuevo.
handover-chosen_independent = Independiente por elección
handover-chosen_independent-text = Quienes hicieron estas cifras las mantienen fuera de las estadísticas oficiales. No les quita nada.

handover-tab = A una oficina
handover-tab-lead = Entregue una publicación a una oficina de estadística, responda a sus preguntas y vea qué decidió.
handover-new = Entregar una publicación
handover-new-text = La oficina recibe lo que dice su ficha: la pregunta, las dos miradas sobre quién participó, las pruebas, el método, los límites, qué se hizo para proteger a las personas, y sus acuerdos. Usted no vuelve a escribir nada.
handover-no-release = Todavía no tiene ninguna publicación que haya salido.
handover-no-office = Ninguna oficina recibe todavía publicaciones en este sitio. Una persona administradora puede añadir una.
handover-words = En palabras del productor
handover-words-hint = Lo que quiere que sepa la oficina.
handover-send = Entregarla
handover-answer = Su respuesta
handover-answer-send = Responder
handover-waits = Espera una respuesta.
handover-go-independent = Mantenerla independiente
handover-go-independent-text = Puede retirar la publicación de la oficina en cualquier momento, sin decir por qué. Sigue publicada y su veredicto no cambia.
handover-why = Por qué, si quiere decirlo

handover-desk = La mesa
handover-desk-lead = Lo que las comunidades han entregado a esta oficina; arriba está lo que vence primero.
handover-desk-none = Todavía no se ha entregado nada a esta oficina.
handover-desk-open = { $count ->
    [one] Una publicación espera a esta oficina.
   *[other] { $count } publicaciones esperan a esta oficina.
}
handover-desk-table = En la mesa
handover-questions = Preguntas y respuestas
handover-no-questions = La oficina no ha preguntado nada.
handover-ask = Preguntar al productor
handover-criterion = Sobre
handover-in-general = la publicación en su conjunto
handover-question = La pregunta
handover-ask-send = Preguntar
handover-judged = Cómo la valoró la oficina
handover-not-yet-judged = La oficina todavía no la ha valorado.
handover-judge = Valorar según un esquema
handover-note = Por qué
handover-judge-save = Guardar
handover-decide = Qué decide la oficina
handover-category = Resultado
handover-reasons = Razones
handover-scope = Para quién, dónde y cuándo vale
handover-scope-hint = Hace falta, salvo si es independiente.
handover-nature = Naturaleza de las cifras
handover-status = Estado de las cifras
handover-codes-hint = Solo la oficina pone estos códigos, y solo en cifras que hace suyas o de las que responde.
handover-not-set = Sin poner
handover-no-codes = La oficina no ha puesto ninguno.
handover-propose = Decirlo
handover-proposed = A punto de decidirse
handover-proposed-text = Esto todavía no vale. Se decide como dicen las reglas de la oficina.
handover-decision = Qué decidió la oficina
handover-alone = { $by }, por su cuenta: { $reason }
handover-motion = Estadísticas oficiales: { $title }
handover-motion-text = La oficina decide sobre la publicación «{ $title }» como se propone en su página, con sus razones, su alcance y sus días.
nature-C = C: datos del país
nature-CA = CA: datos del país, ajustados
nature-E = E: estimado
nature-M = M: datos de modelo o de seguimiento
nature-N = N: no procede
obs-status-A = A: normal
obs-status-E = E: estimado
obs-status-G = G: experimental
obs-status-P = P: provisional
obs-status-U = U: poca fiabilidad
obs-status-V = V: sin validar

handover-dossier = Qué se entregó
handover-dossier-text = Tomado de la ficha ese día; nadie lo escribió. Cada línea muestra a qué paso de la elaboración de estadísticas pertenece (GSBPM 5.1) y de qué lado de la calidad habla (Marco Nacional de Garantía de la Calidad de las Naciones Unidas).
handover-gaps = { $count ->
    [one] La ficha no tiene nada que decir sobre una línea, y lo dice.
   *[other] La ficha no tiene nada que decir sobre { $count } líneas, y lo dice.
}
dossier-missing = La ficha no tiene nada sobre esto.
dossier-read = Léalo allí
dossier-question = La pregunta
dossier-coverage = Dónde y cuándo
dossier-issued = Publicada
dossier-organiser = Quién participó: la mirada de quien organiza
dossier-participants = Quién participó: la mirada de quienes participaron
dossier-evidence = Qué lo respalda
dossier-evidence-count = { $count ->
    [one] Una prueba
   *[other] { $count } pruebas
}
dossier-method = Método
dossier-records = Registros
dossier-records-count = { $count ->
    [one] Un registro
   *[other] { $count } registros
}
dossier-uncertainty = Incertidumbre
dossier-uncertainty-count = { $count ->
    [one] Una cifra con su intervalo
   *[other] { $count } cifras con sus intervalos
}
dossier-limits = Qué puede y qué no puede decir
dossier-protection = Protección de las personas
dossier-protection-count = { $count ->
    [one] Una línea del informe de protección
   *[other] { $count } líneas del informe de protección
}
dossier-approval = Quién permitió que saliera
dossier-agreement = Acuerdos en vigor
dossier-licence = Licencia
gsbpm-specify_needs = 1 Especificar necesidades
gsbpm-design = 2 Diseñar
gsbpm-collect = 4 Recolectar
gsbpm-process = 5 Procesar
gsbpm-analyse = 6 Analizar
gsbpm-disseminate = 7 Difundir
gsbpm-evaluate = 8 Evaluar
quality-relevance = Pertinencia
quality-accuracy = Exactitud y fiabilidad
quality-timeliness = Oportunidad
quality-accessibility = Accesibilidad y claridad
quality-coherence = Coherencia y comparabilidad
quality-metadata = Metadatos
quality-confidentiality = Confidencialidad
quality-impartiality = Imparcialidad
quality-methods = Métodos sólidos
