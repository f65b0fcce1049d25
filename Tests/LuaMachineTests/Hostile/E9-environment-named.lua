-- must: refused
local function f(_ENV) return x end
