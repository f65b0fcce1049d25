-- must: runtime
("x").len = function() return 0 end
