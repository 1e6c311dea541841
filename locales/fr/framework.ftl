verdict-citizen = Données citoyennes
verdict-not = Pas des données citoyennes
verdict-case = Au cas par cas
verdict-out = Hors du champ
verdict-undetermined = Pas encore connu
verdict-why = Pourquoi
verdict-settle = Ce qui trancherait
verdict-change = Ce qui changerait la réponse
verdict-warnings = { $count ->
    [one] Un point surprend
   *[other] { $count } points surprennent
}
verdict-by = Selon le Cadre de Copenhague
verdict-rule = règle
stage-design = Conception
level-unknown = Pas connu
