-- Words that put something off to an end.
words {
  en = {
    "until", "another year", "when another", "till", "til", "when you finish", "when u finish", "after contract", "only after",
    "before you (can|get|go)", "clear first", "completion", "complete", "first {number} months", "first three",
    "at the end", "remainder", "last day", "end of season", "end of contract", "comes back", "back when",
    "returned after", "after {number} months", "on graduation", "after {number} years", "then (you are )free",
    "then free",
    "at contract end", "contract end", "returned at contract", "when you come down", "when you go down",
    "when vacation", "after birth", "one more trip", "if you give up", "before finish", "before end",
    "at the finish", "on finish", "upon return", "when season", "when harvest", "last trip", "until i say",
    "when i say", "until they say", "until then", "till pay", "for your marriage", "lump sum",
    "2 years", "after you", "two years", "3 years", "is clear", "nine months", "then your", "after one year",
    "by xmas", "once the", "once she", "three years", "when boat", "then u can", "then it is", "we will see",
    "after first", "whole season", "one envelope", "on departure", "at christmas", "the whole contract",
    "when u go home", "departure only", "after probation", "end of the season", "after four months",
    "finish", "finished", "clear",
  },
}
