-- must: runtime
local s = ("0"):rep(131000) .. "1"
for i = 1, (function() for j = 1, 3 do local a, b = 1, 2 end return #{ 1, 2 } end)(), 1 do
  for k, v in next, { 1 }, nil do for n = 1, s, 1 do break end end
end
