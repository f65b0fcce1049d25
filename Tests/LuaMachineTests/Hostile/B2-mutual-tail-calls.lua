-- must: steps
local f
local function g() return f() end
f = function() return g() end
f()
