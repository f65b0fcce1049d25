-- must: runtime
return ("%p"):format({})
