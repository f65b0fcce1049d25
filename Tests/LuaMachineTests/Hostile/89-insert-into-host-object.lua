-- must: runtime
rule { when = function(ad) table.insert(ad, 1) end }
