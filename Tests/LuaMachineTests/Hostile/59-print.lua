-- must: runtime
print("{}")
