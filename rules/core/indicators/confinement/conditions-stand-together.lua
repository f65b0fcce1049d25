-- A short offer names several conditions that together leave a person little choice, in whatever words.
local paper = "(passport|passports|papers|paper|documents|docs|id|ids|cards|permit|certificates|originals|seaman book|iqama|ic)"
local held = "(keep|keeps|kept|hold|holds|held|with us|with me|with him|with agent|with boss|with office|with tl|with school|with college|with coach|by coach|by hospital|"
    .. "by school|"
    .. "student pass we keep|pass we keep|hahawak|by mummy|keep her papers|keep bank card|with supervisor|keeps ur|"
    .. "agency drawer|in drawer|courier to|give him|arranging everything|papers arranged|say lost|"
    .. "with company|give to|hand to|handed|collect|collects|collected|handled by|in safe|until|till|remain|cannot carry|leave with|rahega|iiwan|surrender|submit)"
local subjects = {
  owed = "(write down|written down|comes off|off your wages|from wages|from your wages|your wages|first wages|your tab|ur tab|reimburse|lender|the fare|travel money|road cost|road money|agent money|family gets|parents get|parents take|mother gets|doubles|surety|guarantor|land paper|land title|thumbprint|contribution|loan of|settled after|release fee|agency fee|"
    .. "we cut|cut from|deduct|deducts|deducted|owe|owes|pay back|repay|refund|we lend|lend|lends|advance|credit until|from salary|from ya salary|work off|worked off|"
    .. "installment|instalment|after clearing|cover ticket|penalty|bond|refund double|or pay all|pay all|give back|bank guarantee|break contract|interest|pay by work|"
    .. "till you repay|loan|dena padega|pay small small|account clear|"
    .. "goes to loan|loan company|not refund|mother returns|till cleared|till square|exit before|settle after|"
    .. "half from salary|pay goes|months is his|is his|deposit 500|fine rm|minus|"
    .. "first 3 months|first 6 months|cut 5 months)",
  bound = "(supervised|keys with|airplane mode|phones mine|nearest neighbour|those who leave|who leave|who leaves|who quit|belong to|no other manager|no other job|padlock|once monthly|once a month|not go out|no go out|need to go out|stays inside|until the boat|next boat|if you leave|leave early|"
    .. "cant|cannot|can not|not allowed|no going|no day off|no off day|no off days|no leave|no visit|no visitors|visit no|relatives may not|without permission|only with|inside only|"
    .. "stay in villa|stay inside|may not|must stay|dorm lock|"
    .. "must not go|until baptised|no visiting|cannot break|cant leave|no one go|no sunday|no off|phones on weekend|"
    .. "no port|live in our house only|dont call me|old number|years at sea|never leave|only weekend|if you run|"
    .. "if she says no|must not|"
    .. "lock|locked|locks|not leave|no exit|until finish|until contract|foreman|japa|not come back|come back until|no resign|"
    .. "must finish|beech me aaye|devices handed|phone off|hp off|phones off|phones in bag|if resign|sign for|sign 2|2 years contract)",
  secret = "(tell no one|bring nobody|quietly|discretion|discreet|refrain from|revealed|coordinates|ask me later|no forms|say you|say u|tell ur|off the books|loyalty|jealous|tell your mum|nobody must|"
    .. "dont tell|do not tell|tell no one|nobody know|alone|secret|delete|dont ask|do not ask|no questions|dont mention|do not mention|real work|dont be shy|dont tell anyone|"
    .. "no names|lie down|"
    .. "dont let mum|dont worry|everything arranged|what is written|it is in|in russian|in chinese|use to it|"
    .. "used to it|not really|dont let|share everything|blessing|love you|my love|little one|"
    .. "headphones|they know the police|protect you|we protect|high bcos risk|police cover)",
  route = "(holiday stamp|holiday visa|student visa|language school|college letter|other bank|over the river|come get you|fetch you|special zone|on foot|visitor visa|as visitor|"
    .. "tourist|visit visa|as pilgrim|after hajj|cross|crossing|checkpoint|minibus|at night|4 days walk|walk|overstay|no docs|no papers|without papers|w o papers|embassy|"
    .. "no visa|visa free|as tourist|boat|"
    .. "rubber trees|at airport|free visa|student pass|meets you|sends a car|sending a car|no seaman book|"
    .. "no documents|courier|"
    .. "river|border|immigration|on paper|classes on paper)",
  unpaid = "(spending money|share is|once the|conclusion of|end of season|end of the season|trial month|appreciation|one lump|lump sum|goes to the|for my trouble|first year|stipend|until you are|"
    .. "no salary|no wage|no wages|no pay|unpaid|first pay|pay when|paid when|pays in port|only after|to the bureau|to bureau|the bureau|to the agency|to agent|in trust|until end|"
    .. "to your father|your father|to your mother|sa inyo|family head|for family|after 3 months|after 6 months|food only|"
    .. "pocket money|rice given|work for food|sahod pag tapos|half when you finish|half sent home|months pay goes|"
    .. "send you something|something each month|first 2 months|uni is free|free but you work|"
    .. "40 share|share after|on credit|blank contract|no contract|no need contract)",
  body = "(fiancee|measurements|usdt|crypto|investment|scam|bank app|ur face|your face|fresh faces|promoter|rich men|drinks with|show bar|"
    .. "customer|customers|guests|nude|nudes|dance|karaoke|massage|escort|companion|sugar|hostess|bikini|yacht|vip|wife for|need wife|bride|brides|kidney|"
    .. "pour drinks|refuse guest|husband in|found you husband|clients|"
    .. "eggs|baby|foreign ladies)",
  young = "(teen models|pupils|youngers|little ones|left home|daughter|daughters|"
    .. "schoolgirl|schoolgirls|small girl|small boy|young girls|age no problem|any age|teen|teens|14 yrs|13 na|12 yrs|10 15|14 19|your boy|your son|stepdad|kids|all family work|"
    .. "house girls|housegirls|housegirl|school later|"
    .. "little one|she is 11|no school|age 16 up|under 18|student want|school kids|for your mother|mother gets|"
    .. "bring 2 friends|"
    .. "school your boy|papaaral|village)",
  rule = "(obedient|obey|cries|refuse|refuses|return and swap|return swap|swap free|swap|replacement|exchange|runs away|run away|per head|"
    .. "ready stock|exchange 3 times|change her|we change|bring your maid|obey|says no|if you report|cancel you|"
    .. "pay 20k|if lost|pcs|"
    .. "supply maids|bring 10|no family|"
    .. "know language|home delivery|you just hold stuff|hold stuff)",
  hurry = "(tonight|leaving monday|today only|now now|crash at mine|come over tonight)",
}
-- What says more than the rest.
local grave = { bound = true, secret = true, route = true, rule = true }
-- Only short texts: long ones say a little of everything.
local small = "(the|a|an|of|in|to|and|or|for|with|on|is|are|you|u|we|your|our|at|from|no|not|will)"
-- What speaks of fair terms, or of no work at all.
local fair = "(own passport|keep your passport|keeps her passport|keep her passport|keep your own|own id|hold own|stays with worker|stays with you|licensed|licence|written contract|sunday off|"
    .. "sundays off|sunday free|rest day|day off a week|day off per week|days off per week|one day off|paid leave|no deductions|nothing cut|no fee|notice|insurance|social security|"
    .. "parents present|guardian|consent|game|gym|tour|trip|tenant|room to let|rent room|room for rent|room 4 rent|4 rent|months deposit|month deposit|mth deposit|landlord|landlady|flatmate|flatmates|housemate|electric bill|the electric|escape room|warranty|permission slip|per law|as law|receipt|give back|end of shift|end of the shift|"
    .. "walk in|learning centre|clinic|credit card|credit cards|key requirements|per hour|our client|responsibilities|apply now|school bus|novel|lol|haha|hotel booking|parent can|with your mum|mother there|returned same|lockers)"

