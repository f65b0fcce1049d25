-- What was promised or written and what came, side by side; or what came for how long.
rule {
  title      = "The pay that came is far from what was promised",
  indicators = { "delphi:D1.04", "delphi:D5.14", "ilo:2", "ilo:8" },
  law        = { "th-lp-70" },
  weight     = 5,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  terms = {
    en = {
      "(payslip|salary|pay|wage|slip|net) (was|is|came|shows|says|said|comes) (out)? (at|to)? (minus|zero|negative|0)",
      "(i|we|she|he) (sign|signs|signed|finish|finished|end|ended|got|get) (for|with|at|on|in)? (the)? (month|week)? (with|for|at)? (zero|nothing|minus|0|a minus|less than nothing)",
      "(payslip|slip|book|paper|contract|screen) (says|shows|say) {number} (hours|hrs)? (but)? (i|we) (do|did|work|worked|doing|really do) {number}",
      "(finished|finish|end|ended) (the|a|each|every)? (month|week|season) (with|on|at) minus",
      "(book|notebook|tab|list|deductions|rent|bill) (eats|eat|ate|swallows|takes) (me|us|it|all|everything|the (pay|wage|salary|money))",
      "(paid|pay|pays|wages) (me|us|her|him)? (only)? (in|with) (rice|airtime|food|fish|maize|flour|clothes|soap|cigarettes|drugs|promises|vouchers|tokens|top up)",
      "(if|when) (desk cost|target|quota|rent|cost|fee) (is)? (not)? (met|paid|covered|reached) (it)? (accumulates|carries over|rolls over|adds up|goes to next month|added to next)",
      "(will|ll|they|he|she|boss) keep (my|our|the) last (month|months|week|weeks|pay|wage|salary) (money|pay|wage|salary)?",
      "(agent|agency|aunt|aunty|uncle|madam|broker) fee (is)? (yours|your side|ur side) ... (pay|salary|wage|money) (is)? (mine|with me|to me)",
      "(her|his|girls|their|the) (pay|salary|wage|wages|money) (is)? (mine|comes to me|to me|with me|goes to me)",
      "minus (two|three|four|{number}) days",
      "(hrs|hours|days|weeks|shifts) (last|this|of) (week|month|work) (is|was|came to|made|came out|gave|equals)? ({money}|{number}) (in hand|in my hand|cash|only|left)",
      "(ad|advert|they|agent|poster|post|contract) (said|promised|says|wrote) ... (and|but|now|it is|instead) (i|we|im|i am|it is) (am|are|is)? (scrubbing|cleaning|washing|carrying|digging|packing|gutting|peeling|mopping|sorting|selling|dancing|begging)",
      "(contract|contracts|they said|said|agent said|promised|agreed|paper say|paper says|written|signed "
        .. "for|was told|told me|salary was|should be|offer letter) ({money}|{number} (k|riyal|rm|usd|aed|qr|"
        .. "baht|dollars|euro|ksh)?) ... (get|got|pay|pays|paid|give|gives|gave|receive|received|only|now|but|"
        .. "just) (me|us|only|just)? (is|about|like|maybe)? ({money}|{number})",
      "(we|i|she|he) (get|got|receive|received) (only|just)? ({money}|{number}) (since|for|after|from|"
        .. "instead|not|of)",
      "(last|this|first|every) month (i|we|she|he)? (get|got|receive|received|only) (only|just)? ({money}|"
        .. "{number})",
      "from ({money}|{number}) (i|we|she) (get|got|receive|received) (only)? ({money}|{number})",
      "({number}|{money}) not ({number}|{money}) as",
      "salary ({number}|{money}) not ({number}|{money})",
      "(left with|home with|remain with|remains) (only|about|just)? ({money}|{number}) (a|per|for|each)? "
        .. "(week|month|day)?",
      "(earn|make|made) minus {number}",
      "(me|i) minus {number}",
      "(salary|pay|wages|money) (come|comes|came) but ({number}|{money}|less|short|half|cut)",
      "(send|sent) nothing (home)? (for|in|since)? ({number}|two|three|four|five|six)? (months|month|years)?",
      "(my|his|her) (family|sister|mother|mum|wife|husband) (says|said|say) (nothing|no money) (came|come|"
        .. "comes|arrive|arrived|reach|reached)",
      "(never|not) (saw|see|seen) (a|one|any)? (penny|cent|baht|dollar|shilling|rupee|naira|peso|cedi|"
        .. "salary|wage)",
      "({number}|two|three|four|five|six|seven|eight) (months|month|weeks|years|mths) (and)? (no|without|"
        .. "not yet|zero|not) (any)? (salary|pay|wage|wages|money|paid|sweldo)",
      "(not|never) (been)? paid (since|for|from|me|us|yet|any)",
      "(none of us|nobody|no one) (has|have|is|was|been|got) (been)? paid",
      "(pay|pays|paid) (me|us|her) (only)? (food|with food|in food|in rice|with a room|with bed|in clothes|"
        .. "nothing)",
      "(they|boss|madam|agency|he|she) (say|says|said) (salary|money|pay|wages) (is|are)? (safe|with|later|"
        .. "in bank|in the bank|saved|for ticket|for debt|already|sent)",
    },
  },
  unless = {
    en = {
      "(you|u|youll|you will|ull|workers|candidates|applicants) (will)? pay (me|us|anyone|agents)? nothing",

      "(got|get|received) ({money}|{number}) (bonus|discount|off|likes|points|emails|new)",
    },
  },
  unless_near = {
    en = {
      "(discount|bonus|refund|cashback|invoice|exam|marks|score|votes|likes|followers|tickets|on time|"
        .. "increase|raise|promotion|negotiable|net of tax|overtime|bet|lottery|stock|crypto wallet|price|per "
        .. "hour)",
    },
  },
  unless_about = { "everyday", "make-believe", "not-meant", "renting", "formal-advert", "public-word" },
  fires = {
    en = {
      "«Contract 1,400, we get 900» since July.",
      "«Last month I get 1,200» baht for 27 days.",
    },
  },
  silent = {
    en = {
      "We got 3 new cooks since May.",
      "Salary 15,000, paid on the 1st.",
      "I got 5,000 bonus, so happy.",
      "Tickets were 500, I paid only 300.",
    },
  },
  except = { "look-alikes", "digits-for-letters", "spaced-letters", "dotted-letters", "repeated-letters", "line-broken", "mistyped" },
  advice = "Ask for contract, payslips and bank records; note what was promised, what came and when. Wages can be claimed at the labour office.",
}
