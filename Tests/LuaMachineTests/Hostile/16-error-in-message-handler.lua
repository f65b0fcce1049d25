-- must: runtime
local function f() error(f) end
xpcall(f, f)
