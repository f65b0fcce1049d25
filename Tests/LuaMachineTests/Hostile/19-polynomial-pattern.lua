-- must: ok
assert(not ("x"):rep(3000):find(".-.-.-.-y"))
