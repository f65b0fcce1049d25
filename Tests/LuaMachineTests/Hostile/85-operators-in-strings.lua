-- must: ok
local s = "a | b & c ~ d << e >> f goto ::x:: _ENV" -- | & ~ << >> goto ::
local l = [==[ | & ]] ~ << goto ]==] --[[ | & ]] assert(s ~= l)
local t = { ["goto"] = 1, ["_ENV"] = '\'|"', [ [[x|]] ] = "\z
   |" }
