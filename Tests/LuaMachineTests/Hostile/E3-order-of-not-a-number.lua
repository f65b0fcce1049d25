-- must: ok
local nan = 0 / 0
local t = { nan, 1, nan, 2, nan, 3 }
table.sort(t)
