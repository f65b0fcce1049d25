-- must: result (loading only)
local t = {}
t[1] = t
rule(t)
