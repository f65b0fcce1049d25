-- Words that put something off to an end.
words {
  en = {
    "until", "till", "til", "when you finish", "when u finish", "after contract", "only after",
    "before you (can|get|go)", "clear first", "completion", "complete", "first {number} months", "first three",
    "at the end", "remainder", "last day", "end of season", "end of contract", "comes back", "back when",
    "returned after", "after {number} months", "on graduation", "after {number} years", "then (you are )free",
    "then free",
    "at contract end", "contract end", "returned at contract", "when you come down", "when you go down",
    "when vacation", "after birth", "one more trip", "if you give up", "before finish", "before end",
    "at the finish", "on finish", "upon return", "when season", "when harvest", "last trip", "until i say",
    "when i say", "until they say", "until then", "till pay", "for your marriage", "lump sum",
  },
}
