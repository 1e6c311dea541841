site-name = Counted
site-promise = De la pregunta de una comunidad a una cifra que cuenta
footer-word = La pregunta de una comunidad, sus datos y el poder sobre ellos quedan en las mismas manos: las suyas.
footer-privacy = Sin rastreadores, sin publicidad y sin nada traído de otros sitios.

site-trial = Una prueba: este sitio cree que es el { $date }. Nada aquí es real.
nav-skip = Ir al contenido
nav-main = Navegación principal
nav-language = Idioma
nav-display = Apariencia
nav-initiatives = Iniciativas
nav-releases = Cifras
nav-collaborative = El Colectivo
nav-knowledge = Conocimientos
nav-framework = El marco
nav-about = Acerca de
nav-work = Mi trabajo
nav-account = Mi cuenta
nav-my-data = Mis datos
nav-api = API
nav-log = El registro
nav-patterns = Piezas del sitio
nav-sign-in = Iniciar sesión
nav-sign-out = Cerrar sesión
nav-breadcrumbs = Usted está aquí
nav-pages = Páginas
nav-next = Siguiente
nav-previous = Anterior
nav-page-of = Página { $page } de { $pages }

display-theme = Claro u oscuro
display-theme-auto = Como mi dispositivo
display-theme-light = Claro
display-theme-dark = Oscuro
display-contrast = Contraste
display-contrast-auto = Como mi dispositivo
display-contrast-high = Alto
display-apply = Aplicar

action-save = Guardar
action-start = Empezar
action-continue = Continuar
action-back = Volver
action-cancel = Cancelar
action-remove = Eliminar
action-add = Añadir
action-change = Cambiar
action-download = Descargar
action-search = Buscar
action-filter = Mostrar
action-clear = Borrar todo
action-upload = Subir un archivo
action-import = Importar
action-publish = Publicar
action-approve = Aprobar
action-submit = Enviar
action-view = Ver

badge-draft = Borrador
badge-open = Abierto
badge-done = Hecho
badge-attention = Requiere atención
badge-blocked = Bloqueado
badge-protected = Protegido
badge-next = Próximo paso

number-percent = { $value } %
number-range = de { $low } a { $high }
date-moment = { $date }, { $time } UTC

field-optional = (opcional)
error-word = Error:
error-summary = { $count ->
    [one] Hay una cosa que corregir
   *[other] Hay { $count } cosas que corregir
}
finding-error = Error
finding-warning = Advertencia
finding-info = Nota
finding-where = Dónde
finding-cure = Qué hacer
error-not-found = Esta página no existe
error-not-found-cure = Puede que la dirección tenga un error o que la página se haya movido. Vaya a la página de inicio o use la búsqueda.
error-forbidden = No tiene acceso a esta página
error-forbidden-cure = Pida acceso a quien coordina la iniciativa o inicie sesión con otra cuenta.
error-forbidden-seat = Solo puede hacerlo quien tiene un puesto en este órgano o quien lleva sus asuntos. Pídaselo, o inicie sesión con otra cuenta.
error-sign-in = Primero inicie sesión
error-full = El sitio no tiene más espacio
error-full-cure = No se guardó nada de lo que envió. Avise a quien administra el sitio y envíelo de nuevo más tarde.
error-server = Algo falló por nuestra parte
error-server-cure = No se guardó nada de lo que envió. Inténtelo de nuevo en un minuto.
error-too-many = Demasiados intentos
error-too-many-cure = Espere { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
} y vuelva a intentarlo.
error-expired = La página estuvo abierta demasiado tiempo
error-expired-cure = Vuelva atrás, recargue la página y envíe de nuevo el formulario.
error-findings = Esto no se puede aceptar tal como está
error-conflict = Otra persona cambió esto entretanto
error-conflict-cure = Vuelva atrás, recargue la página, mire qué cambió e introduzca de nuevo lo suyo.

protected-legend = Esta celda se oculta para que no se pueda reconocer a nadie.
protected-small = Protegido: son muy pocas personas para mostrarlo sin revelar quiénes son.
protected-second = Protegido: con esta celda se podría calcular otra que está oculta.
missing-not-asked = No se preguntó.
missing-no-answer = Sin respuesta.
missing-no-data = Sin datos.

work-tabs = Pasos del trabajo
work-decide = Decidir
work-ask = Preguntar
work-collect = Recoger
work-check = Revisar
work-analyse = Analizar
work-protect = Proteger
work-publish = Publicar
work-use = Usar

finding-errors = { $count ->
    [one] { $count } error
   *[other] { $count } errores
}
finding-warnings = { $count ->
    [one] { $count } advertencia
   *[other] { $count } advertencias
}
finding-infos = { $count ->
    [one] { $count } nota
   *[other] { $count } notas
}
place-sheet = hoja
place-row = fila
place-column = columna
place-language = idioma
place-line = línea
place-field = campo
place-file = archivo
place-table = tabla
place-variable = variable
place-question = pregunta

progress-running = En curso
progress-of = { $done } de { $all }
filter-all = Todos
filter-found = { $count ->
    [0] Sin resultados
    [one] { $count } resultado
   *[other] { $count } resultados
}
patterns-lead = Todas las piezas de las que están hechas las páginas, con ejemplos. Las cifras son inventadas.
nav-decisions = Decisiones
