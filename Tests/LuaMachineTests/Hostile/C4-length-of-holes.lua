-- must: ok
local t = {}
for i = 1, 10 do t[2 ^ i] = i end
assert(#t >= 0)
