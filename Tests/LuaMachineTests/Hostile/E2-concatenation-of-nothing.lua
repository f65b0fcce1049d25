-- must: runtime
local a
return "a" .. a
