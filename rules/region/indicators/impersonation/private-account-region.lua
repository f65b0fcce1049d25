-- Money goes to a person's own account, or there is no office to come to while an office's or ministry's name is used: a faint
-- sign that needs company.
rule {
  title      = "Money to a private account, or no office to come to",
  indicators = { "delphi:D1.01", "ilo:2" },
  weight     = 4,
  status     = "trial",
  sources    = { "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "other" },
  terms = {
    hi = {
      "(पर्सनल|निजी|व्यक्तिगत) (खाते|खाता|अकाउंट) (में|पर)?",
      "(ऑफ़िस|ऑफिस|दफ़्तर) (में)? (मरम्मत|रिपेयर|बंद) ... (ऑनलाइन|व्हाट्सएप)",
      "(मंत्रालय|विभाग) (के)? (सहयोग|साथ मिलकर) ... (कोरिया|जापान|जर्मनी|विदेश)",
      "(personal|private) (account|khata|khate) (me|mein|pe)",
      "office (me)? (repair|renovation|band) ... online",
    },
    ne = {
      "(व्यक्तिगत|पर्सनल|निजी) खाता*",
      "(अफिस|कार्यालय) (मर्मतमा|बन्द|सर्दै) ... (अनलाइन|भाइबर)",
      "(मन्त्रालय*|विभाग*) (को)? (सहकार्य*|सिफारिस*) ... (कोरिया|जापान|विदेश)",
      "(personal|private) (account|khata) ma",
    },
  },
  unless = {
    hi = { "(आपके|अपने|कर्मचारी के) (पर्सनल|निजी) (खाते|अकाउंट)", "salary ... (personal|apne) (account|khate)" },
    ne = { "(आफ्नै|कामदारको) (व्यक्तिगत|निजी) खाता*" },
  },
  fires = {
    hi = { "बुकिंग 12 हज़ार सीमा मैडम के «पर्सनल खाते में»", "booking 12 hazar madam ke «personal account me»" },
    ne = { "बुकिङ १५ हजार म्याडमको «व्यक्तिगत खातामा»", "booking madam ko «personal account ma»" },
  },
  silent = {
    hi = { "फीस दफ़्तर में, रसीद के साथ", "fees office me, receipt milegi" },
    ne = { "शुल्क कार्यालयमा, रसिदसहित", "shulka karyalaya ma, rasid sahit" },
  },
  except = { "spaced-letters", "dotted-letters", "look-alikes", "digits-for-letters" },
  advice = "Ask for the licence and an office address, and ring the ministry or embassy at its published number.",
}
