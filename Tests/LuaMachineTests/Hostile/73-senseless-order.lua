-- must: ok
local t = {}
for i = 1, 200 do t[i] = i * 7 % 31 end
table.sort(t, function() return true end)
assert(#t == 200)
