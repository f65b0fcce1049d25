-- must: steps
-- Lua places an integer by its remainder by 2^n - 1, so all of these lie in one place of tables of
-- 16 to 1024 keys, and looking for one that is not there walks over all of them.
local t, step = {}, 15 * 31 * 63 * 127 * 255 * 511 * 1023
for i = 1, 500 do t[i * step] = true end
local k = 1000 * step
while true do
  local _, _, _, _ = t[k], t[k], t[k], t[k]
  local _, _, _, _ = t[k], t[k], t[k], t[k]
  local _, _, _, _ = t[k], t[k], t[k], t[k]
  local _, _, _, _ = t[k], t[k], t[k], t[k]
end
