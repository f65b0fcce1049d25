-- must: result
rule { when = function(ad)
  local t, row = {}, {}
  for i = 1, 200 do row[i] = i end
  for i = 1, 200 do t[i] = row end
  return t
end }
