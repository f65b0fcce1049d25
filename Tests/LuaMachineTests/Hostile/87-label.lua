-- must: refused
::top::