rule {
  title      = "Several conditions that leave little choice stand together",
  indicators = { "delphi:D2.06", "delphi:D3.14", "ilo:1", "ilo:3" },
  weight     = 5,
  status     = "stable",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "offer", "advert", "conversation" },
  always     = true,
  unless_near = {
    en = {
      "(then returned|and returned|border forms|arrival cards|group immigration|back on the bus)",
    },
  },
  unless_about = { "make-believe", "house-rules", "public-word" },
  when = function(ad)
    if ad:has(fair) then return false end
    local kept = ad:near(paper, held, 30)[1]
    local told, points = kept and 1 or 0, kept and 2 or 0
    for name, subject in pairs(subjects) do
      if ad:has(subject) then
        told, points = told + 1, points + (grave[name] and 2 or 1)
      end
    end
    if told < 2 or points < 3 then return false end
    -- Where something ordinary is said as well, one condition more is asked for.
    if told < 3 and (ad:has("<fair-work>") or ad:has("<fair-papers>") or ad:has("<renting>") or ad:has("<play>")) then return false end
    local words = ad:find(small)
    if #words > 0 and words[#words].at > 500 then return false end
    local found = { kept }
    for _, subject in pairs(subjects) do
      found[#found + 1] = ad:find(subject)[1]
    end
    return { evidence = found, reason = "several conditions stand together" }
  end,
  fires = {
    en = {
      "Massage ladies: you owe the house, pay by work, papers stay with boss, no going out.",
      "Minibus at night, phone off, we cut from salary later, your card stays with us.",
    },
  },
  silent = {
    en = {
      "Nanny, own room, one day off a week, keep your passport, ticket paid.",
      "Customers love our cafe; staff uniform is provided.",
    },
  },
  advice = "Ask about each condition: who holds the papers, what is owed, and whether a person may go out, call home and leave.",
}
