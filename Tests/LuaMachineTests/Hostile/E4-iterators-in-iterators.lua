-- must: steps
local function walk(t) for _, v in ipairs(t) do walk(v) end end
local t = {}
t[1] = t t[2] = t
local function safe(t, n) if n > 0 then for _, v in ipairs(t) do safe(v, n - 1) end end end
safe(t, 60)
