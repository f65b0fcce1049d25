-- must: runtime
return math.fmod(1, 0)
