-- must: runtime
error(("long "):rep(20000))
