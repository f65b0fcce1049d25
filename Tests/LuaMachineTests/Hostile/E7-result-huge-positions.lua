-- must: ok
rule { when = function(ad) return { { at = math.maxinteger, length = math.maxinteger } } end }
