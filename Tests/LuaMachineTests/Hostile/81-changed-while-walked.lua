-- must: ok
local t, n = { a = 1, b = 2, c = 3 }, 0
for k in pairs(t) do t[k] = nil t["x" .. k] = 1 n = n + 1 end
assert(n == 3)
