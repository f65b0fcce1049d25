-- must: steps
local s = ("a,"):rep(3000)
while true do s:split(",") end
