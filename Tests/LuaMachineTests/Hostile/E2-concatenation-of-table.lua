-- must: runtime
return "a" .. {}
