-- must: steps
local s = ("x"):rep(131000)
while true do s:reverse() end
