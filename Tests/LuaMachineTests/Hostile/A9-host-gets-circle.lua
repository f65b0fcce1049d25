-- must: result
rule { when = function(ad) local t = {} t.t = t return ad:has(t) end }
