-- Words of debts, costs and cuts.
words {
  en = {
    "owe", "company shop", "on the card", "owes", "owed", "owing", "debt", "debts", "loan", "loans", "advance", "cut from", "cuts", "deduct",
    "deducts", "deducted", "deduction", "pay back", "pays back", "paid back", "pay slowly", "work off",
    "worked off", "work it off", "instalment", "installments", "from salary", "from wages", "from your salary",
    "from ur salary", "interest", "minus", "on credit", "on the book", "recover", "recovered", "repay", "repays",
    "refund", "refunds", "settle", "expenses", "clear (the|your|ur)", "balance", "tag", "ticket cost", "we paid",
    "i paid for", "paid for you", "cost us", "compensation", "penalty", "fine", "fined", "fines", "ransom", "usdt",
    "loan from", "owed to", "she owes", "he owes", "still owe", "i owe", "we owe", "you owe", "cleared first",
    "to be cleared", "clears it", "must pay", "pay his", "pay her", "pay for his", "pay own ticket", "replacement",
    "return the training fee", "return the fee", "training fee", "break contract pay", "fee is cut", "fee cut",
    "room fee", "card fee", "police fee", "settled when", "written in the book", "in the book", "account closes",
    "goes to next", "works it back", "work it back", "paid to agent", "paid the agent", "lakh", "pay 60",
    "percent five years", "after rent", "minus bed", "minus food", "forfeiture", "forfeit", "forfeits",
    "compensate", "buy yourself", "buy out", "who pays me", "collateral", "land paper", "tractor book", "pledge",
    "on book", "peshgi", "the fare", "surety", "on the books", "up front", "advanced", "were even", "comes off",
    "the column", "sign paper", "pay double", "pay off", "pay me back", "parents get", "travel money", "spent on you",
    "move out fee", "i bought you", "write it down", "release money", "your bill", "signed a paper", "returns to you",
    "mother is paid", "tab", "parents receive", "guarantee money", "give back money", "family receives", "thumbprint",
    "return the money", "relatives receive",
    "cut", "return", "per head", "money first",
  },
}
