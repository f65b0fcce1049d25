-- must: refused
return ("x")._ENV
