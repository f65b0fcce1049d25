-- must: runtime
warn("@on")
