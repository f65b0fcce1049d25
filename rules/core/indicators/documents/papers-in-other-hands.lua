-- Whoever has a say over the worker keeps, wants or is given papers, in the plain words of messages.
local who = "(boss|bosses|lady boss|boss lady|madam|maam|mam|mama|mamasan|sir|agent|agents|agency|company|office|owner|"
  .. "captain|skipper|leader|team leader|manager|supervisor|foreman|gaffer|sponsor|kafeel|broker|driver|admin|"
  .. "hr|uncle|aunty|auntie|coordinator|contractor|employer|handler|landlady|chief|pastor|they|she|he|dem)"
local whose = "(all|all our|all the|every|everyones|our|my|the|ur|your|his|her|their|both|both our)"
local paper = "(card|cards|id|ids|ic|nrc|book|ci book|pink card|permit|permits|work permit|residence permit|travel paper|"
  .. "travel papers|paper|papers|document|documents|docs|passport|passports|pp|certificate|certificates|diploma|"
  .. "licence|license|iqama|atm|atms|bank card|bank book|benefit card|identity card|birth certificate)"
local hands = "(boss|bosses|madam|maam|mam|mama|mamasan|sir|agent|agency|company|office|owner|captain|skipper|leader|"
  .. "team leader|manager|supervisor|foreman|gaffer|sponsor|kafeel|broker|driver|admin|hr|uncle|aunty|auntie|"
  .. "coordinator|contractor|employer|handler|landlady|chief|pastor|sayarma|accounting|accounting dept|accounts|"
  .. "finance|accountant|host|impresario|caporale|crew leader|crewleader|jobber|instructor|me|him|them|us)"
