-- must: runtime
string.upper = nil
