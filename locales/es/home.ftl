home-lead = Las comunidades deciden qué preguntar, conservan el poder sobre sus respuestas y publican cifras que una oficina puede usar y que nadie tiene que temer.
home-search = Buscar un lugar, un tema o un grupo
home-how = Cómo funciona
home-all = Todas las iniciativas
home-all-releases = Todas las cifras
home-look = Una de ellas
home-initiatives = { $count ->
    [one] iniciativa
   *[other] iniciativas
}
home-countries = { $count ->
    [one] país
   *[other] países
}
home-releases = { $count ->
    [one] publicación
   *[other] publicaciones
}
home-today = Según consta hoy en este sitio.
home-latest = Lo que se ha contado últimamente
home-latest-lead = Cada cifra dice cuán segura es, quién decidió y qué no puede decir.
home-none = Aún no se ha publicado nada. Las primeras cifras aparecerán aquí.
home-new = Nuevo en el registro
home-where = Dónde se cuenta
home-map = Iniciativas por país
home-map-sentence = { $initiatives } iniciativas en { $countries } países o zonas.
home-way = El camino de una pregunta
home-way-lead = Un mismo expediente recorre los ocho pasos: de una cifra se puede volver a la decisión que la permitió.

chain-decide = La gente decide quién tiene voz en cada paso.
chain-ask = Un formulario en palabras sencillas, en los idiomas del lugar.
chain-collect = En papel, por teléfono, sin red; cada persona dice sí a cada uso.
chain-check = Cada corrección tiene nombre, fecha y motivo.
chain-analyse = Cada cifra lleva su incertidumbre.
chain-protect = Nadie puede ser reconocido; una auditoría lo intenta.
chain-publish = Una frase, un gráfico, sus límites, su fuente.
chain-use = Quien usa una cifra lo dice, y dice qué cambió.
