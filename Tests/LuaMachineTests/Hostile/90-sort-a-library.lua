-- must: runtime
table.sort(string)
