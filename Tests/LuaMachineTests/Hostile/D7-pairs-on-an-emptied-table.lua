-- must: steps
local t = {}
for i = 1, 8000 do t[i + 0.5] = 1 end
for i = 1, 8000 do t[i + 0.5] = nil end
while true do pairs(t) end
