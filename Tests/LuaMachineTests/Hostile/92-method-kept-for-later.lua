-- must: runtime
local kept
rule { when = function(ad) kept = kept or ad.has return ad:nothing() end }
