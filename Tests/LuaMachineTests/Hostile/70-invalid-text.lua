-- must: ok
rule { when = function(ad) return { "\xff\1\xfe", ["\xff"] = 1 } end }
