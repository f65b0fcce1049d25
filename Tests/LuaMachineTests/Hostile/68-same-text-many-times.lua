-- must: result
rule { when = function(ad)
  local t, text = {}, ("x"):rep(100000)
  for i = 1, 1000 do t[i] = text end
  return t
end }
