-- must: steps
local a, b = ("x"):rep(100000) .. "ab", ("x"):rep(100000) .. "ac"
while a ~= b do end
