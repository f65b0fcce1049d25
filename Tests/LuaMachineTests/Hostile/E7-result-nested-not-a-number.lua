-- must: result
rule { when = function(ad) return { { { 0 / 0 } } } end }
