### Series oficiales que se leen de nuevo por sí solas desde una dirección.

feed-title = Direcciones que se leen solas
feed-lead = Diga dónde está el archivo de una serie, y este sitio lo lee de nuevo por sí solo. Lo que no se puede leer no cambia nada: las cifras que hay se quedan, y todos ven desde cuándo no están al día.
feed-none = Todavía no se ha dicho ninguna dirección.
feed-new = Decir una dirección
feed-new-text = SDMX-ML 2.1 (datos propios de una estructura), SDMX-CSV o el CSV de un repositorio de Open SDG. Hay que poder llegar sin contraseña, por https y sin que lleve a otra dirección.
feed-address = Dirección del archivo
feed-address-hint = Por ejemplo https://example.org/data/6-1-1.xml
feed-every = Cada cuánto
feed-every-day = Cada día
feed-every-week = Cada semana
feed-every-month = Cada 30 días
feed-source-hint = Una dirección o una cita que la gente pueda abrir. Sin ella se muestra la dirección del archivo.
feed-add = Decirla
feed-series = Series
feed-no-series = ninguna todavía
feed-asked = Última consulta
feed-never = todavía no
feed-state = Estado
feed-is-on = Se consulta
feed-is-stopped = Ya no se consulta
feed-is-failing = No da ningún archivo desde el { $day }
feed-good = Último archivo dado
feed-now = Leer ahora
feed-stop = No consultar más
feed-go = Consultar otra vez
feed-seen = He visto lo que se encontró
feed-drop = Quitar
feed-drop-text = La serie y sus cifras se quedan; solo que ya no se leen de nuevo.
feed-troubles = Encontrado al leer series de nuevo
feed-fresh = Se lee de nuevo sola de la oficina; la última vez el { $day }.
feed-stale = Desde el { $day } la dirección de la oficina no da ningún archivo que se pueda leer; estas son las cifras leídas antes.
feed-earlier = Cifras anteriores
feed-earlier-count = { $count ->
    [one] Una cifra que la oficina dio antes
   *[other] { $count } cifras que la oficina dio antes
}
feed-until = Valió hasta el
feed-left-out = { $day }, después quitada
