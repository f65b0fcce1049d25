-- must: runtime
error(nil)
