-- Pay is kept by somebody, saved up, or comes in one piece at the end, in whatever words.
local pay = "(pay|salary|salaries|wage|wages|earnings|savings|stipend|remuneration|pocket money|dollar|dollars|usd|"
  .. "your money|ur money|her money|his money|their money|my money|all money|the money|d money)"
local kept = "(keep|keeps|kept|keeping|hold|holds|held|holding|save|saves|saved|saving|placed|stay|stays|stayed|remain|"
  .. "remains|banked|look after|looks after|put)"
local holder = "(boss|madam|maam|mam|mama|mamasan|sir|agent|agency|company|office|owner|captain|skipper|leader|manager|"
  .. "supervisor|foreman|sponsor|broker|admin|hr|uncle|aunty|auntie|coordinator|contractor|employer|handler|"
  .. "chief|pastor|accountant|me|him|her|them|us|safe|savings|guarantee|security|safety|book|ledger|bond|you)"
local later = "((at|on|upon|until|till|til|after|when|by|only) (the|your|ur|you|u|we|she|he)? (very)? (end|last day|"
  .. "completion|completing|graduation|graduate|return|going home|go home|leave|departure|leaving|harvest|"
  .. "contract|contract end|contract ends|contract finish|contract finishes|season|season ends|settlement|new "
  .. "year|year end|the boat|boat comes|month {number}|{number} years|two years|three years|2 yrs|3 yrs|finish|"
  .. "finished|complete|bottom|retirement)|in one go|all together|at harvest|end of (the)? (contract|season|"
  .. "voyage|term|harvest|trip|two years|year))"
