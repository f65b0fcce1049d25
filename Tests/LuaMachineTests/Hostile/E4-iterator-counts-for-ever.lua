-- must: steps
local function following(_, i) return i + 1 end
for i in following, nil, 0 do end
