-- must: runtime
seen = 1
