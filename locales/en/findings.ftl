### The words of every finding: what happened, and in `.cure` what to do about it.
### The key is the finding's code. Facts and the coordinates of its place are variables.
### Each crate keeps its own heading; a test in tools/tidy holds every crate's CODES against this file.

