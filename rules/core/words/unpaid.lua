-- Words of pay that is little, late or none.
words {
  en = {
    "no salary", "no pay", "no money", "no wage", "no wages", "not paid", "half salary", "promised",
    "pay later", "paid later", "never paid", "never saw", "not yet paid", "salary goes", "first salary",
    "months salary", "months pay", "food only", "only food", "said {number}", "your money", "my money",
    "our money", "she took", "they took", "cash only", "no contract", "pay when", "paid when", "small small",
    "half of", "withheld", "no cash", "stipend", "blessing", "half pay", "for food", "wont pay", "your keep",
    "blessings", "spending money", "not been paid", "not pay", "pay after", "paid in next week",
    "trial month is", "practise", "appreciation", "only rice", "share is", "share after", "share then",
    "from it", "after cuts", "after rent", "what is left", "goes into his account", "goes in the office",
    "go to school", "paid to parents", "drop in my bank", "keeps it", "keeps most", "takes it", "takes half",
    "takes my", "half goes", "my cut", "pocket money", "goes to", "pay next", "unpaid", "without pay",
    "pays later", "wages later", "keeps my", "takes the rest", "share of the", "zero salary", "not the money",
    "paid late", "pay is late", "my salary", "our salary", "her salary", "your salary", "zero", "they said",
    "you said", "only when", "gives us", "told me", "they told", "send home", "send to my",
  },
}
