-- must: runtime
local s = ("0"):rep(131000) .. "1"
while true do for i = 1, 2, s do break end end
