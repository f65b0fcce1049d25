-- must: runtime
rule { when = function(ad) setmetatable({}, { __gc = function() ad:has("x") end }) end }
