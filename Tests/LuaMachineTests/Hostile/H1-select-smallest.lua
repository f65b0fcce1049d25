-- must: runtime
select(math.mininteger, 1, 2)
