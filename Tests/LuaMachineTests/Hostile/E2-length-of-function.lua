-- must: runtime
return #type
