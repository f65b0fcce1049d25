-- must: steps
local s = ("ab"):rep(65000)
local n = ("ab"):rep(30000) .. "aab" .. ("ab"):rep(30000)
while true do s:contains(n) end
