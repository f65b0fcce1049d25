-- must: steps
local t = {}
for i = 1, 200 do t[i] = 1.7976931348623157e308 end
while true do table.concat(t, ",") end
