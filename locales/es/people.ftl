sign-in-title = Iniciar sesión
sign-in-lead = Para quienes trabajan en una iniciativa. Para leer no hace falta cuenta.
sign-in-email = Correo electrónico
sign-in-password = Contraseña
sign-in-no-account = ¿No tiene cuenta? Quien coordina su iniciativa puede enviarle un enlace.

join-title = Cree su cuenta
join-first = Esta es la primera cuenta de este sitio. Con ella se administra el sitio.
join-role = Le invitan a trabajar en una iniciativa. Su función: { $role }.
join-site = Le invitan a este sitio.
join-name = Su nombre
join-name-hint = Tal como deben leerlo los demás.
join-password = Elija una contraseña
join-password-hint = Al menos 10 caracteres. Unas cuantas palabras seguidas se recuerdan mejor que los signos.
join-submit = Crear la cuenta

role-coordinator = coordinación
role-data-manager = gestión de datos
role-collector = recogida de datos
role-reader = lectura de respuestas
role-viewer = consulta

team-title = Personas
team-lead = Quién trabaja en esta iniciativa y qué puede hacer cada persona.
team-link-to = Personas y funciones
team-roles = Funciones
team-name = Nombre
team-role = Función
team-revoke-column = Quitar
team-revoke = Quitar esta función
team-invited =
    { $count ->
        [one] Hay una invitación abierta.
       *[other] Hay { $count } invitaciones abiertas.
    }
team-invite = Invitar a alguien
team-invite-submit = Crear un enlace
team-email-hint = Entonces el enlace solo sirve para esta dirección. No se envía nada: el enlace lo entrega usted.
team-coordinator-text = Dirige: puede hacer todo lo que pueden las demás funciones.
team-data-manager-text = Revisa, analiza y protege los datos.
team-collector-text = Entrega respuestas.
team-reader-text = Lee las respuestas a las preguntas que usted elija, y nada más. Mientras no elija, nada.
team-viewer-text = Ve en qué trabaja la iniciativa.
team-works-unknown = Todavía no se ha dicho si a esta persona se le paga.
team-works-staff = Le paga quien organiza
team-works-volunteer = Da su tiempo, o es de la comunidad
team-works-say-staff = Le paga quien organiza
team-works-say-volunteer = Da su tiempo
team-link = El enlace está listo
team-link-text = Se muestra solo esta vez, sirve una sola vez y vale una semana. Entréguelo a la persona a la que invita.
team-grant = Dar otra función a alguien que ya está aquí
team-grant-submit = Dar la función

join-have-account = Ya tengo una cuenta aquí: iniciar sesión
join-accept = Acepte la función con su cuenta
join-accept-text = Ha iniciado sesión como { $name }.
join-accept-other = Si no es usted, primero cierre la sesión.
join-accept-submit = Aceptar la función

permissions-title = Quién puede hacer qué
permissions-lead = Esta lista la escribe el programa a partir de la única tabla que consulta antes de cada acto.
permissions-who-anyone = Cualquier persona
permissions-text-anyone = Con cuenta o sin ella. A veces hace falta un enlace, un código o un formulario abierto.
permissions-who-signedin = Cualquier persona con cuenta
permissions-text-signedin = No hace falta ninguna función.
permissions-who-owner = Usted
permissions-text-owner = Solo con su propia cuenta; también puede quien administra el sitio.
permissions-who-viewer = Quienes pueden mirar
permissions-text-viewer = Con la función de consulta en la iniciativa, u otra que la incluya.
permissions-who-collector = Quienes recogen datos
permissions-text-collector = Con la función de recogida de datos en la iniciativa, u otra que la incluya.
permissions-who-reader = Quienes leen respuestas
permissions-text-reader = Con la función de lectura de respuestas en la iniciativa, dentro de sus límites, u otra que la incluya.
permissions-who-data-manager = Quienes trabajan con los datos
permissions-text-data-manager = Con la función de gestión de datos en la iniciativa, u otra que la incluya.
permissions-who-coordinator = Quienes dirigen la iniciativa
permissions-text-coordinator = Con la función de coordinación en la iniciativa.
permissions-who-seat-member = Miembros del órgano
permissions-text-seat-member = Con un puesto en el órgano al que corresponde el asunto, según su reglamento.
permissions-who-admin = Quienes administran el sitio
permissions-text-admin = Pueden hacer todo lo que permiten las funciones, en todas las iniciativas. Lo que hacen queda en el registro como todo lo demás.
permissions-who-system = El propio sitio
permissions-text-system = Su trabajo en segundo plano y los comandos de quien lo mantiene.
permissions-covers = Qué incluye una función
permissions-covers-text = puede hacer también lo que pueden estas:
permissions-covers-none = nada más que lo suyo
permissions-addresses = Todas las direcciones y lo que requieren
permissions-addresses-text = Una dirección que requiere un derecho rechaza a todos los demás; una prueba abre cada una como cada tipo de visitante.
permissions-address = Dirección
permissions-needs = Requiere
permissions-needs-nothing = nada
permissions-needs-secret = el enlace, el código o el formulario empezado
permissions-needs-account = una cuenta; muestra lo que es suyo

