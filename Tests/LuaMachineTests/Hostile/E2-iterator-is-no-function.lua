-- must: runtime
for k in 5 do end
