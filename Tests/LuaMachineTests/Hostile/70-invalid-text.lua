-- must: ok
rule { when = function(ad) return { "\xff\0\xfe", ["\xff"] = 1 } end }
