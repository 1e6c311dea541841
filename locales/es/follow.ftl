### Seguir por correo: pedir cartas, las cartas mismas, irse.

follow-mail = Seguir por correo
follow-mail-lead = Escribimos cuando hay algo nuevo: cifras que salen o se retiran, para qué se usaron, qué cambió, correcciones. Como máximo una carta al día.
follow-no-mail = Este sitio no envía correos. Siga el canal: dice lo mismo.
follow-by-feed = O por canal
follow-ask = Envíenme un enlace
follow-sent-text = Abra el enlace en un plazo de siete días. Hasta entonces no se envía nada más, y después la dirección se borra.
follow-ask-subject = ¿Quiere seguir esto?
follow-ask-before = Alguien pidió con esta dirección cartas sobre «{ $title }» en { $site }. Si fue usted, abra este enlace:
follow-letters = Cartas
follow-proved = Las cartas le llegarán.
follow-leave = Irse y que le olviden
follow-leave-all = Dejar todo lo que sigue y que le olviden
follow-leave-one = Para no seguir más esto:
follow-letter-before = Esto es nuevo desde la última carta.
follow-letter-subject = Lo nuevo de lo que usted sigue
follow-letter-limit = Lo que no puede decir:
follow-letter-caution = Una cifra de una comunidad viene con un intervalo y con límites. Léalos en su página antes de transmitirla.
follow-ask-after = Si no fue usted, no haga nada: la dirección se olvida a los siete días.
