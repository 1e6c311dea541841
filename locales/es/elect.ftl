elect-list = Elecciones
elect-lead = Los miembros nombran candidaturas, toda persona con voto vota sobre todas a la vez, y el recuento está abierto a todos.
elect-none = Todavía no hay elecciones.
elect-new = Convocar una elección
elect-call = Convocarla
elect-field-title = ¿Cómo se llama?
elect-field-places = ¿Cuántas personas se eligen?
elect-field-nominate_until = Último día para nombrar candidaturas
elect-field-start = Primer día del período
elect-field-end = Último día del período
elect-co-lead-hint = Los corresponsables sirven dos años como máximo, y son dos a la vez.
elect-what = { $post }, plazas: { $places }, { $start } – { $end }
elect-state-nominating = Se nombran candidaturas
elect-state-voting = Se vota
elect-state-declared = Decidida
elect-state-cancelled = Anulada
elect-candidates = Quién se presenta
elect-candidate = Candidatura
elect-nobody = Todavía no se ha nombrado a nadie.
elect-asked = Nombrada; aún no ha dicho que sí
elect-nominate-until = Se pueden nombrar candidaturas hasta el { $date }
elect-nominate-text = Nómbrese o nombre a otra persona. Quien es nombrado decide si se presenta.
elect-nominate = Nombrar una candidatura
elect-myself = Yo: { $name }
elect-field-statement = ¿Qué quiere hacer en este cargo?
elect-field-statement-hint = Hace falta si se nombra a sí mismo. Las demás personas lo escriben cuando dicen que sí.
elect-you-were-named = Le han nombrado para una candidatura
elect-your-statement = ¿Qué quiere hacer en este cargo?
elect-yes = Sí, me presento
elect-no = No, no me presento
elect-stand-down = Ya no me presento
elect-open = Abrir la votación
elect-closes = Último día para votar
elect-field-secret = Voto secreto: solo se guarda el recuento
elect-vote-until = Se vota hasta el { $date }
elect-secret = El voto es secreto: solo se guarda el recuento.
elect-open-ballot = El voto es abierto: los miembros ven cómo votó cada cual.
elect-voted = { $count ->
        [0] Nadie ha votado todavía.
        [one] Ha votado un miembro.
       *[other] Han votado { $count } miembros.
    }
elect-ballot = Su papeleta
elect-ballot-text = Diga de cada candidatura si está de acuerdo. La papeleta se toma entera y no se puede cambiar.
elect-vote = Entregar la papeleta
elect-declare = Contar y decir el resultado
elect-statement = Qué salió y por qué
elect-statement-hint = Esta frase está con el resultado, para todos.
elect-cancel = Anular la elección
elect-result = Resultado
elect-came-of-it = Qué salió
elect-elected = Elegida
elect-tie = Empate
elect-tie-text = Están empatadas para la última plaza. No se echa a suertes: decide otra elección.
elect-empty = { $count ->
        [one] Una plaza queda vacía
       *[other] { $count } plazas quedan vacías
    }
elect-empty-text = Convoque otra elección para ello.
elect-quorum = Votaron { $voted } de { $seats }; hacían falta { $quorum }. Sale quien tuvo acuerdo, primero quien más tuvo.
elect-motion = { $name } como { $post }
elect-motion-text = { $name } ocupa el cargo «{ $post }» del { $start } al { $end }. En sus propias palabras: { $words }
extend-motion = Prolongar el período de { $title }
extend-motion-text = El período de { $title } se prolonga hasta ese día, una vez, para que el relevo vaya bien.
