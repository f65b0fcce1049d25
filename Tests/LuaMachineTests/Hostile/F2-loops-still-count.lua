-- must: ok
local n = 0
for i = 10, 1, -3 do n = n + i end
for i = 1.0, 2, .5 do n = n + i end
for i = (function(a, b) return a + b end)(1, 2), #{ 1, 2, 3, 4 } do n = n + i end
for _, v in ipairs({ 1, 2 }) do n = n + v end
for i = math.maxinteger - 1, math.maxinteger do n = n + 1 end
for i = 3, 1 do error("never") end
if n ~= 22 + 4.5 + 7 + 3 + 2 then error(n) end
