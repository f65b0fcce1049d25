-- A price stands beside each small fault: late, ill, asleep, a glass, a smile.
local fault = "(refusing|refuse|refusing to sit|late|lateness|absent|absence|toilet|toilets|bathroom|no smile|smile|"
  .. "smiling|gain weight|weight gain|overweight|boyfriend|missed call|missed calls|miss call|no reply|sleep|"
  .. "sleeping|asleep|talking|talk back|glass|plate|broken|phone use|sick|sick day|fever|complain|complaint|"
  .. "complains|customer complain|customer complaint|wrong|mistake|mistakes|error|errors|not finish|dirty room|"
  .. "quarrel|fight|swearing|crying|cry|laugh|no makeup|no lipstick|rest day|day off|off day|pregnant|holiday)"
-- Two faults with a sum each, however they are written, are a list.
local priced = "(late|lateness|being late|talking|talk back|back talk|laughing|laugh|no smile|not smiling|phone seen|phone|breaking (a)? (plate|glass|cup)|broken (plate|glass|cup|dish)|"
  .. "look (at)? (the)? boss (bad|badly|wrong)|bad face|answer back|answering back|sleeping|asleep|caught sleeping|toilet|extra toilet|sick|absent|absence|crying|nails|gum|singing|sitting|leaning|missed call|"
  .. "swearing|dirty (apron|room|shoes)|wrong (order|answer|pack)|rude|attitude|yawning|soap|lipstick|overweight)"
rule {
  title      = "Small faults have a price",
  indicators = { "delphi:D5.10", "ilo:8" },
  law        = { "th-lp-76" },
  weight     = 5,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  terms = {
    en = {
      "(late|toilet|soap|sick|smile|talk|talking|absent|phone|sleep|sleeping|food|bed|electric|uniform|swear|break|breakage) {number} (and)? (late|toilet|soap|sick|smile|talk|talking|absent|phone|sleep|sleeping|food|bed|electric|uniform|swear|break|breakage|look|looking|laugh|shout|cry|answer|rude) ",
      "(look|looking|looks|answer|answering|talk|talking|stare|staring) (at)? (the)? (boss|madam|captain|supervisor|back|manager|owner)? (bad|badly|wrong|with attitude|back|rudely|too long) ({money}|{number})",
      "(miss|missed|skip) (a|one|any|the)? (night|shift|day|morning|call|flight|roll call) (is|costs|they|he|she|boss|u|you)? (take|takes|pay|pays|lose|loses|minus|fine|cut|cuts|owe)? ({money}|{number} days|two days|three days|double|a week)",
      "(sick|absent|late|missed|rest|free) (day|days|shift)? (is|equals|means)? (minus|costs|lose) ({number}|two|three|double|four) (days|shifts)?",
      "(penalty|fine|fined) ({money}|{number}) (if|when|for) (below|under|less|accuracy|error|errors|mistake|mistakes|late|short|target|not)",
      "(who|whoever|anyone|girl|if you|if u) (is|are|comes|come)? late (for (customer|customers|shift|guests|roll call))? (pays|pay|buys|buy) (everybodys|everyones|everybody|everyone|for all|all|dinner|double|the|{money}|{number})",

      "(if|when) (we|you|u|i|she|they|someone|anyone) (dont|do not|didnt|not|cant|fail to) (hit|make|reach|meet|get|sell) ({number}|target|quota|the) ... (take|takes|no|without|stand|stands|cut|cuts|run|runs|hit|beat|sleep|squat) (the|our|your|on|dinner|food|lunch|meal|sleep)?",
      fault .. " (is|are|more than {number}|over {number}|in {number} min|cost|costs|minus|fine|fined|cut|less|equals)? (of)? ({money}|{number} (usd|dollars|baht|k|rm|dirham|rials|riyal|sgd|pesos|yuan|euro|euros|pounds|each))",
      fault .. " {number} " .. fault,
      "(minus|fine|fined|fines|cut|cuts|deduct|deducts|charge|charged|take|takes|lose|loses) ({money}|{number}) (usd|dollars|baht|k|rm|each|a day)? (for|if|when|per|each|every) (u|you|we|a|the|each|every|being|they|i|no)? " .. fault,
      fault .. " (means|is)? (minus|fine|fined|cut|deduct|deducted|penalty|lose|no pay|extend|extra days|added) ({money}|{number}|a day|one day|whole day|half day|week)?",
      "(fine|fines|penalty) (list|book|table|system|sheet)",
      "(one|1|every|each) (day|hour|minute) (absent|late|sick|off|rest|missed|leave) (is|are|minus|cut|means|equals|costs|fine|added)? ({money}|{number} (added|cut|days|minus)|two days|double)",
      "(short|kulang|under|below|miss|missed|missing) (of)? (the)? (target|quota|basket|count|diamonds|tokens|kpi) ... (extend|extended|no pay|no food|cut|minus|no supper|no dinner|fine|extra|sleep|stand|squat|zero|deduct|is no guarantee)",
      "(if)? (basket|count|quota|target) (count)? ok",
      priced .. " {number} (baht|usd|dollars|rm|aed|each|pesos|shillings|ksh|rupees)? (and)? (a|the)? " .. priced .. " {number}",
    },
  },
  unless = {
    en = {
      "(late|lateness) (fee|fees|shift|night|penalty for delivery)",
      "(sick|rest|off|holiday|day) (pay|leave|day|days)? (paid|pay|with|{number} days|of|per)",
      "(sleep|sleeping|bathroom|toilet) (room|rooms|bag|in|well|{number} (rooms|bath|bathrooms))",
    },
  },
  unless_near = {
    en = {
      "(library|rent|tenant|hotel|tax|electric|internet|subscription|insurance|overtime|allowance|bonus|"
        .. "bedroom|bedrooms|studio|sqm|aircon|holiday pay|paid leave|annual leave|weight loss|mistakes in|exam)",
    },
  },
  unless_about = { "everyday", "make-believe", "not-meant" },
  when = function(ad)
    return ad:has(priced .. " {number} (baht|usd|dollars|rm|aed|each|pesos|shillings|ksh|rupees)? (and)? (a|the)? " .. priced .. " {number}")
      or ad:has("(fine|fines|fined|minus|cut|cuts|deduct|deducted|penalty|rules|rule|lose|extend|extended|no pay|no food|added|charge|charged)")
  end,
  fires = {
    en = {
      "House rules: «late 3,000, gain weight» 5,000, boyfriend 10,000.",
      "«Missed call minus 20 USD».",
    },
  },
  silent = {
    en = {
      "Late fee of the library is 20 baht.",
      "Overtime 500, meals free.",
      "If you are late, call the supervisor.",
    },
  },
  except = { "look-alikes", "digits-for-letters", "spaced-letters", "dotted-letters", "repeated-letters", "line-broken", "mistyped" },
  advice = "Ask for the list of fines and a payslip. Fines taken from wages are not allowed in Thailand, apart from narrow cases.",
}
