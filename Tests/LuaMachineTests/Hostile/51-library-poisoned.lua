-- must: runtime
string.find = function() return nil end
