-- must: steps
local s = ("ab"):rep(30000)
local sep = ("ab"):rep(29000) .. "c"
local split = s.split
while true do split(s, sep) end
