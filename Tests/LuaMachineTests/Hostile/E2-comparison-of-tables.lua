-- must: runtime
local a, b = {}, {}
while a < b do end
