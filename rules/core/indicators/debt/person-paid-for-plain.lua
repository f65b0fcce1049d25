-- Somebody paid an agent, a ticket or a price for the worker, and months of work or pay go towards it.
local who = "(boss|madam|maam|mam|mama|mamasan|sir|agency|company|office|owner|captain|skipper|factory|farm|manager|"
  .. "foreman|sponsor|kafeel|broker|uncle|aunty|auntie|employer|family|they|she|he)"
local many = "(first|1st|the first|ur first|your first|first first)? ({number}|one|two|three|four|five|six|seven|eight) "
  .. "(months|month|mth|mths|mo|mos|salary|salaries|pay|paydays)"
rule {
  title      = "A price was paid for the worker, or months of pay go to somebody for it",
  indicators = { "delphi:D2.04", "delphi:D5.02", "ilo:9" },
  law        = { "th-atip-6-1" },
  weight     = 6,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  terms = {
    en = {
      "(boss|bosses|madam|maam|agent|agency|company|captain|skipper|leader|manager|supervisor|foreman|sponsor|broker|driver|admin|uncle|aunty|auntie|coordinator|contractor|employer|handler|matron|warden|founder|pastor|coach|master|mistress|mummy|management|headman|they|we|she|he) (have|has|had|already|alr|oredi)? (already)? (pay|pays|paid|spend|spends|spent|invest|invested|put|gave) ({money}|{number}|a lot|so much|plenty|big money) (for|on|into) (your|ur|you|u|her|him|me|us|each|every|the road|the way|the travel)",
      "(contribution|cost|costs|fee|fees|fare|loan|balance|ticket|visa|rest|advance) ... (spread|recovered|recouped|balanced|absorbed|collected|returned) (gently|slowly|out|back|over|from|in|through) ... (wages|wage|salary|pay|earnings|tips|months|stipend|sales|drinks)",
      "(takes|take|took) (it)? (back)? (from|out of|off) (your|ur|her|my|our)? first (wages|salary|pay|earnings|months)",
      "(bed|room|food|caravan|flat|van|transport|dresses|dress) ... (comes off|come off|taken off|comes out|goes off|off) (first|the top|before|your wages|wages|the pay)",
      "(it|that|lose|break|miss|short|everything|pack|loss|rest) (is|its|goes|comes|came|noted|all)? (on|to|onto) (your|ur|his|her|their) (tab|bill|slate|tag|debt)",
      "(covered|paid|cleared|returned) by (your|ur|the|their) (sales|work|drinks|dances|customers|shifts|chats)",
      "(leader|boss|madam|manager|agent|captain|uncle|aunty|mamasan|munshi) (simply|just)? (notes|writes|marks|puts) (it|that|this|all|everything) (down|for later|in the book|in his book)",
      "(all|everything) (write|writes|written|wrote|noted) (down)? (already|for later)",
      "(aunty|auntie|madam|boss|she|he|they) (takes|take|gets|get|collects) back (what|wat|all|everything|the money)",
      "(course|passport|hostel|lash|beauty|training|food|room) ({money}|rm{number}|{number} k) ... (write|written|wrote|noted|in the book|on your name) (down|already)?",

      "({money}|{number}) (to give|to finish|to make|to earn|to pay|to return|to clear|to bring) before (you|u|she|they|girls) (choose|can|get|keep|are|decide|have|see|go|take|start)",
      "(until|till|til) (the)? (agency|agent|ticket|visa|boss|house|office|road|broker|madam|uncle) (money|fee|fees|cost|costs|debt|bill) (is|are)? (finish|finished|paid|done|clear|cleared|back|over|returned)",
      "who (pays|will pay|clears|finishes|covers|settles) (what|the rest|the balance|whatever) (you|u|she|he|of)",

      "(you|u|youll|you will|ull|they|girls) (owe|owes) (us|me|only|him|her|them) (only|just|but)? ... (fare|ticket|loyalty|transport|flight|road|food|bed|passage|journey)",
      "(written|write|noted|put|counted) (as|down as|in) (a)? debt",
      "(book|buy|pay) (your|ur|the) (flight|ticket|bus|ferry) on our card (and|then)",
      who .. " (has|have|already|alr|oredi)? (already)? (pay|pays|paid|settle|settled|give|gave|spend|spent|cover|covered) (for)? (the|ur|your|my|his|her)? (agent|broker|agency|dealer|recruiter|carrier|trolley|smuggler|coyote|dalal|uncle|driver|you|u|me|her|him|us|them|family|father|mother|parents|debt|loan|transport|visa|ticket) ... ({money}|{number}|for you|for u|slowly|back|work|first)",
      "(i|we) (have|already|alr|oredi|will|can)? (already)? (pay|paid|settle|settled|spend|spent|cover|covered|give|gave) (for)? (the|ur|your)? (agent|broker|dealer|carrier|smuggler|coyote|dalal|police road|road money|road|transport|boat|ticket|visa|passport|debt|loan|family|father|mother|parents) ... (you|u|back|work|slowly|first|{money})",
      many .. " (of)? (salary|salaries|pay|wages|wage)? (is|are|go|goes|will go|all|only|just)? (for|to|pay|pays|cover|covers) (the|my|our|ur|your)? (agent|broker|agency|ticket|visa|travel|papers|permit|sponsor|boss|transport|boat|guide|uncle|fare|flight|passport|madam|office|debt|cost|costs|expenses|placement)",
      "(agent|broker|agency|uncle|madam|boss|sponsor|office|coordinator|recruiter) (take|takes|took|keep|keeps|get|gets|eat|eats|collect|collects|cut|cuts) " .. many .. " (of)? (salary|salaries|pay|wages|wage)?",
      "(give|giving|pay|paying|owe|owing|return|serve) (her|him|them|us|me|madam|agent|boss|agency|office|the madam|the boss) (your|ur|the)? " .. many,
      "(you|u|they|she|he) (will|shall|must|to|go)? (serve|work for|pay) (your|the|ur)? (madam|boss|owner|sponsor|her|him|house) {number}",
      "(pay|paid|pays|clear|settle|return|refund) (it|them|him|her|boss|back|us)? (slowly|small small|little by little|bit by bit|in small parts) ",
      "(pay|paid|pays) (me|us|boss|him|her|madam)? (back)? slowly",
      "(clear|settle|finish|return|repay|pay off) (the|our|ur|your|my|her|his|all)? ({money}|{number} k|office money|office debt|debt|balance|account|expenses|advance) (of|to|from|for|before|first|then|and|with)",
      "(you|u|she|he|i) (still)? (have|has|got) ({money}|{number}) (left|remaining|to go|to pay|to clear|to work)",
      "{money} (is|are)? (on|against) (you|u|your head|ur head|your name|ur name)",
      "(debt|balance|account|bill|book) (is|will be|be|becomes)? (zero|0|closed|clear|finished|finish|square)",
      "(food|rice|flour|salt|ration|rations|meals|goods|shop|room|things) ... (on|in) (the|our|your)? (book|books|credit|account|tab|ledger)",
      "(finish|finished|clear|work off|pay) (the)? (debt|balance|book|advance|loan) (then|before|first|and) (free|u|you|she|he|choose|leave|go|move|faster)",
      "(until|till|til|after) (you|u|she|he|the)? (debt|book|balance|advance|account|loan) (is|are)? (finish|finished|clear|cleared|zero|paid|closed|square|done)",
      "(ticket|flight|fare|visa|travel|transport|passport|medical|dress|agent fee|broker) (is|are|will be)? (minus|minused|cut|deduct|deducted|taken|recovered|recouped|counted|back|out) (from|off|out of|against|in) (the|ur|your|my|our|first)? ",
      "{number} (months|month|mth|mths|mo|mos) (no|zero|without) (salary|pay|wage|wages|money)",
      "(work|works|working) {number} (months|month|mth|mths|mo) (no|without|for free|free|for the|for)",
      "({number}|{money}) (baht|k|usd|riyal|rm|pesos)? (take|taken|cut|deduct|minus|come|comes) (from|off|out of) (ur|your|the)? (wage|wages|salary|pay)",
      "(interest|room|food|doctor|medicine|van|lorry|knives|tools|bedding) ... (so|now|still) (you|u|i) (owe|owes|have)",
      "(rest|balance|remainder|cost|costs|it) (we|i|they)? (will be|is|are)? (recover|recovered|recoup|recouped|taken|deducted|cut) (from|frm|out of) (ur|your|the)? (first|salary|wages|pay|transfer|earnings|income|tips)",
      "(keep|keeps|take|takes|cut|cuts|minus|deducts|counts) ({number}|{money}) (euro|euros|baht|quid|rm|dollars|usd|dirham|k|rupees)? for (the)? (van|bus|bed|room|sandwich|water|food|rice|tools|gloves|boots|card|police|light|ride|transport|mattress|uncle|office|electric|knife|knives|blanket)",
      "(paid|covered|advanced) by (the)? (club|company|boss|agency|us|house|owner|office) but (you|u|must|to be|later|then)",
      "(cover|covers|covered|pay|pays|return) (it)? (by|with|through) (your|ur|the)? (work|working|dances|drinks|shifts|labour)",
      "(otherwise|else|or else|if not) (you|u)? (clear|pay|settle|refund|return|repay|compensate) ({money}|{number}|double|all|everything)",
      "(in hand|advance|uchal|peshgi|bayana) (per|for) (couple|head|family|pathuria|person|pair|jodi)",
      "(balance|account|bill) (is)? carried (forward|over)",
      "(journey|travel|road|boat|river|lorry|ticket) (bill|money|cost|debt|fee) (gets|is|will be|must be|be)? (crossed|cleared|paid|finished|off|worked|taken|after)",
      "({number}|{money}) (stands|remains|still stands|stays) (on|against|with)?",
      "(against|on|with) (your|ur|the|our|their|a) (land|house|tractor|motorbike|gold|field|farm|cattle) (book|paper|papers|title|deed|as)",
      "(rice|pot|blanket|food|tools|flour|salt|oil|parang|gloves|boots|everything|medicine|soap) ... (on|in|to) (the)? (sheet|book|ledger|account|tab|notebook)",
      "(i|boss|we|madam|company) (paid|pay) (for)? (your|ur) (boat|leg|medicine|doctor|birth|wedding|mother|brother|bail|fine|release|freedom|clothes|dress|phone|passport|passage|way)",
      "(sponsor|boss|madam|employer|owner|family) (has|have|already)? paid {money} for (you|u|her|him|them|the girl|each)",
    },
  },
  unless = {
    en = {
      "(paternity|maternity|parental|sick|annual) (leave|pay)",
      "(we|company|they|i) (pay|pays|paid) (you|u|me|us|them) ({money}|{number}|weekly|monthly|on time)",
      "(bank|mortgage|car|student|credit card|phone|emi|house) (loan|debt|interest)",
      "(company|we|employer|agency|boss|they|he|she) (pay|pays|paid|cover|covers|covered) (for)? (the|your|"
        .. "ur|my|his|her)? (visa|ticket|flight|transport|travel|medical) (and|by|for|in|on|as)",
      "(employer|company|we|farm) (pay|pays|cover|covers) ... (inbound|outbound|return|round trip) (travel|transport|ticket|flight)",
    },
  },
  unless_near = {
    en = {
      "(notice|probation|mortgage|bank|emi|netflix|subscription|tenant|tuition|scholarship|course|rent|"
        .. "lease|gym|credit card|insurance|warranty|invoice|no deduction|nothing is taken|nothing deducted|"
        .. "free of charge|free of cost|reimburse|reimbursed|refund|refunded|never deducted|as a gift|no "
        .. "interest loan|haha|lol|dinner|lunch|pizza|split)",
    },
  },
  unless_about = { "everyday", "make-believe", "not-meant", "public-word" },
  when = function(ad)
    return ad:has("<work>")
  end,
  fires = {
    en = {
      "«Boss pay agent who brought you 18,000», you pay boss slowly.",
      "«Agent take 3 salary», then it is yours.",
      "Seven «months no salary», factory pays the walk.",
    },
  },
  silent = {
    en = {
      "Company pays ticket and visa; nothing is taken from wages.",
      "We pay three months parental leave.",
      "The agency pays nurses weekly.",
      "Pay back the loan to the bank slowly.",
    },
  },
  except = { "look-alikes", "digits-for-letters", "spaced-letters", "dotted-letters", "repeated-letters", "line-broken", "mistyped" },
  advice = "Ask for the list of costs: who paid, how much, how much is left each month. Nobody may be held to work by a debt.",
}
