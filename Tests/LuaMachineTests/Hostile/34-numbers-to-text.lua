-- must: steps
local x = 1e308
while true do local s = x .. x .. x .. x end
