-- must: runtime
return debug.getregistry()
