-- must: ok
local hidden = "\27LuaT"
if hidden:len() ~= 5 then error("odd") end
