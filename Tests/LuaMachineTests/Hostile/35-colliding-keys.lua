-- must: steps
local t = {}
for i = 1, 1e9 do t[i * (2 ^ 17 - 1) * 2] = true end
