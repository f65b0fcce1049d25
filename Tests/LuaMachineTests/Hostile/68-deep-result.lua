-- must: result
rule { when = function(ad) local t = {} for i = 1, 10000 do t = { t } end return t end }