rule {
  title      = "Pay stays with somebody else, or comes only at the end",
  indicators = { "delphi:D2.10", "delphi:D5.14", "ilo:8" },
  law        = { "th-lp-70" },
  weight     = 6,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  terms = {
    en = {
      "(stipend|salary|wage|wages|pay|money|allowance|appreciation|remuneration|reward|earnings|purse|share|shares|sum|honorarium|payment|settlement|everything) ... (at|on|upon) (the|your|each|every|ur|our)? (conclusion|close|completion|end|finish|return|closing) of (the|each|every|your|high|a)? (high|long|first|full|whole)? (season|year|contract|voyage|harvest|term|trip|project|service|crop|stay|engagement|tour)",
      "(stipend|salary|wage|wages|pay|money|allowance|appreciation|remuneration|reward|earnings|purse|share|shares|sum|honorarium|payment|settlement|everything) ... (when|once|until|till|after) (the|our|a)? (boat|ship|vessel|season|harvest|pit|project|crop|cocoa|gold|catch|rains|customers|buyer) (is|are|has|have|will|comes|come)? (pays|pay|done|over|sold|returns|return|returned|ends|end|ended|finished|in|back|home|landed|weighed)",
      "(stipend|salary|wage|wages|pay|money|allowance|appreciation|remuneration|reward|earnings|purse|share|shares|sum|honorarium|payment|settlement|everything) ... (until|till|once|when) (i|we|boss|gary|madam|he|she|they) (feel|feels|think|thinks|decide|decides|say|says|am|are|is) (you|u|youre|ur|ready|sure|happy|satisfied)",
      "(spending|pocket|cigarette|tea|soap) (money|allowance) (until|till|for now|at first|at the start|and the rest|only until)",
      "(money|pay|wages|salary) (we|is|will be)? (see|talk|discuss|discussed|settle|settled|sort|decide|count|counted|seen) (about)? (it)? later",
      "first (month|months|year|half year|half year|three months|two months|season|weeks|6 months|3 months|salary) (is|are|goes|go)? (for my|for the|for our|for training|for your training|for trouble|mine|ours|practice|practise|belongs|to him|to me|to agent|to the agent|to her|to us)",
      "trial (month|week|weeks|months) (is|are)? ... (no money|no pay|unpaid|without pay|no salary|practice|practise|no wages|free)",
      "(lump|lump sum|one sum|one envelope|wedding sum|marriage sum|one go) ... (return|end|finish|together|years|passed|completed|contract|wedding|over)",
      "(share|shares|pay|wages) (is|are)? (calculated|counted|worked out|shared|decided) (once|after|when|at the end|on return)",
      "(waits|wait|saved|accumulates|builds up|kept|held) for you (until|till|at|on|when|in the|with)",

      "(give|given|gives|pay|paid|pays|get|cash|salary|money|wages) (only)? (after|from) (the)? (second|third|fourth|fifth|2nd|3rd|4th) (month|months|week)",
      "so (that)? (you|u|they|nobody|girls|workers|boys) (dont|do not|wont|will not|cannot|cant|not|doesnt) (disappear|run|run away|vanish|leave|go|escape|change boss)",
      "(my|our|the|your|ur|her|his) ({number}|two|three|four|five|six|eight) (weeks|months|wks|days) (pay)? (is|are|stay|stays|still|remain|remains) (still)? (in the system|in system|in the books|with (him|her|them|boss|office|agency)|on hold|frozen|lost|gone)",
      "(money|pay|wages) (is|are) (still)? in the system",
      "(first|1st) (money|earnings|customers|tips|pay|income) (is|are|goes|go) (my|our|the) (share|cut|part|side)",
      "(take|takes|taken|took) (it|this|that|the ticket|the flight)? back (little by little|bit by bit|slowly|small small|step by step) (from|off|out)",
      pay .. " ... " .. kept .. " (safe|safely)? (with|wit|wid|by|in|at|from|under|to|for) (the|our|my|his|her|your|ur|a)? " .. holder,
      kept .. " (your|ur|her|his|their|our|all|the|my)? (whole|full)? " .. pay .. " (for you|for u|for her|for him|safe|safely|until|till|til|with|in|at)",
      pay .. " ... (comes|come|paid|pay|given|give|get|gets|released|release|handed|settled|receive|received|collect|returned|back) (out|over|back|to you|to u|together|all|only|it|them)? (in one|at once|together|as one|in full)? " .. later,
      "(remainder|balance|the rest|rest of it|other half|all of it|everything|full amount|full payment|whole sum|lump sum) ... " .. later,
      later .. " ... (get|gets|receive|take|collect|with|give|gives|paid|pay|have|has) (you|u|him|her|it)? (the|your|ur|all|all the)? (full|whole|all)? (payment|pay|salary|salaries|wages|money|sum|amount|savings|balance|remainder)",
      "(all|money|pay|paid|cash|salary|wages|everything) (of it)? (is|comes|come|only)? (only)? at (the|d)? (end|bottom|finish)",
      "(rest|remainder|balance|full|money|pay) (comes|given|paid|settled)? (at|on|in) (the)? (end|finish|counting|last)",
      "(after|when|until) (the)? (counting|weighing|season count|final count|settlement)",
      "(weighed|counted) by (us|boss|company) ... (paid|pay)",
      "(paid|pay|settled|settle|get paid|payment) (on|only on|at) (the)? (last day|final day|end of season|season end|end of harvest|day you leave|day of leaving)",
      "(village|family|mother|parents|they|home|she|he) (gets|get|receives|receive) (it|money|paid)? when (i|boss|we|madam) (say|says|want|wants|send)",
      "(forgive|forgives|forfeit|forfeits|lose|loses|leave behind|leaves behind) (their|your|ur|his|her|the|all|all the)? (savings|wages|salary|pay|held pay|kept pay|wage|money kept)",
      "(no|not|dont|doesnt) need (any)? (money|cash|salary|pocket money) (inside|here|there|in|at|while)",
      "(part|half|portion|{number} percent|{number}) ... (released|paid|given) monthly ... (remainder|rest|balance)",
      "(salary|wages|pay|money|wage) ... (sent|send|sends|goes|go|paid|transferred) (direct|directly|straight)? to (your|ur|my|her|his|the) (family|parents|husband|father|mother|agent|agency|broker|uncle|pastor|account of)",
      "(first|1st|last) ({number}|two|three|four|five|six|few) (salaries|salary|months salary|wages|pays|months pay|months wages) ... (stay|stays|kept|held|keep|hold|with|guarantee|security|deposit|back)",
    },
  },
  unless = {
    en = {
      "end of (the|each|every|that|a)? (month|week|day|shift|fortnight|working day)",
      "(contract|salary|pay|wages|balance|remainder) (negotiable|review|reviewed|increase|increment|raise|"
        .. "depends|range|package|structure)",
      "(bonus|gratuity|eosb|end of service|severance|commission|pension|provident|13th|allowance|holiday "
        .. "pay|leave pay|redundancy|retirement)",
      "(savings|saving) (account|bank|plan|scheme|club|goal|tips)",
      "(invoice|deliver|delivery|milestone|project|order|tuition|rent|deposit|invoice|loan|mortgage|hotel|"
        .. "ticket price|invoice)",
    },
  },
  unless_near = {
    en = {
      "(probation|bonus|gratuity|eosb|end of service|severance|commission|pension|provident fund|13th|"
        .. "increment|review|payslip|payslips|bank account|own account|every friday|every month|monthly into|"
        .. "each month|on the 1st|on time|per hour|scholarship|tuition|project|milestone|freelance|invoice|"
        .. "client|semester|deposit|refund|retire|tax|insurance|leave pay|notice period|final settlement)",
    },
  },
  unless_about = { "everyday", "make-believe", "not-meant", "public-word" },
  fires = {
    en = {
      "The first three «salaries stay with the office» and come back on your last day.",
      "30% monthly, «remainder on graduation» at month 18.",
      "Two hundred «dollar, keep by me» till new year.",
    },
  },
  silent = {
    en = {
      "Salary is paid at the end of each month into your own account.",
      "The balance is paid when the translation is delivered.",
      "We keep the wages file in the office.",
      "Bonus after probation.",
    },
  },
  except = { "look-alikes", "digits-for-letters", "spaced-letters", "dotted-letters", "repeated-letters", "line-broken", "mistyped" },
  advice = "Ask for payslips and when money last reached the worker. Wages are due at least once a month.",
}
