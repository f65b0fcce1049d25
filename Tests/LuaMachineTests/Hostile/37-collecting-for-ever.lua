-- must: runtime
while true do collectgarbage() end
