-- must: steps
local s = ("9"):rep(131000)
while true do tonumber(s) end
