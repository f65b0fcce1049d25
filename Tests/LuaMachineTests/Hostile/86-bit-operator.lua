-- must: refused
local x = 1 | (2 or 3)
