-- must: runtime
return type <= tostring
