-- must: runtime
function escape() end
