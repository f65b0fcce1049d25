-- No rule at all.
local nothing = 1
