-- must: runtime
return package.loadlib
