-- must: runtime
rule { when = function(ad) rule { when = function() end } end }
