-- What hardly anybody writes but who tells of own work from inside it.
kinds {
  { kind = "worker_report", weight = 10, terms = { en = {
    "(i am|im|am|i m) (using|writing from|writing on|borrowing|on) (the|a|my|this|his|her)? (friends|sisters|cleaners|guards|customers)? (phone|mobile|whatsapp|wifi) of",
    "(i|we) (have|has|did|had) not (been|gone|seen|stepped|go|went) (outside|out|home|the sun|ashore|past|beyond)",
    "(we|us) (are|r) ({number}|two|three|four|five|six|seven|eight|nine|ten|twelve|many) (girls|boys|women|men|ladies|workers) (here|inside|from|and|in|lock|locked)",
    "(they|he|she|boss|madam|matron|guard) (count|counts|lock|locks|shocks|hits|beats|slaps|shouts at) (us|me|we)",
    "is there (a|any) (number|person|office|place|way|body|somebody) (that|i can|we can|who|to|for)",
    "my (atm|card|passport|papers|phone|pin|iqama|permit) (and|n) (my)? (pin|phone|card|passport|papers) (is|are)",
    "(pls|please|plz) (dont|do not) (call|ring|tell|write) (the|my|our|this)? (matron|madam|boss|agent|owner|number|company|agency)? back",
  } } },
}
