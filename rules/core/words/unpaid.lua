-- Words of pay that is little, late or none.
words {
  en = {
    "no salary", "no pay", "no money", "no wage", "no wages", "not paid", "half salary", "promised", "pay later",
    "paid later", "never paid", "never saw", "stipend zero", "less than", "we only get", "only get", "nothing came",
    "not yet paid", "salary later", "salary after", "salary goes", "first salary", "months salary", "months pay",
    "no receipt", "food only", "only food", "allowance only", "said {number}", "keep your salary", "your money",
    "my money", "our money", "she took", "he took", "they took", "cash only", "zero", "for free", "no contract",
    "nothing", "3 months",
    "only 2 month", "only two month", "only one month", "basic 0", "no basic", "tips yours", "goes to office",
    "goes to the office", "to office", "they pay to", "gave us 20", "gave me only", "still waiting", "pay when",
    "paid when", "paid at the end", "cash after", "not give salary", "no give", "not give me", "dont give",
    "not paid yet", "give us", "gives us", "they give to agency", "to agency", "small small", "for small money",
    "half of", "instead of", "not 1", "short by", "less every", "withheld", "late pay", "pay late", "reduced",
    "said 600", "free food only", "150 of", "of 400", "nothing left", "no cash",
    "they said", "draw", "stipend", "only if", "only when", "cash no", "blessing", "half pay", "for food", "kitty",
    "contract said", "we save", "divides", "cut pay", "wont pay", "no count", "your keep", "tips only", "tea bread",
    "didnt pay", "blessings", "whole house", "the money is", "doesnt count", "do the money", "counted when",
    "spending money", "two months held", "training unpaid", "first two months",
  },
}
