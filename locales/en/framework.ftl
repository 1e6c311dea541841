### The words of the Copenhagen Framework on Citizen Data that pages show.

## Verdicts
verdict-citizen = Citizen data
verdict-not = Not citizen data
verdict-case = Case by case
verdict-out = Out of scope
verdict-undetermined = Not yet known
