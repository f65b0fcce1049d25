-- Words of debts, costs and cuts.
words {
  en = {
    "owe", "owes", "owed", "owing", "debt", "debts", "loan", "advance", "cut from", "cuts", "deduct",
    "deducted", "deduction", "pay back", "pays back", "paid back", "work off", "worked off", "work it off",
    "installments", "from salary", "from wages", "from your salary", "interest", "minus", "on credit", "repay",
    "repays", "settle", "expenses", "tag", "ticket cost", "cost us", "compensation", "penalty", "fine",
    "fined", "fines", "ransom", "must pay", "replacement", "training fee", "in the book", "forfeiture",
    "forfeit", "compensate", "buy yourself", "buy out", "collateral", "land paper", "on book", "peshgi",
    "the fare", "surety", "on the books", "pay double", "pay me back", "parents get", "travel money",
    "spent on you", "release money", "your bill", "signed a paper", "tab", "parents receive",
    "guarantee money", "give back money", "family receives", "thumbprint", "money first", "clear the",
    "clear your", "your balance", "on your name", "on ur name", "notes it", "write down", "munshi",
    "comes off first", "takes from first", "takes from your", "from your tips", "over your wages",
    "first wages", "contribution", "processing fee", "agent fee", "cost me", "cost them", "we paid for",
    "we pay ur", "we pay you", "we buy you", "i paid your", "i pay ur", "i buy your", "i buy you", "reimburse",
    "shortfall", "came short", "bought you", "bought me", "pay or", "replacing", "family may take",
    "mother gets", "father took", "mum gets", "aunty takes", "lend", "borrowed", "balanced", "covered by your",
    "deductions", "instalments", "from your wages", "agency fee", "placement fee", "broker fee", "visa fee",
    "levy", "lender", "bond", "buyout", "costs us", "off your wages", "out of your wages", "off your pay",
    "from earnings", "spent on her", "release fee", "exit fee", "docked", "pay the balance", "bought her",
    "family gets", "parents take", "father gets", "breakages", "cost of ticket",
  },
}
