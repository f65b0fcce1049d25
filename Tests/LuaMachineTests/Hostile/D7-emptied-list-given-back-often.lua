-- must: steps
rule { when = function(ad)
  local t, r = {}, {}
  for i = 1, 16000 do t[i] = 1 end
  for i = 1, 16000 do t[i] = nil end
  for i = 1, 19000 do r[i] = t end
  return r
end }
