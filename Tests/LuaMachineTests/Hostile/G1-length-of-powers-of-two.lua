-- must: steps
-- Only 1, 2, 4, 8 … up to 2^62 are there: to find the end, all of them are looked up, and then as
-- many between two of them.
local t, one = {}, 1
t[5] = true t[9] = true while one > 0 do t[one] = true one = one * 2 end
while true do
  local _, _, _, _ = #t, #t, #t, #t
  local _, _, _, _ = #t, #t, #t, #t
  local _, _, _, _ = #t, #t, #t, #t
  local _, _, _, _ = #t, #t, #t, #t
end
