-- must: result
rule { when = function(ad) local t = {} for i = 1, 19998 do t[i] = i end t.x = { 1, 2, 3 } return t end }
