-- must: runtime
rawset(string, "find", nil)
