-- words
local n, f = 0x1p4, function(...) return select("#", ...) end
rule { title = [==[a]==] .. 'b\z
  c\x41\u{E01}', terms = { en = { "(a|b) c" } }, [2] = -1.5e3, when = function(ad)
  n = n + 1 if ad:has("x") and not false then return { at = 1 } elseif n ~= 2 then repeat until true end
  while n < 3 do n = n // 1 % 7 ^ 2 break end table.sort({ 3, 1 }, function(a, b) return a < b end)
  return ad:fail()
end }
