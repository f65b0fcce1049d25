-- must: steps
local x = 4.9406564584124654e-324 * 3
while true do local _ = x .. x .. x .. x .. x .. x .. x .. x .. x .. x .. x .. x .. x .. x .. x .. x .. x .. x .. x .. x end
