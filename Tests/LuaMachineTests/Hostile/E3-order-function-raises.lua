-- must: runtime
table.sort({ 3, 2, 1 }, function(a, b) error("no order") end)
