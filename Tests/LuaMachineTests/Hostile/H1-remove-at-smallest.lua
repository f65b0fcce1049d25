-- must: runtime
table.remove({ 1 }, math.mininteger)
