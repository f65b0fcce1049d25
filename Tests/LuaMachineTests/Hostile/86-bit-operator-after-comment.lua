-- must: refused
local x = 1 --[==[ ]] ]==] & 2
