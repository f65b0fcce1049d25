-- must: steps
local text = ("x,"):rep(10000)
while true do text:split(",") end
