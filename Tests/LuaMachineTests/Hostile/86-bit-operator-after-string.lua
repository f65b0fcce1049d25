-- must: refused
local x = "\"" .. '\\' local y = 1 >> 2
