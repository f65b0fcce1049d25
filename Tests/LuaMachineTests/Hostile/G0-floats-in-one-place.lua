-- must: steps
-- Lua looks at 31 bits of a number's mantissa only, so that all of these lie in one place.
local t = {}
for i = 1, 250 do t[1 + i * 2 ^ -50] = true end
local k = 1 + 1000 * 2 ^ -50
while true do
  local _, _, _, _ = t[k], t[k], t[k], t[k]
  local _, _, _, _ = t[k], t[k], t[k], t[k]
  local _, _, _, _ = t[k], t[k], t[k], t[k]
  local _, _, _, _ = t[k], t[k], t[k], t[k]
end
