-- must: ok
local t = { 5, 4, 3, 2, 1 }
table.sort(t, function(a, b)
  for i = 1, 5 do t[i] = nil end
  return (a or 0) < (b or 0)
end)
