-- must: runtime
error("too much work; is there a loop that does not end?")
