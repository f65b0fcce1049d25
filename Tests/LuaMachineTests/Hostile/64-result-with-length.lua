-- must: runtime
rule { when = function(ad) return setmetatable({}, { __len = function() return "x" end }) end }
