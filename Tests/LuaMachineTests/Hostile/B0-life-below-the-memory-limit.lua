-- must: steps
local t = {}
for i = 1, 90 do t[i] = ("x"):rep(10000) .. i end
while true do local u = { {}, {}, {}, {}, {}, {}, {} } end
