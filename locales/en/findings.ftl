### The words of every finding: what happened, and in `.cure` what to do about it.
### The key is the finding's code. Facts and the coordinates of its place are variables.
### Each crate keeps its own heading; a test in tools/tidy holds every crate's CODES against this file.


## framework
framework-not-a-case = “{ $value }” cannot be read as answers about a round.
    .cure = Give an object with the keys of `framework assess`: type, practice, levels and so on.
framework-unknown-version = The framework version “{ $value }” is not known.
    .cure = Use 2024-02-draft, or leave the key out.
framework-unknown-type = “{ $value }” is not a type of initiative.
    .cure = Use a number from 1 to 6, or null when it is not known.
framework-unknown-practice = The practice “{ $value }” is not known.
    .cure = Use citizen_science or other, or null when it is not known.
framework-unknown-level = “{ $value }” is not a level.
    .cure = Use a whole number from 0 (no part) to 5 (self-determination), or null when it is not known.
framework-unknown-stage = “{ $stage }” is not a stage of the value chain.
    .cure = Use 1a, 1b, 1c, 1d, 2, 3, 4, 5 or 6.
framework-not-yes-or-no = The answer to { $key } is “{ $value }”, which is neither yes nor no.
    .cure = Use true, false, or null when it is not known.
framework-unknown-strength = “{ $value }” is not a strength of evidence.
    .cure = Use E0 (assertion), E1, E2, E3 or E4 (checked by a reviewer).
framework-unknown-fact = The facts around the answers cannot be read: { $problem }.
    .cure = Correct that fact, or leave it out; facts only serve the warnings.
framework-unknown-key = The key “{ $key }” means nothing here and is ignored.
    .cure = Check its spelling, or take it out.
