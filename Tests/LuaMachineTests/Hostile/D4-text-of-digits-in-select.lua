-- must: runtime
local s = ("0"):rep(131000) .. "1"
while true do select(s, 1) end
