-- must: runtime
local n = 5 n()
