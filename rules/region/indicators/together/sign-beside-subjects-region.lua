-- A sign, and beside it two subjects of control more than there is ordinary life and fair work in the text.
-- The lists of each language, in the order of the subjects.
local named = {
  id = {
    "<bars-id>", "<debts-id>", "<until-then-id>", "<hush-id>", "<unpaid-id>", "<toil-id>", "<harms-id>",
    "<keeping-id>", "<venues-id>", "<telephones-id>", "<cards-id>", "<overseers-id>", "<journeys-id>", "<kin-id>",
    "<worksites-id>",
  },
  ms = {
    "<bars-ms>", "<debts-ms>", "<until-then-ms>", "<hush-ms>", "<unpaid-ms>", "<toil-ms>", "<harms-ms>",
    "<keeping-ms>", "<venues-ms>", "<telephones-ms>", "<cards-ms>", "<overseers-ms>", "<journeys-ms>", "<kin-ms>",
    "<worksites-ms>",
  },
  fil = {
    "<bars-fil>", "<debts-fil>", "<until-then-fil>", "<hush-fil>", "<unpaid-fil>", "<toil-fil>", "<harms-fil>",
    "<keeping-fil>", "<venues-fil>", "<telephones-fil>", "<cards-fil>", "<overseers-fil>", "<journeys-fil>",
    "<kin-fil>", "<worksites-fil>",
  },
  ko = {
    "<bars-ko>", "<debts-ko>", "<until-then-ko>", "<hush-ko>", "<unpaid-ko>", "<toil-ko>", "<harms-ko>",
    "<keeping-ko>", "<venues-ko>", "<telephones-ko>", "<cards-ko>", "<overseers-ko>", "<journeys-ko>", "<kin-ko>",
    "<worksites-ko>",
  },
  sw = {
    "<bars-sw>", "<debts-sw>", "<until-then-sw>", "<hush-sw>", "<unpaid-sw>", "<toil-sw>", "<harms-sw>",
    "<keeping-sw>", "<venues-sw>", "<telephones-sw>", "<cards-sw>", "<overseers-sw>", "<journeys-sw>", "<kin-sw>",
    "<worksites-sw>",
  },
}
local fair_terms = { id = "<fair-terms-id>", ms = "<fair-terms-ms>", fil = "<fair-terms-fil>", ko = "<fair-terms-ko>", sw = "<fair-terms-sw>" }
local plain_life = { id = "<plain-life-id>", ms = "<plain-life-ms>", fil = "<plain-life-fil>", ko = "<plain-life-ko>", sw = "<plain-life-sw>" }
local work = { id = "<work-id>", ms = "<work-ms>", fil = "<work-fil>", ko = "<work-ko>", sw = "<work-sw>" }
local worksites = { id = "<worksites-id>", ms = "<worksites-ms>", fil = "<worksites-fil>", ko = "<worksites-ko>", sw = "<worksites-sw>" }
rule {
  title      = "A sign stands beside subjects of control, and little that is ordinary",
  indicators = { "delphi:D6.01", "ilo:1" },
  weight     = 3,
  status     = "trial",
  sources    = { "ilo-delphi-2009", "volodko-2020" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  any_of     = {
    "wages/paid-after-a-round-region",
    "confinement/shut-by-the-clock-region",
    "documents/papers-held-region",
    "vulnerable/disabled-person-used-region",
    "vulnerable/hardship-wanted-region",
    "grooming/secrecy-region",
    "grooming/hidden-from-others-region",
    "opaque/details-later-region",
    "route/tourist-visa-region",
    "route/passage-arranged-region",
    "wages/held-back-region",
    "wages/taken-by-someone-else-region",
    "exit-cost/penalty-for-leaving-region",
    "exit-cost/ransom-region",
    "illicit/account-for-hire-region",
    "illicit/scam-or-gambling-work-region",
    "promise/marriage-or-study-region",
    "child/pay-to-parents-region",
    "debt/advance-offered-region",
    "debt/worked-off-region",
    "threats/violence-region",
    "threats/threat-region",
    "confinement/phone-taken-region",
    "confinement/cannot-go-out-region",
    "confinement/cannot-be-reached-region",
    "pay/fines-region",
  },
  unless_about = { "make-believe-region" },
  when = function(ad)
    local language = ad:language()
    -- Taglish and Sheng pass for English where most words are, and short texts for nothing.
    local few = language == "en" and 2 or 1
    if language == nil or language == "en" then
      if ad:count("(ng|po|lang|yung|mga|nya|namin|natin|naman|kayo|sayo|wag|hindi|walang|muna|kasi)") >= few then language = "fil"
      elseif ad:count("(kwa|za|cha|vya|ni|na|wa|kuna|yetu|wako|kazi|wewe|sasa|yako|watu|pesa|tuko|hapa|bila|leo|mtu|deni|bosi|mwezi|wiki|kama|kwenye|sema|wote|yote|zote)") > few then language = "sw"
      elseif ad:count("(yg|nak|dgn|utk|dan|aku|saya|gaji|kerja)") >= few then language = "ms" end
    elseif language == "jv" then language = "id" end
    -- What is common to Indonesian and Malay passes for either: small words decide.
    if language == "id" or language == "ms" then
      local malay = ad:count("(tak|dah|kat|dgn|nak|ni|tu|je|rm|awak|korang|macam|sy|kau|bagi|tlg|xleh|ejen|pasport|cuti|akak|abg)")
      local indonesian = ad:count("(gak|ga|nggak|yg|jt|rb|rp|juta|aja|udah|mas|mbak|kamu|paspor|agen|bisa|ke mana|lowongan|loker|dgn)")
      if malay > indonesian then language = "ms" elseif indonesian > malay then language = "id" end
    end
    if not named[language] then return false end
    if not ad:has(work[language]) and not ad:has(worksites[language]) then return false end
    local told = 0
    for _, subject in ipairs(named[language]) do
      if ad:has(subject) then told = told + 1 end
    end
    if told < 2 then return false end
    local left = told - 1.25 * math.min(4, ad:count(fair_terms[language]))
    if left < 2 then return false end
    left = left - 1.25 * math.min(4, ad:count(plain_life[language]))
    if left < 2 then return false end
    return { reason = told .. " kinds of such words stand in the text, and little that is ordinary" }
  end,
  fires = {
    id = { "«Paspor dipegang bos», utang tiket dulu baru boleh pulang." },
    ms = { "«Bos pegang pasport», hutang belum habis, ejen marah." },
    fil = { "«Hawak ng amo ang passport» ko at may utang pa ako sa agency." },
    ko = { "«여권 가져가고» 빚 다 갚아야 나간대요." },
    sw = { "Bosi «ameshika pasipoti», na deni la nauli halijaisha." },
  },
  silent = {
    id = { "Lowongan kasir, gaji UMR, BPJS, libur hari Minggu." },
    ms = { "Jawatan kosong juruwang, cuti Ahad, EPF dan SOCSO." },
    fil = { "Hiring cashier, may SSS at day off tuwing Linggo." },
    ko = { "카페 직원 모집, 주 5일, 4대보험 가입." },
    sw = { "Tunahitaji karani wa duka, Jumapili mapumziko, NSSF ipo." },
  },
  except = { "digits-for-letters", "look-alikes", "spaced-letters", "dotted-letters", "repeated-letters", "mistyped" },
  advice = "Read the whole text slowly. Ask who decides about time, money, papers and telephone of the person.",
}
