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
