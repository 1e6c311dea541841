indicator-list = Indicadores
indicator-list-lead = Lo que publican las oficinas de estadística y lo que cuentan las comunidades, lado a lado: quién contó, cómo, cuántas respuestas, con qué seguridad y qué no puede decir.
indicator-list-none = Todavía no hay cifras de ningún indicador.
indicator-list-table = Metas e indicadores con cifras
indicator-official = Series oficiales
indicator-releases = Publicaciones de las comunidades
indicator-official-none = Aquí no hay ninguna serie oficial de este indicador.
indicator-kind-none = Ninguna.
indicator-period = Cuándo
indicator-for-whom = De quién
indicator-figure = Cifra
indicator-interval = Entre
indicator-status = Estado
indicator-everybody = Todas las personas
indicator-no-figure = sin cifra
indicator-no-interval = no se dice el intervalo
indicator-withheld = oculta para proteger a las personas
indicator-how = Cómo se contó y qué no puede decir
indicator-who = Contado por { $who } · { $initiative }
indicator-origin = Fuente: { $source }. Licencia: { $licence }. Leída el { $day }.
indicator-standing = Ante las estadísticas oficiales
series-title = Series de la oficina
series-lead = Las cifras propias de la oficina, leídas de sus archivos. Están junto a las de las comunidades, y con ellas se compara una publicación.
series-none = Todavía no se ha leído ninguna serie.
series-new = Leer una serie, o leerla de nuevo
series-new-text = Una serie con el mismo código se sustituye entera; se dice qué se añadió, se revisó o se quitó. Se leen tres formatos: SDMX-ML 2.1 (datos propios de una estructura), SDMX-CSV y el CSV de Open SDG.
series-code = Código de la serie
series-code-hint = Solo para un CSV, que no lo dice; por ejemplo SH_H2O_SAFE.
series-file = Archivo
series-file-hint = Como máximo 2 MB.
series-source = Dónde se publicó
series-source-hint = Una dirección o una cita.
series-licence = Su licencia
series-read = Leerla
series-figures = Cifras
series-unit-percent = por ciento
series-unit-number = número
series-interval = de { $low } a { $high }
series-words = Las palabras de los códigos
series-words-text = Un archivo de estructura (SDMX-ML 2.1, la DSD con sus listas de códigos) dice qué significan los códigos de las series. Entonces todas las personas leen sus palabras, en los idiomas que contiene, en lugar de los códigos. Léalo otra vez cuando se hayan leído series nuevas.
series-words-read = Leer las palabras
series-words-made = { $structure }: { $series ->
    [one] una serie tiene palabras ahora.
   *[other] { $series } series tienen palabras ahora.
}
series-drop = Retirar una serie
series-drop-text = Para una serie que se leyó por error. Deja la página del indicador y ya no se compara nada con ella; lo decidido se queda. Que estuvo aquí, y por qué se fue, queda en el registro público.
series-drop-why = Por qué
series-drop-why-hint = Todos pueden leerlo en el registro.
series-drop-it = Retirarla
series-dropped = Se retiró la serie { $code }.
series-name = Serie
series-read-on = Leída el
series-made = { $code }: se leyeron { $figures } cifras.
series-renewed = { $code }: { $figures } cifras; { $added } añadidas, { $revised } revisadas y { $gone } quitadas desde la lectura anterior.
benchmark-title = Junto a la serie de la propia oficina
benchmark-text = Nivel, tendencia y cobertura, cada diferencia con su intervalo. No dice cuál de las dos es correcta: las definiciones, las personas y el tiempo pueden ser distintos.
benchmark-none = Todavía no hay nada que comparar: hacen falta una serie de la oficina y cifras de la publicación.
benchmark-ours = Cifras de la publicación
benchmark-official = Cifras de la oficina
benchmark-compare = Comparar
benchmark-levels = Nivel
benchmark-no-levels = Ninguna cifra de la publicación y de la serie es de las mismas personas.
benchmark-years-apart = Años de distancia
benchmark-difference = Diferencia
benchmark-apart = el intervalo no incluye el cero
benchmark-within = el intervalo incluye el cero
benchmark-not-told = no se puede decir
benchmark-trend = Tendencia
benchmark-trend-years = Cambio de { $first } a { $last }
benchmark-broken = La serie de la oficina se rompe entre { $first } y { $last }: lo anterior no se puede comparar.
benchmark-no-trend = Una tendencia necesita dos años que estén en ambas.
benchmark-coverage = Cobertura
benchmark-both = { $count ->
    [0] Ningún grupo está en ambas.
    [one] Un grupo está en ambas.
   *[other] { $count } grupos están en ambas.
}
benchmark-only-office = { $count ->
    [one] Un grupo del que solo habla la oficina:
   *[other] { $count } grupos de los que solo habla la oficina:
}
benchmark-only-ours = { $count ->
    [one] Un grupo del que solo habla la publicación:
   *[other] { $count } grupos de los que solo habla la publicación:
}
benchmark-withheld = { $count ->
    [one] Una cifra de la publicación está oculta para proteger a las personas y no se compara con nada.
   *[other] { $count } cifras de la publicación están ocultas para proteger a las personas y no se comparan con nada.
}
benchmark-limits = Las dos se toman como independientes una de otra. Donde la oficina no da intervalo, su cifra se toma como exacta, y la diferencia parece más segura de lo que es. Dos rondas con las mismas personas no son independientes: entonces el intervalo de una tendencia es demasiado ancho.
