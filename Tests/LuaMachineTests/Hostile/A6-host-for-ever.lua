-- must: steps
rule { when = function(ad) while true do ad:has("x") end end }
