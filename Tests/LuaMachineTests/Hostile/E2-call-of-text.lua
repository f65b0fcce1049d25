-- must: runtime
("x")()
