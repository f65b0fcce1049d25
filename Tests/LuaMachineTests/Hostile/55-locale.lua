-- must: runtime
os.setlocale("de_DE")
