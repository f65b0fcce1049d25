-- must: runtime
local f = ipairs({})
f("some text that is no table", 1)
