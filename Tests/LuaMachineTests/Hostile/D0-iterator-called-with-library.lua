-- must: ok
local f = ipairs({})
local i, v = f(string, 0)
if i or v then error("the library is no list") end
