-- must: steps
-- The end of a list is looked for at 1, 2, 4, 8 … and then between two of them. All these keys are
-- there, and at each of their places stand two dozen others that are walked over.
local t, one = {}, 1
local cycle = 2 ^ 8 - 1
for i = 1, 24 do
  for bit = 0, 8 - 1 do t[math.tointeger(2 ^ bit + cycle * (i * 1000 + 7))] = true end
  if i == 3 then t[5] = true t[9] = true while one > 0 do t[one] = true one = one * 2 end end
end
while true do
  local _, _, _, _ = #t, #t, #t, #t
  local _, _, _, _ = #t, #t, #t, #t
  local _, _, _, _ = #t, #t, #t, #t
  local _, _, _, _ = #t, #t, #t, #t
end
