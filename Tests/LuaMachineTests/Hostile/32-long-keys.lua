-- must: steps
local t, long = {}, ("x"):rep(100000)
for i = 1, 1e9 do t[long .. i % 2] = nil end
