-- must: runtime
return ("abc")[1]
