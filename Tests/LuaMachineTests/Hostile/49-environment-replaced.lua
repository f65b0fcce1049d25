-- must: refused
local _ENV = { load = load }
