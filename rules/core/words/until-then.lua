-- Words that put something off to an end.
words {
  en = {
    "until", "another year", "when another", "till", "til", "when you finish", "when u finish",
    "after contract", "only after", "first three", "at the end", "remainder", "end of season",
    "end of contract", "comes back", "then free", "contract end", "when season", "when harvest", "last trip",
    "when i say", "lump sum", "after you", "is clear", "then your", "after one year", "once the", "when boat",
    "then u can", "then it is", "after first", "whole season", "on departure", "at christmas",
    "the whole contract", "departure only", "after probation", "conclusion", "upon", "season end",
    "end of the", "end of high", "first half year", "first year", "when contract", "when the boat",
    "when you are strong", "feels youre", "months minimum", "months at sea", "month minimum", "free if",
    "is yours", "second year", "see later", "settled after", "settled at", "settled when", "calculated once",
    "counted after", "counted when", "those still with us", "people who finish", "handed over in", "only when",
    "first month", "first two months", "first six months", "on completion", "when you return",
    "when the season", "when debt", "once you", "once debt", "in one lump", "saved for you", "held for you",
    "kept for you", "then yours", "all yours", "before you can", "months contract", "after season",
    "after harvest", "after the season", "after training", "finish", "finished", "after {number} months",
    "first {number} months", "two years", "three years", "nine months", "after that", "six months", "3 month",
  },
}
