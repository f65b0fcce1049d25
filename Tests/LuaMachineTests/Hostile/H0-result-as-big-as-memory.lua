-- must: result
-- Lua holds nearly all it may, and all of it is copied out.
rule { when = function(ad)
  local t, s = {}, ("x"):rep(110000)
  for i = 1, 8 do t[i] = s .. i end
  return { t, t }
end }
