-- must: steps
local k = 0
while true do
  k = k + 1
  local t = { k } t[5e-324] = 1
  t = { k } t[5e-324] = 1
  t = { k } t[5e-324] = 1
  table.unpack({})
end
