-- must: runtime
for i = 1, 1e9 do setmetatable({}, { __gc = function() for j = 1, 1e6 do end end }) end
