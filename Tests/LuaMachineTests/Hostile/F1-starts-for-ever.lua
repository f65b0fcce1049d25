-- must: steps
local s = ("x"):rep(131000)
local t = s:sub(1, -2)
while true do s:starts(t) end
