-- must: ok
rule { when = function(ad) return table.unpack({}, 1, 200) end }
