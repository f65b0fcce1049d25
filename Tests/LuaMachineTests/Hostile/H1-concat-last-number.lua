-- must: runtime
table.concat({}, "", math.maxinteger, math.maxinteger)
