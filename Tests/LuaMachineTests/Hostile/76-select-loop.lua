-- must: steps
local function f(...) while true do select(150, ...) end end
f(table.unpack({}, 1, 200))
