-- Not allowed, not let out, as typed in Latin letters.
words {
  bn = {
    "jawa jabe na", "jaite dey na", "jete dey na", "ber hoite dey na", "ber hote dey na", "nishedh", "mana",
    "dey na", "dibe na", "parba na", "parben na", "parbe na", "pari na", "jabe na",
  },
  hi = {
    "jane nahi", "nahi jane", "nikalne nahi", "nahi nikal*", "mana hai", "allowed nahi", "not allowed",
    "nahi ja sakte", "nahi ja sakta", "nahi ja sakti", "nahi dete", "nahi deta", "nahi deti", "nahi denge", "mat",
  },
  ne = {
    "paidaina", "paudaina", "paudainan", "napaine", "napaune", "didaina", "didainan", "manahi", "mildaina",
    "sakidaina", "chaina", "banda",
  },
}