rule {
  title      = "Papers are with, or are to be given to, somebody with a say over the worker",
  indicators = { "delphi:D2.05", "delphi:D5.01", "ilo:7" },
  law        = { "th-fw-62" },
  weight     = 6,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  terms = {
    en = {
      "(passport|passports|papers|ids|id cards) (only|come out|given|shown|out)? (only)? for (hospital|embassy|police|the bank|doctor|airport|inspection|checkpoint)",

      "(passport|passports|papers|docs|documents|seaman book|ids) (stay|stays|is|are|rest|rests|live|lives|sit|sits|kept)? (w|wit|with) ... (so no|so you|so u|so nobody|no stress|no worries|dont worry|for safe|till you|until you|lost ones|police)",
      "(we|i|agent|office|coordinator|company|manager|captain|boss|leader|agency) (collect|collects|gather|gathers|hold|holds|take|takes|keep|keeps) (all)? (the|your|ur)? (documents|passports|papers|docs|ids|certificates|booklets) ... (returned|given back|back|handed back|released) (at|by|on|when|after|once|in) (the)? (season|harvest|close|closing|departure|contract|end|winter|spring|autumn|november|december|january|october|final|last|return)",

      "(paper|papers|card|passport|id|book|documents) (can|may|must|should|to|will) be (left|kept|stored|safe|given|handed|deposited) (with|at|by|to|in)",
      "(look after|looks after|take care of|keeps|keep|hold|holds|mind|minds) (your|ur|the|their|our|my|his|her) (benefits|benefit|bank|atm|social|pension|id|giro|ebt) (card|cards|book) (too|also|for|until|till|safe|at|in|so)?",
      "(keep|leave|put|give) (your|ur|the) card (at|in|with|to) (the)? (office|boss|madam|manager|reception|counter|desk|us|me|agent)",
      who .. " (will|can|shall|must|to|always|just|only|now|also|already|still|go|dey|like to|likes to|want to|wants to|has to)? (keep|keeps|kept|keeping|hold|holds|held|holding|take|takes|took|taken|collect|collects|collected|grab|grabbed|lock|locks|locked|got|gets|has|have) (away|up|hold of)? " .. whose .. "? (the|our|original)? " .. paper,
      paper .. " (all|both|also|always|still|now)? (is|are|was|were|r|stay|stays|stayed|remain|remains|go|goes|went|kept|lock|locked)? (locked)? (with|wit|wid|by|at|inside|in) (the|my|our|his|her|your|ur)? " .. hands,
      who .. " (like|likes|want|wants|prefer|prefers) to (hold|keep) (it|them|those)",
      "(leave|leaves|put|drop|surrender|deposit|lodge) (your|ur|their|our|all|the)? (phone|phones|devices|mobile|mobiles)? (and|n|with)? (the|your)? " .. paper .. " (with|at|in|inside|to|here|as)",
      "(give|hand|send|courier|post|pass) (me|us|him|her) (just|only)? (your|ur|the)? (original|real|orig)? (passport|passports|ci book|id|id card|atm|atm card|papers|documents|certificate) (and|n|by|so|for|with|today|now|then|before|first)",
      "(original|originals) (passport|passports|papers|documents|certificate|certificates|diploma|degree) ... (by courier|courier|send|sent|hand|handed|give|given|deposit|submit|to us|to me|with us|with me)",
      "(send|courier|post|mail) ... original (passport|papers|documents|certificate|certificates)",
      "(driver|agent|broker|boss|leader|guard|madam|captain|guide|coordinator|manager|coach) (collect|collects|collected|took|take|takes|kept|keeps|has|holds|hold) (all|it all|them all|everything|everyones)",
      paper .. " ... (stays|stay|kept|keep|remain|remains) (wit|wid|with) (me|us)",
      "(who|anyone|anybody|someone) (still)? (have|has|got) (the|your|his|her|their)? (own)? (paper|papers|passport|passports|card)",
      "(collected|took|take|collect|collects|taken) (our|my|all|ur|your|their|the) (passports|passport|papers|documents|ids) ... (check|registration|toll|safety|visa|immigration|lost|safe|formality|processing|stamp)",
      "(passport|passports|papers|documents|ids|atm|cards) ... (locked away|locked up|in (the|a|his|her|my|our)? (safe|vault|locker|drawer|cupboard|strongbox|steel box|box))",
      "(passport|passports|papers|documents|ids|id) to (the|our|my|a)? (boss|host|impresario|man|guide|driver|agent|manager|madam|leader|captain|coordinator|office|officer|lady|teacher|friend) (at|on|upon|after|when) (landing|arrival|airport|you land|you arrive|the gate|reaching)",
      "(carries|carry|holds|keeps|has) the (paper|papers|permit|permits)",
      who .. " (took|takes|collected|collects|gathered|got|grabbed|kept) ... (papers|passports|documents|ids|permits)",
      "(contract|contracts|papers|passport|passports) (is|are)? (kept|held|stored|stays|stay) (in|at|by|with) (the|our)? (club|bar|house|shop|flat|villa|camp|office|boat|ship|factory|school)",
      "(give|hand|surrender|donate) (us|me|them)? (your|ur|the|all)? (phone|phones|mobile) (and|n|plus) (your|ur|all)? (passport|iqama|papers|id|documents|possessions|card|atm)",
      "(vault|safe|locker|drawer) is (closed|locked)",
    },
  },
  unless = {
    en = {
      "(permit|work permit|visa|papers|documents) by (us|company|the company|employer|agency)",

      "(diploma|degree|certificate|bachelor|license) in (accounts|accounting|nursing|any|it|business|hospitality|education|law|engineering|culinary|childcare|social|marketing|finance|computer)",

      "can (my|the|an|our|your) (employer|boss|agency|company|landlord|agent|madam|sponsor) (legally|really|just)? (keep|hold|take|ask for)",
      "(do|does|did|should|must|will|would|can|may|could) (i|we) (really|rly|still|ever)? (have to|need to|got to|just)? (hand|give|leave|show|send|submit|surrender|deposit) ... (passport|passports|id|papers|documents|originals)",
      "(copy|copies|copied|photocopy|photo|photos|picture|scan|scans|pic|pics|number) (of)? (your|the|my|"
        .. "her|his|their|our|all)? (passport|passports|id|ids|papers|documents|card|cards|diploma|certificate)",
      "(passport|passports|id|ids|papers|documents|card|diploma) (copy|copies|photo|photos|scan|scans|"
        .. "number|picture|pics)",
      "(sim|memory|gift|credit|debit|business|time|score|playing|report|loyalty|birthday|christmas|key|red|"
        .. "yellow|green card|post|greeting|punch|rate|metro|membership|member|library|wild|sd|game|graphics|"
        .. "charge|visiting|boarding) (card|cards|cards on)",
      "(exam|legal|research|news|white|technical|project|client|design|drafting|transport|shipping|customs|"
        .. "toilet|tissue|wall|sand|call|term|exercise) (paper|papers|documents|docs)",
      "(has|have|hold|holds|holding|got|gets|get) (a|an|his|her|their|the|valid)? (valid|clean|current|"
        .. "own)? (own)? (driving|drivers|driver|trade|business|food|hygiene|first aid|licence|license|"
        .. "certificate|degree|diploma|permit|work permit|certificates|book|id)",
      "(he|she|they|you|worker|workers|helper|maid) (can|may|should|will|must|shall) (keep|keeps|hold|have) (the|a|his|her|their|your)? (own)? (passport|passports|papers|documents|card|cards|id|ids)",
      "(he|she|they|i|we|you) (has|have|had|got|gets|get|took|takes|take|keep|keeps|read|reads) (the|a|his|"
        .. "her|their|my|your|our)? (book|books|paper|card|cards|certificate|diploma|licence|license)",
      "(books|book) (club|a|your|the|online|now|my|in|at|with)",
    },
  },
  unless_near = {
    en = {
      "(landlord|tenant|rental|car hire|hotel guest|library|visa centre|vfs|lost and found|same day|made a "
        .. "copy|give it back|gave it back|gave back|back in|got it back|got them back|handed back|hand it "
        .. "straight back|returned|returns|photocopy|straight back|check in|ibabalik|umrah|hajj|tour leader|"
        .. "visitor|visitors|at all times|your own|their own|keep your|in your own hand|with you|with the "
        .. "worker|with workers|with the helper|individual keys|not allowed|never|illegal|refuse)",
    },
  },
  unless_about = { "everyday", "make-believe", "not-meant", "house-rules", "public-word" },
  when = function(ad)
    if ad:has("<own-hands>") or ad:has("<returned-soon>") and not ad:has("<withheld>") then return false end
    return ad:has("<work>")
  end,
  fires = {
    en = {
      "Thirty workers for peeling. «Boss keep all card», no problem.",
      "Give me your CI book, «boss likes to hold it» so people stay.",
    },
  },
  silent = {
    en = {
      "Bring your ID card to the interview.",
      "The manager collects the time cards on Friday.",
      "They took a copy of my passport and gave it straight back.",
      "Employer holds a valid licence.",
    },
  },
  except = { "look-alikes", "digits-for-letters", "spaced-letters", "dotted-letters", "repeated-letters", "line-broken", "mistyped" },
  advice = "Ask who has each paper today and whether it can be had back at once, without paying. A copy is enough for an employer.",
}
