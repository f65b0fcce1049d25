-- must: stringLength
local list, piece = {}, ("x"):rep(1000)
for i = 1, 1000 do list[i] = piece end
return table.concat(list)
