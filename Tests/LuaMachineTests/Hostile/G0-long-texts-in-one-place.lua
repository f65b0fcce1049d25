-- must: steps
-- Texts of more than 40 bytes are compared byte by byte where they share a place. The ends below
-- put 55 of 10,000 bytes into one place of a table of 64.
local long, ends = ("x"):rep(10000), "ifaqfaxhaijaujarkafmakpazcbalbelbwlbambbqbdqborbagcsjcgmcpocupcyqccrchtcdvcjxctxcmddsddkjdsndmvdawdxbejcegeevfexfefjetjepnewneuoeoreisersevvetafncfpcfehfyjfrvfpyfkzf"
local t, k = {}, nil
for i = 1, #ends, 3 do
  k = long .. ends:sub(i, i + 2)
  t[k] = true
end
k = long .. ends:sub(4, 6)
while true do
  local _, _, _, _ = t[k], t[k], t[k], t[k]
  local _, _, _, _ = t[k], t[k], t[k], t[k]
  local _, _, _, _ = t[k], t[k], t[k], t[k]
  local _, _, _, _ = t[k], t[k], t[k], t[k]
end
