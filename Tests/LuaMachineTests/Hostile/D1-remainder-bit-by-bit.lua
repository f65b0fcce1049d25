-- must: steps
local a, b = 1.7976931348623157e308, 5e-324 * 3
while true do local _ = a % b end
