-- must: ok
local t, seen = { 7, 8, [2.5] = 0, [true] = 0, b = 0, a = 0, [-1] = 0, aa = 0 }, {}
for k in pairs(t) do table.insert(seen, tostring(k)) end
assert(table.concat(seen, " ") == "-1 1 2 2.5 a aa b true")
local k, again = nil, {}
repeat k = next(t, k) table.insert(again, tostring(k)) until k == nil
assert(table.concat(again, " ") == "-1 1 2 2.5 a aa b true nil")
