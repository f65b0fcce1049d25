-- must: runtime
local s = ("0"):rep(131000) .. "1"
local sub = string.sub
while true do sub("x", s, s) end
