-- must: runtime
local f, t = ipairs({})
f(t, math.maxinteger)
