-- must: steps
local x = 0.1
while true do x = x + 0.1 tostring(x) end
