-- must: ok
assert(math.mininteger // -1 == math.mininteger)
