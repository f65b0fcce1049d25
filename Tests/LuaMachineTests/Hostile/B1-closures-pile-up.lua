-- must: memory
local t = {}
while true do local i = #t + 1 t[i] = function() return i end end
