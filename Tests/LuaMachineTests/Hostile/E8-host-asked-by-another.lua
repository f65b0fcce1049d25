-- must: runtime
rule { when = function(ad) local has = ad.has has({ has = has }) end }
