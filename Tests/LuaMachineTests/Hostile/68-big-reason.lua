-- must: stringLength
rule { when = function(ad) return { reason = ("x"):rep(1e8) } end }
