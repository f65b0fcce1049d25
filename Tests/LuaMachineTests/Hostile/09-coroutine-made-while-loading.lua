-- must: runtime (loading only)
local loop = coroutine.create(function() while true do end end)
rule { when = function(ad) coroutine.resume(loop) end }
