-- must: ok
rule { when = function(ad) return ad end }
