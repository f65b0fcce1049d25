-- must: runtime
rule { when = function(ad) return coroutine.wrap(ad.has)(ad, "x") end }
