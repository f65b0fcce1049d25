-- must: steps
local a, b, c = ("x"):rep(40000), ("y"):rep(40000), ("z"):rep(40000)
while true do local _ = a .. b .. c end
