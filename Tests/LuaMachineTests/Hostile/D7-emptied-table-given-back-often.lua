-- must: steps
rule { when = function(ad)
  local t, r = {}, {}
  for i = 1, 2000 do t[i + 0.5] = 1 end
  for i = 1, 2000 do t[i + 0.5] = nil end
  for i = 1, 9000 do r[i] = t end
  return r
end }
