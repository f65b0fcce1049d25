-- must: refused
local s = "\0"
