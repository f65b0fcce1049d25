-- must: steps
local text = ("X"):rep(100000)
while true do text:lower() end
