-- must: runtime
dofile("/etc/passwd")
