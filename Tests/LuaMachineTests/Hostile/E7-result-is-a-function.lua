-- must: ok
rule { when = function(ad) return type end }
