-- must: result
rule { when = function(ad) local a, b = {}, {} a.b = b b.a = a return a end }
