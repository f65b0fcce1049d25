-- must: ok
rule { when = function(ad) ad:has("\xff\xfe") end }
