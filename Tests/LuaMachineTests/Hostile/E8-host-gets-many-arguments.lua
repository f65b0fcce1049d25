-- must: ok
rule { when = function(ad) local t = {} for i = 1, 200 do t[i] = i end ad:has(table.unpack(t)) end }
