-- must: runtime
local s = "abc" s.upper = type
