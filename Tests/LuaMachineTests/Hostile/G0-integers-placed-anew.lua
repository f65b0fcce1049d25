-- must: steps
-- Each key that comes while another goes has the full table built anew, and each of its 1024 keys
-- walks over those before it.
local t, step = {}, 15 * 31 * 63 * 127 * 255 * 511 * 1023
local first, last = 1, 1024
for i = first, last do t[i * step] = true end
while true do
  t[first * step] = nil
  first, last = first + 1, last + 1
  t[last * step] = true
end
