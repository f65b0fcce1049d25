-- must: runtime
error(5)
