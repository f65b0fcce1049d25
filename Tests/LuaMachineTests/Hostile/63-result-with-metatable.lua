-- must: runtime
rule { when = function(ad) return setmetatable({}, { __index = function() error() end }) end }
