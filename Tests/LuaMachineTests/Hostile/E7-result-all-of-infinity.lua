-- must: result
rule { when = function(ad) return { reason = math.huge } end }
