-- must: runtime
function string:find() end
