-- must: steps
-- Each of these keys is written out for the program, which makes a text of it.
local t = {}
for i = 1, 500 do t[i / 7 * 1e300] = true end
rule { when = function(ad) while true do ad:has(t) end end }
