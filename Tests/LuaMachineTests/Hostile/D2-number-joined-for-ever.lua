-- must: steps
local x = 1.7976931348623157e308
while true do local _ = x .. "" end
