-- must: result
rule { when = function(ad) local t = {} for i = 1, 20001 do t[i] = 1 end ad:has(t) end }
