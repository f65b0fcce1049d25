-- must: steps
local s = ("a"):rep(131000)
local n = ("a"):rep(128) .. "b" .. ("a"):rep(120)
while true do s:find(n) end
