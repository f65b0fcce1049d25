-- must: result
rule { when = function(ad) ad:has(0 / 0) end }
