-- must: steps
local s = ("a"):rep(16000)
local r = ("ab"):rep(256)
while true do local _ = s:split(r)[s:sub(1, -2)] end
