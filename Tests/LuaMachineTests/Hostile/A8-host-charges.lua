-- must: steps
rule { when = function(ad) return ad:costly() end }
