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
team-viewer-text = Ve en qué trabaja la iniciativa.
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
