-- must: memory
local t = {}
while true do t = { t, pairs({}) } end
