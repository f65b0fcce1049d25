-- must: refused
local function loop() while true do end end
local a <close> = loop
local b <close> = loop
