-- must: ok
for i = 1, 3 do local i = i i = 99 end
