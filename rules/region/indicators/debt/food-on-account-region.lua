-- Food and other needs come from the employer's shop on account and are cut from the pay: a faint sign that needs company.
rule {
  title      = "Food and needs are bought on account and cut from the pay",
  indicators = { "delphi:D4.03", "delphi:D2.04", "ilo:9" },
  weight     = 4,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report" },
  terms = {
    hi = {
      "(मालिक|ठेकेदार|सेठ|मुकादम) की (ही)? दुकान से ... (लेना|लेते|ख़रीद*|खरीद*)",
      "(राशन|आटा|तेल|किराना|बीड़ी|सामान) ... (उधार|उधारी|खाते में|हिसाब में|कट जाएगा|काट लेंगे|बही में)",
      "(rashan|ration|aata|kirana|saman) ... (udhaar|udhar|khate me|hisab me|kat jayega|kaat lenge)",
      "(राशन|खाने) का (पैसा|खर्च|ख़र्च) ... (काट*|कट*)",
      "(khane|rashan) ka (paisa|kharcha) ... (kat*|kaat*)",
    },
    ne = {
      "(साहुकै|मालिककै|ठेकेदारकै|साहुको|मालिकको) (पसल*) ... (किन्न*|लिनु*)",
      "(रासन*|चामल*|नुन तेल*|किराना*|खाजा*) ... (उधारो*|बाँकीमा|खातामा|कट्टा*|पछि काट्*)",
      "(rasan|chamal|kirana) ... (udharo|baki ma|katta)",
      "(खाने कुरा|खाना|रासन) ... (हिसाबमा|ज्यालाबाट|तलबबाट) (काट्*|कट्टा*|काटि*)",
      "साहुको (मेस*|पसल*) ... (कटाउ*|काट्*|उधारो)",
    },
  },
  unless_about = { "not-so-south" },
  fires = {
    hi = { "«राशन दुकान से उधार», सीज़न के बाद हिसाब", "«rashan khate me», baad me kat jayega" },
    ne = { "«रासन उधारोमा» पाइन्छ", "«rasan udharo» ma" },
  },
  silent = {
    hi = { "राशन मुफ्त मिलेगा", "rashan free milega" },
    ne = { "रासन सित्तैमा", "rasan free" },
  },
  except = { "spaced-letters", "dotted-letters", "look-alikes", "digits-for-letters" },
  advice = "Ask for the list of what was bought and at which price, and what is left of the pay.",
}
