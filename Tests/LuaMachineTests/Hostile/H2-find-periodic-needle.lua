-- must: steps
local s = ("a"):rep(130000)
local sep = ("a"):rep(60000) .. "b" .. ("a"):rep(5000)
local find = s.find
while true do find(s, sep) end
