-- must: runtime
return os.getenv("HOME")
