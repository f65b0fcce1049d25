-- must: runtime
return 1 // 0
