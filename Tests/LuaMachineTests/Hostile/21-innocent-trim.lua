-- must: runtime
return ((" "):rep(64000):gsub("%s+$", ""))
