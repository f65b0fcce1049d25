-- must: runtime
collectgarbage("stop")
