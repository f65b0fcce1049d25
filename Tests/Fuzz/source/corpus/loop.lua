for i = 1, #{ 1, 2 }, (function(a, b) return a end)(1) do for _, k in ipairs({ i }) do end end
