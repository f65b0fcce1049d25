-- must: steps
local x = ("x"):rep(10000)
while true do local y = x .. x .. x .. x .. x .. x end
