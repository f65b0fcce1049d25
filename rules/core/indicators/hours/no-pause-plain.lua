-- Work without pause or end, in plain words.
rule {
  title      = "Work without pause is told of or asked for",
  indicators = { "delphi:D4.05", "delphi:D5.10", "ilo:11" },
  weight     = 4,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  terms = {
    en = {
      "(365|seven|7) (days|d) (a week|a wk|because|no|work|pw|we work|you work|open|straight)",
      "(shop|house|work|farm|restaurant|kitchen|boss|madam|machine|boat) (never|not|no|dont|doesnt) (close|"
        .. "closes|stop|stops|sleep|sleeps|rest|know sunday|knows sunday)",
      "(you|u|we) work when (we|shop|they|boss|it|the|were|is)",
      "(24|twenty four) (hr|hrs|hour|hours|h) (duty|on call|work|care|as per|shift|ready|7)",
      "(dawn|dark|morning|sunrise|five|six|4 am|5 am|3 am) (till|til|to|until) (dark|midnight|night|late|"
        .. "dusk|sunset|past midnight|2 am|3 am|one|two)",
      "(in the)? morning to (one|two|three|1|2|3|midnight|late) (at night|night|am)?",
      "from (1|2|3|4|5) (am|a m) (to|till|until)",
      "(off day|day off|rest day|day off for) (is|are)? (no|never|not|none|buy back|bought back|sell|sold "
        .. "back|cut|paid back|when boat|if target|if good|after target|once|sleep|pray)",
      "(no|n o|zero|without|never) (holiday|holidays|sunday|sundays|rest|"
        .. "weekend|weekends|break|breaks) (except|as|for|at|in|even|until|till|first|no|only|coz|"
        .. "because|and)?",
      "(work|works|working|i work|we work|duty) (15|16|17|18|19|20|14|13) (h|hr|hrs|hours|hour|16)",
      "(15|16|17|18|19|20|14|13) (hours|hrs|h) (a day|per day|daily|every|and|standing|in front|writing|then)",
      "(until|till|til) (the)? (basket|tank|quota|truck|net|nets|order|pile|job|box) (is|are)? (full|done|"
        .. "finish|finished|over|complete)",
      "(sleep|rest) (only)? (2|3|4|5|two|three|four|five) (hours|hrs|h)",
      "(stand|sit|chat|type|peel|sew|dance|cook|clean) (from)? {time} (to|till|until) {time} ... (no|every|all)",
      "(feed|milk|watch|care|clean|nurse|guard) ... (at|in the|all)? night (also|too|watch|as well)",
    },
  },
  unless = {
    en = {
      "(no|zero|without) (weekend|weekends|break|breaks) (work|duty|shifts|dates|fee|fees|in)",
      "(open|customers|support|hotline|service|security|reception|canteen|gym|store) (24|seven|7)",
      "(7|seven) days (a week|notice|holiday|leave|trial|trip|free|return|refund|delivery|left|ago|later|"
        .. "after|before)",
    },
  },
  unless_near = {
    en = {
      "(trial|refund|notice|delivery|leave days|annual leave|rotation|rota|shift pattern|paid overtime|"
        .. "overtime paid|ot paid|open from|opening hours|customer support|hotline|premium|holiday pay|festival|"
        .. "sale|warranty|return policy|weather|forecast)",
    },
  },
  unless_about = { "everyday", "make-believe", "not-meant", "renting", "formal-advert" },
  fires = {
    en = {
      "«Shop never close», says Li.",
      "«365 days because» the animals eat on Sunday, too.",
    },
  },
  silent = {
    en = {
      "Open seven to five, Sundays closed.",
      "Break at noon, overtime is paid.",
      "Our pharmacy is there for you in the morning.",
    },
  },
  except = { "look-alikes", "digits-for-letters", "spaced-letters", "dotted-letters", "repeated-letters", "line-broken", "mistyped" },
  advice = "Ask when the person last had a free day and a full night. Add up the hours of a week.",
}
