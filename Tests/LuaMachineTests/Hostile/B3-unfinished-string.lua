-- must: syntax
return "abc
