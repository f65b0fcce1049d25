-- must: host
rule { when = function(ad) return ad:fail() end }
