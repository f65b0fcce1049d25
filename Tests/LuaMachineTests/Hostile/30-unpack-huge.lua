-- must: runtime
return select("#", table.unpack({}, 1, 900000))
