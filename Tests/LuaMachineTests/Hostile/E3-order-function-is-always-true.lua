-- must: ok
local t = {}
for i = 1, 300 do t[i] = 300 - i end
table.sort(t, function() return true end)
