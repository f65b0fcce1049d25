-- must: steps
local t = {}
for i = 1, 32768 do t[i] = 1 end
while true do
  t.a = 1 t.b = 1 t.c = 1 t.d = 1 t.e = 1 t.a = nil t.b = nil t.c = nil t.d = nil t.e = nil
  t.f = 1 t.g = 1 t.h = 1 t.i = 1 t.j = 1 t.f = nil t.g = nil t.h = nil t.i = nil t.j = nil
end
