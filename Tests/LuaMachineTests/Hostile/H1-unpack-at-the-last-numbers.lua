-- must: ok
local a, b = table.unpack({}, math.maxinteger - 1, math.maxinteger)
assert(a == nil and b == nil)
assert(select("#", table.unpack({}, math.mininteger, math.mininteger + 3)) == 4)
