-- must: ok
assert(not ("("):rep(100000):find("%b()"))
