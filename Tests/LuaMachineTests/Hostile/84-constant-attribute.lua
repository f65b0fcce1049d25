-- must: refused
local x <const> = 5
