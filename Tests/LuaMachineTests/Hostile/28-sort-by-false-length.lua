-- must: runtime
table.sort(setmetatable({}, { __len = function() return 2147483646 end, __index = type }))
