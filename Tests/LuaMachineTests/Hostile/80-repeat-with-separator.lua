-- must: stringLength
return (""):rep(1e9, "ab")
