-- must: runtime
local f = ipairs({})
f(1, 1)
