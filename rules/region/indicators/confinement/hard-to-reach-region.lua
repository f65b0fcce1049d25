-- The place is far from others and has no telephone signal: ordinary by itself, a sign in company.
rule {
  title      = "The place is hard to reach, without telephone signal",
  indicators = { "delphi:D5.03", "delphi:D2.06", "ilo:4" },
  weight     = 3,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report" },
  terms = {
    hi = {
      "(नेटवर्क|सिग्नल|टावर) (नहीं|कम|कमज़ोर|कमजोर|नहीं आता)",
      "(बाज़ार|बाजार|बस्ती|सड़क|शहर) (से)? ... (किलोमीटर|किमी|कोस|घंटे) (दूर|पैदल)",
      "(network|signal|tower) (nahi|nhi|kam)",
      "(bazaar|bazar|basti|sadak) ... (km|kos|ghante) (door|dur|paidal)",
      "(जंगल|पहाड़|टापू|रेगिस्तान) (में|पर) (रह*|सो*|डेरा)",
      "(चावल|राशन) महीने में एक बार",
    },
    ne = {
      "(नेटवर्क*|टावर*|सिग्नल*) (छैन|टिप्दैन|कमजोर|आउँदैन)",
      "(बजार|सडक|गाउँ) ... (घण्टा|किलोमिटर|कोस) (टाढा|हिँड*)?",
      "(network|tower) (chaina|tipdaina|audaina)",
      "(जंगल*|लेक*|टापु*|डाँडा*) (मा|मै)? (बस्*|सुत्*)",
      "(जंगलमा|लेकमा) (बस्*|सुत्*)",
      "(चामल|रासन) महिनाको एक(पटक|चोटि)",
    },
  },
  fires = {
    hi = { "जंगल में भट्टी, «नेटवर्क नहीं»", "jungle me camp, «network nahi» aata" },
    ne = { "बगैंचामा «नेटवर्क छैन»", "«network chaina», ukalo" },
  },
  silent = {
    hi = { "बाज़ार के बीच में दुकान", "market ke paas shop" },
    ne = { "बजारको बीचमा पसल", "bajar ko bichma pasal" },
  },
  except = { "spaced-letters", "dotted-letters", "look-alikes", "digits-for-letters" },
  advice = "Ask how people get out and call home from there.",
}
