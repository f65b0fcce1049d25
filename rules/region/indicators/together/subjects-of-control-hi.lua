-- Subjects that come together where people are held to work, in Hindi words that are harmless one by one, less what is ordinary.
-- The points were fitted to labelled texts (decision 0020).
rule {
  title      = "Subjects that come together where people are held to work stand side by side in Hindi",
  indicators = { "delphi:D6.01", "ilo:1" },
  weight     = 2,
  status     = "trial",
  sources    = { "ilo-delphi-2009", "volodko-2020" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  subjects   = {
    hi = {
      ["hush-hi"] = 5, ["hush-south"] = 5, ["toil-hi"] = 4, ["toil-south"] = 4, ["until-then-hi"] = 4,
      ["until-then-south"] = 4, ["venues-hi"] = 4, ["venues-south"] = 4, ["bars-hi"] = 3, ["bars-south"] = 3,
      ["journeys-hi"] = 3, ["journeys-south"] = 3, ["unpaid-hi"] = 3, ["unpaid-south"] = 3, ["debts-hi"] = 2,
      ["debts-south"] = 2, ["harms-hi"] = 2, ["harms-south"] = 2, ["keeping-hi"] = 2, ["keeping-south"] = 2,
      ["need-hi"] = 2, ["need-south"] = 2, ["overseers-hi"] = 2, ["overseers-south"] = 2,
      ["telephones-hi"] = 2, ["telephones-south"] = 2, ["cards-hi"] = 1, ["cards-south"] = 1, leaving = 1,
      ["leaving-latin"] = 1, ["work-south"] = 1,
      -- ordinary
      ["make-believe"] = -5, everyday = -4, ["not-so-south"] = -4, ["plain-life-hi"] = -4,
      ["plain-life-south"] = -4, ["fair-south"] = -3, ["fair-terms-hi"] = -3, ["fair-terms-south"] = -3,
      ["own-hands"] = -3, ["not-meant-region"] = -2, pets = -1,
    },
  },
  long       = 59,
  at_least   = 6,
  support_below = 10,
  heavier    = {
    { points = 8, weight = 4 },
    { points = 10, weight = 6 },
    { points = 12, weight = 8 },
  },
  fires = {
    hi = {
      "राम-राम भैया, «सरदार» बोल रहा हूँ। इस «बार» भट्ठा पथेरा के लिए जोड़ी चाहिए, मियाँ-बीवी साथ, भाभी पलटाई करेगी आप ढुलाई। पेशगी 60 हजार अभी हाथ में, बाकी हिसाब सीजन उठने पर मुंशी बना के देगा। खुराकी हफ्ते की मिलती रहेगी। बस एक बात, खाता जब तक बराबर नहीं होता तब तक गाँव का नाम मत लेना, पिछले साल जो भागा था उसके बाप को उठा लाए थे।",
      "didi main «kuwait» me ghar ka kaam karti hu. «madam» ne passport aur phone le liya, raat 1 baje tak kaam, char mahine se tankhwah nahi. mujhe wapas aana hai, kaha complaint karu",
    },
  },
  silent = {
    hi = {
      "दुकान पर लड़का चाहिए, संडे छुट्टी, वेतन 12000, आधार की फोटोकॉपी लाएँ",
      "shop pe ladka chahiye, sunday off, salary 12000",
    },
  },
  except = { "digits-for-letters", "look-alikes", "spaced-letters", "dotted-letters", "repeated-letters", "mistyped", "line-broken", "zero-width", "doubled-spaces", "decomposed", "thai-digits", "capitals" },
  advice = "Read the whole text slowly. Ask who decides about time, money, papers and telephone of the person.",
}
