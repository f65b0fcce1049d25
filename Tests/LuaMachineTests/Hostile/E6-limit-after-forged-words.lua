-- must: steps
local function f() error("steps") end
local n = 0
while true do n = n + 1 if n < 0 then f() end end
