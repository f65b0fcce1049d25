-- must: runtime
table.sort({ 3, "x", {} })
