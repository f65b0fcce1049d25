-- must: runtime
return os.time()
