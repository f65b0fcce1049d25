-- must: steps
local s = (" "):rep(131000)
while true do s:trim() end
