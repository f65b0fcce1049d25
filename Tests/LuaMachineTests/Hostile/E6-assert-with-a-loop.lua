-- must: steps
assert((function() while true do end end)(), "never")
