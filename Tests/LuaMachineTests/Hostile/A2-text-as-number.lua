-- must: runtime
return "10" + 1
