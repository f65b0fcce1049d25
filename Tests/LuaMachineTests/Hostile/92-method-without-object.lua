-- must: runtime
rule { when = function(ad) return ad.has("x") end }
