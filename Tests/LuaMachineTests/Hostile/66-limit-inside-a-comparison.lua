-- must: steps
rule { when = function(ad)
  table.sort({ 3, 2, 1 }, function(a, b) while true do ad:has("x") end end)
end }
