-- must: runtime
table.insert(math, 1)
