-- must: steps
-- The seed of Lua's hashes is known, so their author can write texts that share one place: the two
-- halves of each pair here bring the hash of a text of 27 letters to the same number.
local texts = { "" }
local pairs = {
  "cuJcVI", "X1A90A", "bzjCZk", "xxpxYq", "AX0A91", "ndAnBF", "6hU6IV", "sBdTCd", "skKsGL",
}
for _, pair in ipairs(pairs) do
  local longer = {}
  for i, text in ipairs(texts) do
    longer[2 * i - 1], longer[2 * i] = pair:sub(1, 3) .. text, pair:sub(4) .. text
  end
  texts = longer
end
local all = table.concat(texts, ",")
while true do all:split(",") end
