-- must: memory
local function f(...) local t = { ... } return f(t, ...) end
f()
