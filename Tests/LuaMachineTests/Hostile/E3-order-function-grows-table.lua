-- must: steps
local t = { 3, 2, 1 }
table.sort(t, function(a, b) while true do t[#t + 1 - #t] = 1 end end)
