### Lo que viene de otros sitios y lo que va a ellos.

elsewhere-title = De otros sitios
elsewhere-lead = Lo que publican otros sitios de Counted, transmitido aquí. Es de ellos: este sitio ni lo escribió ni lo cuenta entre lo suyo.
elsewhere-beside = Esto se transmite de otros sitios y no se cuenta con lo de arriba.
elsewhere-none = Todavía no ha llegado nada de otro sitio.
elsewhere-all = { $count ->
    [one] El único registro de otro sitio
   *[other] Los { $count } registros de otros sitios
}
elsewhere-found = { $count ->
    [0] Ningún registro
    [one] Un registro
   *[other] { $count } registros
}
elsewhere-gone = Retirado
elsewhere-gone-text = { $origin } retiró este registro. Lo que decía ya no se muestra aquí.
elsewhere-own-text = Este es un registro propio de este sitio, tal como se entrega a otros.
elsewhere-direct-text = Este registro es de { $origin }. Llegó directamente de allí, y su firma se comprobó con la clave que confirmó quien administra este sitio.
elsewhere-passed-text = Este registro es de { $origin }. Lo transmitió { $by }. La firma de { $origin } se comprobó y está intacta; que su clave sea suya lo dice { $by }.
elsewhere-confirmed-text = Este registro es de { $origin }. Lo transmitió { $by }, y su firma se comprobó con la clave que confirmó quien administra este sitio.
elsewhere-unvouched-text = Este registro es de { $origin }. Lo transmitió { $by }, y entonces se comprobó su firma. { $by } ya no dice que la clave sea de { $origin }: puede tenerla otra persona.
elsewhere-there = Leerlo en su lugar de origen
elsewhere-nobody = un sitio sin nombre
elsewhere-way-own = De este sitio
elsewhere-way-direct = Firma comprobada
elsewhere-way-passed = Firma comprobada, transmitido
elsewhere-way-confirmed = Firma comprobada con una clave confirmada, transmitido
elsewhere-way-unvouched = Firma comprobada, ya sin aval
elsewhere-proof = De dónde viene
elsewhere-kind = Qué es
elsewhere-origin = De quién es
elsewhere-version = Versión
elsewhere-signed = Escrito allí
elsewhere-taken = Llegó aquí
elsewhere-json = El registro firmado (JSON)
elsewhere-kind-initiative = Iniciativa
elsewhere-kind-verdict = Veredicto del marco
elsewhere-kind-release = Publicación
elsewhere-kind-decision = Decisión de una oficina
elsewhere-kind-case-study = Estudio de caso
elsewhere-kinds-initiative = Iniciativas
elsewhere-kinds-verdict = Veredictos del marco
elsewhere-kinds-release = Publicaciones
elsewhere-kinds-decision = Decisiones de oficinas
elsewhere-kinds-case-study = Estudios de caso
elsewhere-fact-aim = Qué quiere
elsewhere-fact-description = Qué es
elsewhere-fact-state = En qué punto está
elsewhere-fact-places = Dónde
elsewhere-fact-sdgs = Objetivos
elsewhere-fact-topics = Temas
elsewhere-fact-started = Empezó
elsewhere-fact-ended = Terminó
elsewhere-fact-verdict = Veredicto
elsewhere-fact-standing = Con qué firmeza
elsewhere-fact-framework = Según el marco de
elsewhere-fact-sentence = En una frase
elsewhere-fact-reason = Por qué se retiró
elsewhere-fact-initiative-title = Iniciativa
elsewhere-fact-issued = Publicada
elsewhere-fact-publisher = Por
elsewhere-fact-licence = Licencia
elsewhere-fact-digest = Huella de la publicación
elsewhere-fact-category = Decidido
elsewhere-fact-office = Oficina
elsewhere-fact-indicator = Indicador
elsewhere-fact-reasons = Por qué
elsewhere-fact-scope = Para quién, dónde y cuándo
elsewhere-fact-decided = El
elsewhere-fact-expires = Vale hasta el
elsewhere-fact-organisation = Escrito por
elsewhere-fact-reviewed-by = Revisado por
elsewhere-fact-published = Publicado

