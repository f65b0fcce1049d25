-- must: runtime
local t = { 1, nil, 3, nil, 5 }
table.sort(t)
