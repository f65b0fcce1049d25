-- must: runtime
for _ in ("x"):rep(100000):gmatch("x-$") do end
