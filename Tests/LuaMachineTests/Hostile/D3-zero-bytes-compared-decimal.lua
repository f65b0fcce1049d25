-- must: refused
local z = ("\00"):rep(131000)
local a, b = z .. "a", z .. "b"
while true do local _ = a < b end
