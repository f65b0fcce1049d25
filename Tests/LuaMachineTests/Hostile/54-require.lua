-- must: runtime
require("os")
