-- must: ok
assert(table.concat({ 1 }, ",", 5, -5) == "")
assert(table.concat({ 1 }, ",", math.maxinteger, math.mininteger) == "")
