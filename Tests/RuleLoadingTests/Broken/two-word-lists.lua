-- file: words/papers.lua
-- Two lists in one file, which has one name.
words { en = { "passport" } }
words { th = { "พาสปอร์ต" } }
