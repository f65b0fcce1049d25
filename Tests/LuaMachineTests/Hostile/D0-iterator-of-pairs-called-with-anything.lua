-- must: ok
local f = pairs({ 1 })
f("x", "y", 1, 2, 3)
f()
f()
