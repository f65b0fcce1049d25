-- must: runtime
error({})
