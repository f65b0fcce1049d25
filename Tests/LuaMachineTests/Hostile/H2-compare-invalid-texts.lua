-- must: steps
local a, b = ("\xff\xfe"):rep(60000) .. "1", ("\xff\xfe"):rep(60000) .. "2"
while true do local _ = a < b, a < b, a < b, a < b end
