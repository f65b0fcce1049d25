-- must: steps
local t = {}
for i = 1, 1e9 do t[i * 262142] = true end
