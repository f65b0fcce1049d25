-- must: stringLength
return ("x"):rep(1e9)
