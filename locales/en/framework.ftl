### The words of the Copenhagen Framework on Citizen Data that pages show.

## Verdicts
verdict-citizen = Citizen data
verdict-not = Not citizen data
verdict-case = Case by case
verdict-out = Out of scope
verdict-undetermined = Not yet known
verdict-why = Why
verdict-settle = What would settle it
verdict-change = What would change it
verdict-warnings = { $count ->
    [one] One thing looks odd
   *[other] { $count } things look odd
}
verdict-by = By the Copenhagen Framework
verdict-rule = rule

## Stages of the value chain (¶23)
stage-design = Design

## Levels of participation (Table 1)
level-unknown = Not known
