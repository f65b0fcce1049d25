-- must: stringLength
return ("abc"):rep(math.maxinteger, "de")
