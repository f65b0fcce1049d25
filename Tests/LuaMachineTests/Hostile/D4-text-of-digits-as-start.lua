-- must: runtime
local s = ("0"):rep(131000) .. "1"
while true do for i = s, 2.5 do break end end
