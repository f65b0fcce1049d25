-- must: ok
assert((""):rep(math.maxinteger) == "")
