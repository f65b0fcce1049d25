-- must: stringLength
return ("x"):rep(300000):find(("a?"):rep(100000))
