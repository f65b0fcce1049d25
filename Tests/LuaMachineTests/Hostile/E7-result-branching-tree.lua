-- must: result
rule { when = function(ad)
  local t = { 1 }
  for i = 1, 15 do t = { t, t, t, t } end
  return t
end }
