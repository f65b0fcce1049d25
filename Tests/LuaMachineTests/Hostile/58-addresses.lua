-- must: ok
assert(tostring(type) == "function" and tostring({}) == "table")
assert(tostring(string) == "table")
