-- Words of papers and cards (romanised Hindi, Bengali and Nepali).
words {
  hi = {
    "passport", "pasport", "(aadhar|aadhaar|adhar) (card|original|jama|de*|le*)?",
    "original (aadhar|aadhaar|marksheet*|degree|documents|document|certificate*)", "marksheet*", "voter id",
    "pan card", "ration card", "atm", "passbook", "bank (account|khata)", "iqama", "iqaama", "akama", "visit visa",
    "tourist visa", "visa (lagne|baad|change)", "kaagaz", "kagaz", "kagaj", "kaagaj", "documents (jama|rakh*|le*)",
  },
  bn = {
    "passport*", "pasport", "nid (card|joma|er)", "voter id", "id card (joma|nise|rakh*)",
    "certificate (joma|nise|rakh*)", "atm", "bank account", "bkash account", "akama", "iqama", "visit visa",
    "tourist visa", "kagoj (nai|joma|nise|chara)",
  },
  ne = {
    "passport*", "pasport", "rahadani", "nagarikta", "certificate (original|ra nagarikta|jamma|rakh*)",
    "original (certificate|nagarikta|kagaj|passport)", "sakkali", "lalpurja", "atm", "bank (khata|account|khta)",
    "khata bhada*", "citizenship", "iqama", "visit visa", "tourist visa", "visa (nalag*|nabhaye|tyaha|pachi|malik)",
    "shram (swikriti|sikriti) (chaina|chahidaina|bina)", "kagaj (chaina|rakh*|hami*|banau*)", "kagajpatra",
  },
}
