-- must: runtime
table.concat({}, "", math.mininteger, math.maxinteger)
