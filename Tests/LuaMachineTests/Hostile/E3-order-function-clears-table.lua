-- must: runtime
local t = {}
for i = 1, 50 do t[i] = 50 - i end
table.sort(t, function(a, b) for i = 1, 50 do t[i] = nil end return a < b end)
