-- must: steps
-- To copy a table out, the place of each key is looked up to find the next.
local t, step = {}, 31 * 63 * 127 * 255 * 511 * 1023
for i = 1, 800 do t[i * step] = true end
rule { when = function(ad) while true do ad:has(t) end end }
