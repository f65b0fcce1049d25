-- must: runtime
debug.sethook()
while true do end
