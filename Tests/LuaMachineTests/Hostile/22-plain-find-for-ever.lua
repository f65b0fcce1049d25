-- must: steps
local text, needle = ("a"):rep(100000), ("a"):rep(50000) .. "b"
while true do text:find(needle) end
