-- must: memory
local kept, i = {}, 0
while true do i = i + 1 kept[i] = ("x"):rep(4000) end
