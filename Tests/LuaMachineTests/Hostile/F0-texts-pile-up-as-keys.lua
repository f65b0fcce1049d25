-- must: memory
local t = ("x"):rep(100)
local kept = {}
while true do kept = { kept, t:sub(1, 90):upper(), t:rep(9) } end
