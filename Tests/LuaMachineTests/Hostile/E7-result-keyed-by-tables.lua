-- must: ok
rule { when = function(ad) return { [{}] = 1, [type] = 2, [ad] = 3 } end }
