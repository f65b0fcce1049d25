-- must: ok
rule { when = function(ad) ad:has(type, ad, { ad }, nil) end }
