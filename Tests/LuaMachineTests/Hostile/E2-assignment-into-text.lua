-- must: runtime
local s = "abc" s.x = 1
