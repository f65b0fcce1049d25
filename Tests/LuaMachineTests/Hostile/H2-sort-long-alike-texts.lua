-- must: steps
local t = {}
for i = 1, 60 do t[i] = ("x"):rep(15000) .. i end
while true do table.sort(t) end
