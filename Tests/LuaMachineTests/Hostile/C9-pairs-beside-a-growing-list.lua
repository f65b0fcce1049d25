-- must: steps (loading only)
local t = {}
for i = 1, 1e9 do t[i] = pairs({}) end
