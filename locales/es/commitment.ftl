### Lo que se prometió a otros.

commitment-list = Compromisos
commitment-lead = Lo que se prometió a otros, y lo que muestra hasta dónde se ha llegado. Nadie fija el avance a mano: se deduce de las pruebas.
commitment-none = Todavía no se ha anotado ningún compromiso.
commitment-new = Anotar un compromiso
commitment-sum = Cumplidos: { $kept }; en marcha: { $begun }; de { $all }
commitment-until = Hasta el { $date }
commitment-over = Su plazo terminó el { $date }
commitment-by = Día límite
commitment-stands = Cómo está
commitment-kept-on = Cumplido el { $on }, a tiempo
commitment-kept-late =
    { $count ->
        [one] Cumplido el { $on }, un día tarde
       *[other] Cumplido el { $on }, { $count } días tarde
    }
commitment-left =
    { $count ->
        [one] Queda un día
       *[other] Quedan { $count } días
    }
commitment-today = Es hoy
commitment-keeper = Lo lleva
commitment-title = ¿Cómo se llama?
commitment-organisation = ¿Quién lo hizo?
commitment-objective = ¿Qué debe lograr?
commitment-promises = Qué se prometió exactamente
commitment-promises-hint = Una promesa por línea.
commitment-source = ¿Dónde se hizo?
commitment-source-hint = El documento o la página donde todos pueden leerlo.
commitment-source-use = El uso de cifras al que responde
commitment-data-type = ¿Qué clase de datos?
commitment-region = ¿Para qué parte del mundo?
commitment-length = ¿Cuántos meses dura?
commitment-months =
    { $count ->
        [one] Un mes
       *[other] { $count } meses
    }
commitment-since = Primer día
commitment-sponsors = ¿Quién está detrás?
commitment-supporters = ¿Quién lo apoya?
commitment-unsaid = La fuente no lo dice
commitment-nothing-known = Aún no se sabe nada
commitment-under-way = En marcha
commitment-kept = Cumplido
commitment-how = «En marcha» quiere decir que se muestra al menos un paso; «cumplido», que se muestra un paso con el que la promesa queda cumplida.
commitment-show-title = Mostrar un paso
commitment-which = ¿Hacia qué promesa?
commitment-what-happened = ¿Qué pasó?
commitment-keeps = Con esto la promesa queda cumplida
commitment-show = Mostrarlo
