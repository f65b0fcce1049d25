-- must: result
rule { when = function(ad) return { at = -math.huge } end }
