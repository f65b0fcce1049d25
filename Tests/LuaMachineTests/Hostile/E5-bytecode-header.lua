-- must: syntax (loading only)
LuaT