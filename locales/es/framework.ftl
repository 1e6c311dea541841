verdict-citizen = Datos ciudadanos
verdict-not = No son datos ciudadanos
verdict-case = Caso por caso
verdict-out = Fuera de alcance
verdict-undetermined = Aún no se sabe
verdict-why = Por qué
verdict-settle = Qué lo decidiría
verdict-change = Qué lo cambiaría
verdict-warnings = { $count ->
    [one] Algo llama la atención
   *[other] { $count } cosas llaman la atención
}
verdict-by = Según el Marco de Copenhague
verdict-rule = regla
stage-design = Diseño
level-unknown = No se sabe
