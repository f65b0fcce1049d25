-- Somebody below eighteen is named in an English text that shows signs of control, whatever the signs are.
local young = "((small|village|school|teen|teenage|underage|hill|little|runaway|orphan) (girl|girls|boy|boys)|"
  .. "schoolgirl|schoolgirls|schoolboy|schoolboys|teenager|teenagers|minors|a minor|underage|house girl|house boy|(grade|class|form|standard|year) "
  .. "(4|5|6|7|8|9|10|11|four|five|six|seven|eight|nine|ten|eleven)|(4th|5th|6th|7th|8th|9th|10th) (grade|grader|standard|class)|"
  .. "(my|her|his|our|your|ur) (little|younger|small|baby|kid) (sister|brother|cousin|niece|nephew)|(my|her|his|your|ur) (granddaughter|grandson)|"
  .. "(after|skip|missed|left|leaves|leave|stop|stopped|instead of|not in) school|"
  .. "(only|just|about|barely|maybe|around|turned|turns|turning|looks|look) (11|12|13|14|15|16|17|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)|"
  .. "(11|12|13|14|15|16|17|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen) (year|years|yr|yrs|yo|y o|yrs old|next month|in june|in july|plus)|"
  .. "(girl|girls|boy|boys|kid|kids|she|he|im|i am|daughter|son|niece|nephew) (is|are|was|were|of|aged|age|just|only|maybe|about|not yet)? "
  .. "(11|12|13|14|15|16|17|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen))"
-- Who speaks of schools, carers or their own small children speaks of nobody under control.
local minded = "(guardian|mum or dad|mom or dad|saturday job|saturday lad|saturday girl|holiday job|summer job|under 18s|16s and 17s|ask mama|ask mum|ask mom|ask dad|ask your mum|ask your mom|ask your parents|ask a parent|parents permission|mums okay|with your mum|with your dad|with you yes|consent|parents signature|parent signature|parents note|chaperone|tutor|tuition|summer camp|school trip|nanny|babysit*|au pair|teaching|teachers|"
  .. "teacher needed|english teacher|for ages|boarding school|novel|lyrics|movie|worksheet|(my|our|two|three|her|his) (small|little)? (kids|children|babies|toddlers))"
rule {
  title      = "Somebody below eighteen is named beside signs of control",
  indicators = { "delphi:D4.06", "delphi:D3.05", "ilo:1" },
  law        = { "th-lp-44", "th-atip-6", "th-cp-26" },
  weight     = 7,
  worded_from = -8,
  status     = "trial",
  child      = true,
  sources    = { "ilo-ages", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  any_of     = {
    "confinement/guarded-or-locked", "confinement/moved-without-say", "confinement/no-outside-contact",
    "confinement/phone-taken", "confinement/shut-in-plain", "confinement/stay-inside",
    "confinement/terms-of-an-offer-add-up", "threats/army-behind-an-offer", "threats/call-for-help",
    "threats/family-as-surety", "threats/harm-plain", "threats/hostage-picture-plain", "threats/image-threat",
    "threats/people-as-goods", "threats/people-counted-plain", "threats/punishment", "threats/sold-on",
    "threats/threat-of-police-or-immigration", "threats/threat-to-family", "threats/violence",
    "documents/atm-or-bank-book-held", "documents/id-card-left", "documents/papers-in-other-hands",
    "documents/papers-returned-on-condition", "documents/passport-held", "documents/worker-says-papers-taken",
    "debt/debt-before-leaving", "debt/debt-of-family", "debt/head-price-or-tag", "debt/person-paid-for-plain",
    "debt/worker-says-debt-grows", "exit-cost/answered-with-a-price", "exit-cost/buy-out-or-ransom",
    "exit-cost/must-find-replacement", "exit-cost/must-stay-until-contract-ends", "exit-cost/put-off-with-a-price",
    "grooming/love-used", "grooming/shelter-with-strings", "illicit/body-parts-or-surrogacy",
    "illicit/deceiving-work-plain", 
    "living/hardships-told-together", "living/troubles-told-add-up", "living/food-withheld",
  },
  unless_about = { "make-believe" },
  when = function(ad)
    if ad:language() ~= "en" or ad:has(minded) or ad:has("<minded-young>") then return false end
    local found = {}
    for _, age in ipairs(ad:ages()) do
      local low, high = age.lower or age.upper or 99, age.upper or age.lower or 99
      if low >= 10 and low < 18 and high < 18 then found[#found + 1] = age end
    end
    for _, place in ipairs(ad:find(young)) do found[#found + 1] = place end
    return #found > 0 and { evidence = found, reason = "somebody below eighteen is named where signs of control stand" }
  end,
  fires = {
    en = { "She is «only sixteen», they keep her passport and she can't leave the house." },
  },
  silent = {
    en = { "My boss keeps my passport and I can't leave the house.", "She is only sixteen and plays football." },
  },
  except = { "line-broken", "spaced-letters", "dotted-letters", "look-alikes", "digits-for-letters", "mistyped", "repeated-letters", "doubled-spaces", "zero-width" },
  advice = "Ring 1300 or 191 at once; from abroad the national child line. Do not contact the poster and do not pass the text on.",
}
