-- must: steps
local a, b, fmod = 1.7976931348623157e308, 5e-324 * 3, math.fmod
while true do fmod(a, b) end
