-- must: ok
local s = (""):rep(2, "x") .. (""):rep(3, "x") .. ("ab"):rep(2, "") .. ("a"):rep(1, "b")
if s ~= "xxxababa" then error(s) end
