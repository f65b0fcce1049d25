-- must: steps
local t = {}
for i = 1, 2000 do t["k" .. i] = true end
while true do local k = next(t) if k == nil then break end t[k] = nil end
