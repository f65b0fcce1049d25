-- A law table in a rule's place.
law { }
