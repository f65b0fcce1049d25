-- must: steps
local a, b = ("x"):rep(100000) .. "a", ("x"):rep(100000) .. "b"
while a < b do end
