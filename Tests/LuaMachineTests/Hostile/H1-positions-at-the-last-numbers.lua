-- must: ok
local s = "abc"
assert(s:sub(math.mininteger, math.maxinteger) == "abc")
assert(s:sub(math.maxinteger) == "" and s:sub(math.mininteger, math.mininteger) == "")
assert(s:byte(math.mininteger) == nil and s:byte(math.maxinteger) == nil)
assert(s:find("a", math.mininteger) == 1 and s:find("a", math.maxinteger) == nil)
assert(s:find("", math.maxinteger) == nil and s:find("", 4) == 4)
