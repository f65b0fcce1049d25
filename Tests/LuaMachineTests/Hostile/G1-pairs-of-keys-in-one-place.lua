-- must: steps
local t, step = {}, 31 * 63 * 127 * 255 * 511 * 1023
for i = 1, 800 do t[i * step] = true end
while true do pairs(t) end
