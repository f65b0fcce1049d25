-- must: runtime
load(string.dump(function() end), "x", "b")()
