-- must: runtime
table.insert({ 1 }, math.mininteger, 2)
