-- Subjects that come together where people are held to work, in Nepali words that are harmless one by one, less what is ordinary.
-- The points were fitted to labelled texts (decision 0020).
rule {
  title      = "Subjects that come together where people are held to work stand side by side in Nepali",
  indicators = { "delphi:D6.01", "ilo:1" },
  weight     = 2,
  status     = "trial",
  sources    = { "ilo-delphi-2009", "volodko-2020" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  subjects   = {
    ne = {
      ["hush-ne"] = 5, ["hush-south"] = 5, ["toil-ne"] = 4, ["toil-south"] = 4, ["until-then-ne"] = 4,
      ["until-then-south"] = 4, ["venues-ne"] = 4, ["venues-south"] = 4, ["bars-ne"] = 3, ["bars-south"] = 3,
      ["debts-ne"] = 3, ["debts-south"] = 3, ["journeys-ne"] = 3, ["journeys-south"] = 3, ["need-ne"] = 3,
      ["need-south"] = 3, ["unpaid-ne"] = 3, ["unpaid-south"] = 3, ["work-south"] = 3, ["cards-ne"] = 2,
      ["cards-south"] = 2, ["harms-ne"] = 2, ["harms-south"] = 2, ["keeping-ne"] = 2, ["keeping-south"] = 2,
      leaving = 2, ["leaving-latin"] = 2, ["overseers-ne"] = 2, ["overseers-south"] = 2,
      ["telephones-ne"] = 2, ["telephones-south"] = 2,
      -- ordinary
      ["make-believe"] = -5, everyday = -3, ["fair-south"] = -3, ["fair-terms-ne"] = -3,
      ["fair-terms-south"] = -3, ["not-so-south"] = -3, ["plain-life-ne"] = -3, ["plain-life-south"] = -3,
      ["not-meant-region"] = -2, ["own-hands"] = -2, pets = -1,
    },
  },
  long       = 59,
  at_least   = 9,
  support_below = 13,
  heavier    = {
    { points = 11, weight = 4 },
    { points = 13, weight = 6 },
    { points = 15, weight = 8 },
  },
  fires = {
    ne = {
      "«मलेसिया» ग्लोभ फ्याक्ट्री ५० जना अर्जेन्ट। लेबी, म्यानपावर, सुन्निने सबै गरी जम्मा ऋण ४,१०,००० – २ वर्ष «तलबबाट काटिन्छ»। पासपोर्ट कम्पनीको लकरमा। होस्टलबाट बाहिर जान वार्डेनको टोकन। करार नसकी फर्के १ लाख ५० जरिवाना र घरको जमानीकर्ताले तिर्ने",
      "म «कतारमा» छु, कम्पनीले «पासपोर्ट» राखेको छ, चार महिनादेखि तलब छैन, फर्कन चाहे पाँच हजार रियाल तिर भन्छ",
    },
  },
  silent = {
    ne = {
      "पसलमा मान्छे चाहियो, शनिबार बिदा, तलब मासिक, नागरिकताको फोटोकपी",
      "pasal ma manche chahiyo, sanibar bida, talab 15 hajar",
    },
  },
  except = { "digits-for-letters", "look-alikes", "spaced-letters", "dotted-letters", "repeated-letters", "mistyped", "line-broken", "zero-width", "doubled-spaces", "decomposed", "thai-digits", "capitals" },
  advice = "Read the whole text slowly. Ask who decides about time, money, papers and telephone of the person.",
}
