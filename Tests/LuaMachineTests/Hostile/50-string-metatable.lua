-- must: runtime
getmetatable("").__index = function() return nil end
