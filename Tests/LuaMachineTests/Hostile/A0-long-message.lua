-- must: runtime
error(("x"):rep(100000))
