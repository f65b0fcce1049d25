-- must: runtime
local n = 1 return n.x
