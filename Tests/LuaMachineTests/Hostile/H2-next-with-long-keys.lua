-- must: steps
local t, k = {}, nil
for i = 1, 60 do t[("x"):rep(15000) .. i] = true end
while true do k = next(t, k) end
