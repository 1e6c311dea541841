//! Charts as SVG written on the server.
