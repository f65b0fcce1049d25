-- must: runtime
return -{}
