-- must: ok
-- A script sets no limit. EntryTests.tinyLimits opens machines under limits into which nothing fits;
-- here all of the library is there, although the limits of a message stood before it.
assert(string.len("x") == 1 and math.max(1, 2) == 2 and table.concat({ 1 }) == "1")
assert(("x"):upper() == "X" and select("#", 1, 2) == 2 and tostring(1) == "1")
