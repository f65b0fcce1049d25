-- must: runtime
rule { when = function(ad) ad.has = function() return true end end }
