-- must: host
rule { when = function(ad) table.sort({ 3, 2, 1 }, function(a, b) return ad:fail() end) end }
