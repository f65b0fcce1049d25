-- must: steps
local s = (" "):rep(130000)
while true do tonumber(s) end
