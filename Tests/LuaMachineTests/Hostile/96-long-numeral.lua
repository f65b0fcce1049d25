-- must: steps
local digits = ("1"):rep(100000)
while true do tonumber(digits) end
