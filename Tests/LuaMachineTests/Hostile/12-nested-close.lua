-- must: refused
do local a <close> = nil do local b <close> = nil end end