permissions-who-agreement = Alguien con un acuerdo
permissions-text-agreement = Cuentas de una parte a la que lo permite un acuerdo en vigor; quien administra el sitio no puede.
permissions-who-involved = Todas las personas que trabajan en la iniciativa
permissions-text-involved = Con cualquier función en ella o un puesto en uno de sus órganos.
permissions-who-room = Quienes participan en una sala de diseño
permissions-text-room = Todas las personas que trabajan en la iniciativa o tienen un puesto en uno de sus órganos; en una sala abierta, cualquier persona con cuenta.
permissions-who-seat-member-or-lead = Miembros del órgano, o quien dirige
permissions-text-seat-member-or-lead = Con un puesto en el órgano al que corresponde el asunto, o la función de coordinación en su iniciativa.
permissions-who-seat-keeper = Presidencia o secretaría del órgano
permissions-text-seat-keeper = Con un mandato que no ha vencido; mientras nadie lo tenga, quien coordina su iniciativa.
account-title = Mi cuenta
account-old = Su contraseña
account-new = Contraseña nueva
account-password-submit = Cambiar la contraseña
account-forgot = Entró con un enlace
account-forgot-text = Durante veinte minutos puede elegir una contraseña nueva sin la anterior.
account-admin = Proteja esta cuenta con un segundo paso
account-admin-text = Administra el sitio: quien sepa su contraseña puede hacerlo todo. Un segundo paso lo impide.
account-sessions = Dónde tiene la sesión abierta
account-sessions-text = Termine lo que no conozca. Una contraseña nueva lo termina todo.
account-device = Dispositivo
account-device-unknown = dispositivo desconocido
account-used = Último uso
account-used-days = { $count ->
    [0] hoy
    [1] ayer
   *[other] hace { $count } días
}
account-began = Desde
account-end = Terminar
account-end-submit = Terminar
account-end-others = Terminar todas las demás
account-here = aquí
account-erase = Borrar mi cuenta
account-erase-open = Quiero que me borren
account-erase-text = Se borran su dirección, su nombre, su contraseña, sus sesiones y sus funciones, y no se pueden recuperar. Lo que hizo queda en el registro con un número que no lleva a nadie. Las respuestas que dio en un formulario se retiran con el código de su comprobante.
account-erase-submit = Borrar mi cuenta para siempre
second-title = Segundo paso del inicio de sesión
second-lead = Además de su contraseña, su teléfono da un código que cambia cada medio minuto.
second-none = No hay un segundo paso.
second-set = Hay un segundo paso.
second-codes-left = { $count ->
    [one] Queda un código de recuperación.
   *[other] Quedan { $count } códigos de recuperación.
}
second-change = Cambiarlo
second-begin = Poner un segundo paso
second-app = Instale en su teléfono una aplicación para estos códigos, si no tiene ninguna (por ejemplo Aegis o FreeOTP).
second-picture = Fotografíe con ella este cuadrado.
second-typed = O escriba esto:
second-first = Escriba aquí el código que muestra.
second-code = Código
second-code-hint = Seis cifras, o uno de sus códigos de recuperación.
second-confirm = Ponerlo
second-codes = Sus códigos de recuperación
second-codes-text = Cada uno sirve una vez, cuando no tenga su teléfono. Se muestran solo ahora: anótelos y guárdelos bien.
second-codes-kept = Los he anotado
second-drop-open = Quitar el segundo paso
second-drop = Quitarlo
second-step-title = Un paso más
second-step-lead = Escriba el código que muestra ahora su aplicación.
second-step-lost = ¿No tiene el teléfono a mano? Use uno de sus códigos de recuperación. Si también los perdió, pregunte a quien lleva este sitio.
sign-in-forgot = ¿Olvidó su contraseña?
link-title = Iniciar sesión con un enlace
link-lead = Enviamos un enlace a su correo electrónico. Sirve una vez y vale veinte minutos.
link-submit = Enviarme un enlace
link-sent = Mire su correo
link-sent-text = Si la dirección tiene aquí una cuenta, hay un mensaje en camino.
link-no-mail = Este sitio no envía correo
link-no-mail-text = Pida una contraseña nueva a quien lleva este sitio.
link-back = Volver a iniciar sesión
link-open = Pulse el botón y ya está dentro.
link-again = Pedir un enlace nuevo
link-mail-subject = Iniciar sesión en Counted
link-mail-before = Alguien pidió iniciar sesión en { $site } con esta dirección. Con este enlace entra; sirve una vez y vale veinte minutos:
link-mail-after = Si no fue usted, no haga nada: sin el enlace no puede entrar nadie.
