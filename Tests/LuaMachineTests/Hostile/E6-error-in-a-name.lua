-- must: runtime
local t = {}
local k = "\27[31m"
t[k].x = 1
