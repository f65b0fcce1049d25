-- must: runtime
setmetatable(_G, {})
