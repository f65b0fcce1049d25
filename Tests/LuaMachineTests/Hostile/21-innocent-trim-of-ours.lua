-- must: ok
for i = 1, 5 do assert((" "):rep(64000):trim() == "") end
