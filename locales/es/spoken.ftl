### Una publicación en palabras sencillas: en su página, en la radio, en la pared; y cuándo sale.

spoken-title = En palabras sencillas
spoken-none-here = Nadie lo ha escrito todavía en palabras sencillas en { $language }.
spoken-others = Existe en:
spoken-radio = Para leer en la radio
spoken-poster = Cartel
spoken-time = { $count ->
    [one] Leído en voz alta: cerca de un segundo.
   *[other] Leído en voz alta: cerca de { $count } segundos.
}
spoken-copy = Copiar el texto
spoken-back = Volver a las cifras
spoken-opening = { $initiative } preguntó: { $question }
spoken-figure = { $label }: { $value }. La verdad está probablemente entre { $low } y { $high }.
spoken-figure-alone = { $label }: { $value }.
spoken-rests = { $count ->
    [one] Esto se apoya en una respuesta.
   *[other] Esto se apoya en { $count } respuestas.
}
spoken-rests-readings = { $count ->
    [one] Esto se apoya en una medición.
   *[other] Esto se apoya en { $count } mediciones.
}
spoken-period = Van del { $start } al { $end }.
spoken-where = Puede leerlo todo, preguntar o decir qué está mal en { $address }.
poster-range = probablemente entre { $low } y { $high }
poster-rests = { $count ->
    [one] Se apoya en un registro
   *[other] Se apoya en { $count } registros
}
poster-scan = Todas las cifras, cómo se contaron y dónde preguntar
poster-edition = Edición { $number }
poster-print = Imprima esta página: cabe en una hoja.
poster-a3 = Para una hoja grande (A3)
poster-a4 = Para una hoja pequeña (A4)
calendar-title = Qué sale y cuándo
calendar-lead = Cifras permitidas que esperan su hora: título y día, y nada de lo que dicen. Nadie las ve antes sin estar nombrado aquí, salvo quienes las hacen y aquellos de quienes tratan.
calendar-none = No hay nada anunciado.
calendar-moved = Movido del { $from } al { $to }: { $reason }
calendar-called-off = Cancelado para el { $from }: { $reason }
calendar-nobody = Nadie más ve las cifras antes.
calendar-access = Vistas antes por: { $names }
calendar-held = Retenido
calendar-out = Salieron hace poco
calendar-file = Como archivo de calendario
calendar-announced = Anunciado antes
calendar-announced-for = Se anunció para el { $date }.
spoken-share-none = ninguno
spoken-share-almost-none = casi ninguno
spoken-share-one-in-ten = cerca de uno de cada diez
spoken-share-one-in-five = cerca de uno de cada cinco
spoken-share-quarter = cerca de un cuarto
spoken-share-three-in-ten = cerca de tres de cada diez
spoken-share-third = cerca de un tercio
spoken-share-four-in-ten = cerca de cuatro de cada diez
spoken-share-half = cerca de la mitad
spoken-share-six-in-ten = cerca de seis de cada diez
spoken-share-two-thirds = cerca de dos tercios
spoken-share-seven-in-ten = cerca de siete de cada diez
spoken-share-three-quarters = cerca de tres cuartos
spoken-share-eight-in-ten = cerca de ocho de cada diez
spoken-share-nine-in-ten = cerca de nueve de cada diez
spoken-share-almost-all = casi todos
spoken-share-all = todos
words-lead = Escríbalo como se lo contaría a una vecina o un vecino. Va encima de todo, se lee en la radio y se cuelga en las paredes. Hasta que se permita la publicación puede escribirlo de nuevo; después solo puede añadir un idioma.
words-write = Escribirlo en palabras sencillas
words-lacks = A la gente se le preguntó en { $languages }, y todavía no hay palabras sencillas en ese idioma.
words-there = Escrito
words-missing = Falta
words-title = Cómo se llama
words-title-hint = Corto.
words-sentence = Lo que se encontró, en una frase
words-sentence-hint = Con un número y cuán seguro es.
words-figures = Las cifras que importan
words-figures-hint = Una frase por línea, con la seguridad de cada una. El programa propone algunas de las cifras que se muestran; nunca una oculta.
words-caution = Lo que nadie debe concluir de ello
words-caution-hint = La frase que no puede faltar.
words-save = Guardarlo
schedule-title = Cuándo sale
schedule-text = Fije un día y una hora, y el sitio la publica solo. Hasta entonces todos leen en el calendario su título y su día, y nada de las cifras. O publíquela ahora, abajo.
schedule-goes-out = Sale el { $date }.
schedule-day = Día
schedule-day-hint = Déjelo vacío para anularlo.
schedule-hour = Hora (UTC)
schedule-hour-hint = Por ejemplo 14:00.
schedule-reason = ¿Por qué se cambia?
schedule-reason-hint = Todos lo leen en el calendario.
schedule-access = Quién ve las cifras antes
schedule-access-hint = Una oficina o una redacción, una por línea. Vacío: nadie. Todo el mundo lee esta lista.
schedule-set = Fijarlo
schedule-held = No salió
schedule-held-text = Su hora llegó el { $date }, y algo lo impedía. Se queda aquí hasta que usted fije otra hora o la publique.
schedule-free = Ya nada lo impide.
release-doi = DOI
release-doi-hint = Cuando haya registrado uno, escríbalo aquí: 10.1234/abcd. La publicación misma no cambia.
release-doi-note = Anotarlo
