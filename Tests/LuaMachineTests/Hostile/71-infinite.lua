-- must: result
rule { when = function(ad) return { score = 1 / 0 } end }
