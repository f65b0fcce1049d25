-- must: runtime
return math.random()
