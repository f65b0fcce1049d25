-- must: refused
goto a ::a:: goto b ::b:: goto c ::c::
