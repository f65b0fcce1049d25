-- A rule that is no table.
rule "Papers are kept"
