-- must: steps
local t, n = {}, 0
for i = 1, 8190 do t[i + 0.5] = 1 end
while true do n = n + 1 t[n * 7 + 0.25] = 1 t[n * 7 + 0.25] = nil end
