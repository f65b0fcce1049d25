-- must: runtime
error("x", math.maxinteger)
