-- must: runtime
local t = { 3, 2, 1 }
local function order(a, b) table.sort({ 2, 1 }, order) return a < b end
table.sort(t, order)
