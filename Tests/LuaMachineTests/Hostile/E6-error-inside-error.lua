-- must: runtime
error(error(error("x")))
