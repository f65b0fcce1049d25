-- must: runtime
error("chunk:99: not here", 0)
