-- Taken, kept or not given back, as typed in Latin letters.
words {
  bn = {
    "joma", "rekhe", "raikha", "rakhe", "rakhbe", "rakhbo", "rakse", "rakhse", "thakbe", "thakbo", "kere", "kaira",
    "niye nise", "niya nise", "niye gese", "niya gese", "niye ney", "niyeche", "nise", "atke", "atkay", "jobdo",
    "luka*", "ferot dey na", "dey na", "ditese na", "dicche na", "locker",
  },
  hi = {
    "jama", "rakh liya", "rakh lenge", "rakh lete", "rakhega", "rakhegi", "rakhenge", "rakhta", "rakhti", "cheen*",
    "chheen*", "chhin*", "le liya", "le liye", "lelia", "le lenge", "le li", "le lete", "jabt", "zabt", "locker",
    "almari", "tijori", "daba*", "nahi de raha", "nahi de rahe", "nahi deta", "nahi de rhe", "wapas nahi", "girvi",
    "chupa*", "chhupa*",
  },
  ne = {
    "rakh*", "jamma", "bujhau*", "khos*", "liyo", "liyeko", "lincha", "lage", "lagyo", "didaina", "diyena",
    "diyeko chaina", "nadine", "locker", "lukaye", "kabja", "rahancha", "rahane",
  },
}
