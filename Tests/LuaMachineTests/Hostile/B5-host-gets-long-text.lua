-- must: steps
rule { when = function(ad)
  local text = ("x"):rep(100000)
  while true do ad:has(text) end
end }
