-- must: steps
local s = "0x" .. ("f"):rep(130000)
while true do tonumber(s) end
