-- Birthdays and outings of a family: an age beside a place to sing is no sign there.
words {
  hi = { "जन्मदिन", "बर्थडे", "birthday" },
  ne = { "जन्मदिन", "बर्थडे", "birthday" },
}
