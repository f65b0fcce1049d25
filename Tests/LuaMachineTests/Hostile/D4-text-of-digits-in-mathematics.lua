-- must: runtime
local s = ("0"):rep(131000) .. "1"
local max = math.max
while true do max(s, s, s, s, s, s, s, s, s, s, s, s) end
