-- must: host
rule { when = function(ad) return ad:deep() end }
