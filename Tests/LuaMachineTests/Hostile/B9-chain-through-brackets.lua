-- must: refused
local a = {}
return a["b"]["b"]["b"]["b"]["b"]["b"]["b"]["b"]["b"]["b"]["b"]["b"]["b"]["b"]["b"]["b"]["b"] + 1
