-- must: steps
-- The hook that ends this is C, and no Swift frame is on the stack when it raises: FrameTests
-- counts, in everyFailure, that each frame of the host's functions has been left.
rule { when = function(ad)
  table.sort({ 3, 2, 1 }, function(a, b) while true do ad:has("x") end end)
end }
