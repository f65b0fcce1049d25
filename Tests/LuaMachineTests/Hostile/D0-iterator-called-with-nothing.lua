-- must: runtime
local f = ipairs({})
f()
