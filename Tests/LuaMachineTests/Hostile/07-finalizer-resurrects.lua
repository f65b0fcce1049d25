-- must: runtime
local function again() setmetatable({}, { __gc = again }) end
again()
