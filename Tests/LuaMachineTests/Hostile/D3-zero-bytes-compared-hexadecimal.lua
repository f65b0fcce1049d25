-- must: refused
local z = ("\x00"):rep(131000)
while true do local _ = z .. "a" < z .. "b" end
