-- must: result
rule { when = function(ad) local t = {} t.t = t return t end }
