-- must: memory
rule { when = function(ad) local t = {} while true do t[#t + 1] = ad:list() end end }
