-- must: runtime
rule { when = function(ad) return ad.has(string, "x") end }
