chart-as-table = Mostrar como tabla
table-first-rows = Aquí se muestran { $shown } de { $all } filas.
table-whole = Ver todas las filas
chart-value = Valor
chart-interval = Intervalo del { $confidence } %
chart-n = Respuestas
chart-day = Día
chart-country = País o zona
chart-place = Lugar
chart-citizen = Ciudadanía
chart-official = Oficial
chart-legend-interval = Intervalo del { $confidence } %: donde probablemente está el valor verdadero
chart-legend-band = Banda: intervalo del { $confidence } %
chart-legend-few = Menos de { $few } respuestas: léase con cautela
chart-legend-protected = Protegido: se oculta para que no se pueda reconocer a nadie
chart-line-said = { $name }, del { $start } al { $end }: entre { $low } y { $high }
chart-grid = Un cuadro de la cuadrícula mide { $km } km
chart-coarsened = Los lugares se muestran con una precisión de { $km } km
chart-boundaries = Las fronteras proceden de Natural Earth y no implican ninguna opinión sobre la condición jurídica de ningún territorio.

stat-answers = { $count ->
    [one] { $count } respuesta
   *[other] { $count } respuestas
}
stat-interval = Intervalo del { $confidence } %: de { $low } a { $high }
stat-limits = Qué puede y qué no puede decirle
stat-can = Puede decirle
stat-cannot = No puede decirle

profile-title = Quién decide, etapa por etapa
profile-stage = Etapa
profile-level = Nivel
profile-participants = Opinión de los participantes
profile-enough = Suficiente desde aquí
profile-sentence = { $known ->
    [9] La gente tiene voz suficiente (nivel 4 o 5) en { $enough } de 9 etapas.
   *[other] La gente tiene voz suficiente (nivel 4 o 5) en { $enough } de { $known } etapas.
}
profile-open = { $count ->
    [one] Una etapa no se conoce.
   *[other] { $count } etapas no se conocen.
}
profile-agree = Los participantes lo ven igual.
profile-lower = { $count ->
    [one] Los participantes lo ven más bajo en una etapa.
   *[other] Los participantes lo ven más bajo en { $count } etapas.
}
profile-higher = { $count ->
    [one] Los participantes lo ven más alto en una etapa.
   *[other] Los participantes lo ven más alto en { $count } etapas.
}
profile-both = Etapas que los participantes ven más bajas: { $lower }; más altas: { $higher }.
profile-unknown = Nadie ha valorado todavía quién decidió en cada etapa.
profile-said = { $stage }: { $own }; participantes: { $theirs }
profile-legend-enough = Suficiente: nivel 4 o 5
profile-legend-below = Menos de 4
profile-legend-unknown = No se sabe
profile-legend-dot = Opinión de los participantes
profile-legend-parts = Los participantes lo ven de otra manera
