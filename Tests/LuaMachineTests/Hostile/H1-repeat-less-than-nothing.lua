-- must: ok
assert(("x"):rep(math.mininteger) == "")
assert(("x"):rep(-1, "y") == "")
assert((""):rep(0, "y") == "")
