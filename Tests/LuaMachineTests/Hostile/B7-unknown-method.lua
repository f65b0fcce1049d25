-- must: runtime
rule { when = function(ad) return ad:hass("x") end }
