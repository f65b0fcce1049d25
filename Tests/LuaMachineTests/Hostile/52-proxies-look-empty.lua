-- must: ok
assert(next(string) == nil and #table == 0)
for _ in pairs(math) do error("seen") end
for _ in ipairs(table) do error("seen") end
