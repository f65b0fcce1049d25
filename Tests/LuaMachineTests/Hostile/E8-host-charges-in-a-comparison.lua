-- must: steps
rule { when = function(ad) table.sort({ 3, 2, 1 }, function(a, b) return ad:costly() end) end }
