-- must: runtime
io.popen("true")