source-title = Fuentes de registros
source-lead = De quién toma y transmite este sitio registros públicos, y qué entrega él mismo.
source-none = Este sitio no toma registros de otros.
source-name = Sitio
source-state = En qué punto está
source-is-on = Se le pregunta de vez en cuando
source-is-silent = No responde
source-is-stopped = No se le pregunta
source-is-other-key = Detenido: otra clave
source-records = Registros
source-last = Última vez
source-last-time = { $at }: { $taken ->
    [0] nada nuevo
    [one] un registro era nuevo o más reciente
   *[other] { $taken } registros eran nuevos o más recientes
}
source-never = Nunca todavía
source-address = Dirección
source-by-hand = Ninguna: trae archivos
source-fingerprint = Huella de su clave
source-fingerprint-hint = Solo para un sitio nuevo aquí: ocho grupos de cuatro signos, como se los dice su gente. No la copie del propio archivo.
source-origins = De quién transmite registros
source-origins-text = Dice que estas claves son de ellos. Cada registro se comprueba con la clave de su origen.
source-troubles = Lo que no se tomó
source-troubles-text = No se pierde nada: se queda donde está su origen y se mira otra vez cuando usted empieza de nuevo.
source-steps = Cambiar
source-steps-text = Al empezar de nuevo se mira otra vez cada registro, también los que se rechazaron.
source-anew = Empezar de nuevo
source-stop = No preguntarle más
source-drop = Quitarla
source-drop-text = Todos los registros que trajo se van de este sitio. Quien los tomó de aquí los conserva.
source-by-file = Traer un archivo
source-by-file-text = Un sitio sin red escribe sus registros en un archivo. Su gente lo trae en una memoria o lo envía, y le dice por otro medio la huella de su clave.
source-file = Archivo con registros
source-file-hint = Un archivo records.json que escribió otro sitio, como máximo 32 MB.
source-take = Tomar sus registros
source-file-taken = El archivo de { $origin } contiene { $records ->
    [one] un registro
   *[other] { $records } registros
}; { $taken ->
    [0] ninguno era nuevo
    [one] uno era nuevo o más reciente
   *[other] { $taken } eran nuevos o más recientes
}.
source-own = Lo que entrega este sitio
source-own-text = Cada registro público de este sitio está firmado con su clave, y lo que tomó de otros conserva sus firmas. Diga esta huella a quien tome sus registros, y no solo por la red.
source-own-file = Todos los registros en un archivo
source-own-instance = Cómo se describe este sitio
source-own-feed = El canal que leen otros sitios
source-now = Preguntarle ahora
source-address-hint = Por ejemplo https://counted.example
source-look = Mirarlo
source-by-address = Añadir un sitio por su dirección
source-by-address-text = Primero ve la huella de su clave y la compara con lo que le dice su gente. Desde entonces, sus registros públicos llegan solos.
source-confirm = ¿Es este el sitio correcto?
source-confirm-text = Pregunte a su gente por otro medio, por teléfono o en papel, y compare cada grupo. Solo entonces tome sus registros.
source-key = Su clave
source-confirmed = La huella es la misma: tomar sus registros
source-is-revoked = Su clave ya no cuenta
elsewhere-way-revoked = Firmado con una clave que ya no cuenta
elsewhere-revoked-since = La clave con la que está firmado no cuenta desde el { $from }: { $reason } Llegó ese día o después, así que puede ser de otra persona.
elsewhere-revoked-before = La clave con la que está firmado no cuenta desde el { $from }: { $reason } Llegó antes de ese día.
source-revoked-text = Desde el { $from } no se toma nada firmado con esta clave: { $reason } Cuando su gente tenga una clave nueva, añada el sitio otra vez y compare su huella; lo suyo vuelve con ella.
source-revoke = Su clave ya no cuenta
source-revoke-text = Cuando su gente perdió la clave, o puede tenerla otra persona. Ya no se toma nada firmado con ella, lleve la fecha que lleve; lo que llegó desde entonces se marca, y este sitio ya no responde por la clave. No se puede deshacer.
source-revoke-from = ¿Desde qué día?
source-revoke-from-hint = Lo que llegó ese día o después puede ser de otra persona.
source-revoke-reason = ¿Por qué?
source-revoke-reason-hint = Lo lee todo el mundo.
