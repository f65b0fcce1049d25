-- must: refused
local z = ('\u{0000}'):rep(131000)
while true do local _ = z .. 'a' < z .. 'b' end
