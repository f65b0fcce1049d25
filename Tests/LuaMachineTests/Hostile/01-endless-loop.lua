-- must: steps
while true do end
