-- must: steps
local t = {}
for i = 1, 60 do t[("x"):rep(15000) .. i] = true end
local absent = ("x"):rep(15000) .. "zz"
while true do next(t, absent) end
