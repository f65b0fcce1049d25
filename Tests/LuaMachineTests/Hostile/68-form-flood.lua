-- must: steps (loading only)
while true do rule { 1 } end
