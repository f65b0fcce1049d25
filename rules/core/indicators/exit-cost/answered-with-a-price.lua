-- In a conversation: one asks to leave, to rest, for pay or for papers, and is answered with a price, a wait or a threat.
rule {
  title      = "A wish to leave, or for pay or papers, is answered with a price or a threat",
  indicators = { "delphi:D5.02", "delphi:D5.07", "ilo:6", "ilo:9" },
  law        = { "th-atip-6-1" },
  weight     = 8,
  status     = "stable",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "conversation" },
  terms = {
    en = {
      "(i|can i|let me|please|want|wan|wanna|when can|may i|i ask) ... (go home|leave|stop|quit|come back|go back|go hospital|rest|resign|out)",
      "(my|our) (passport|papers|documents|pay|salary|money|phone|contract)",
      "(i am|im|am|he is|she is) (sick|tired|scared|afraid)",
      "(what if i say no|can i cancel|i dont want|give back|not like you said|you said|why)",
    },
  },
  when = function(ad)
    if ad:has("(tenant|rent|library|homework|gym|game|lol|haha|hotel|towel|lunch|probation|one month notice|no penalty|anytime|social security|of course)") or ad:has("<own-hands>") then return false end
    local asked = "(go home|leave|stop|quit|come back|go back|hospital|my passport|passport|my pay|my salary|my money|i am sick|im sick|tired|scared|what if i say no|cancel|i dont want|"
      .. "not like you said|you said|why you outside|which company|contract)"
    local answered = "(pay first|then pay|you owe|u owe|you still|u still|left on|on book|on the book|book finish|debt|till zero|when 0|until zero|when zero|till you|until you|you are square|"
      .. "square|clear it|cost us|cost me|exit letter|penalty|fine|no dinner|no food|cut 50|next time i cut|police|jail|boss rule|other company|other building|the photos|never finish|"
      .. "swear|shrine|frog jump|squat|do more customers|stay in my drawer|in my drawer|with me|office will keep|will keep|no port|sign or|not possible|stay with him|wages stay|"
      .. "send her back|refund double|pay 1|pay 2|pay 3|pay 4|pay 5|pay 6|year 2|first year)"
    local found = ad:replies(asked, answered)
    return #found > 0 and { evidence = found, reason = "a wish is answered with a price, a wait or a threat" }
  end,
  fires = {
    en = {
      "Kit: I am «tired», can I go home?\nLek: first «you owe» for the room\nKit: how much\nLek: we see",
    },
  },
  silent = {
    en = {
      "Kit: can I go home early?\nLek: yes, see you tomorrow\nKit: thanks\nLek: bye",
    },
  },
  advice = "Note who said what and when. Ask whether the person can leave today, and who holds papers and money; offer 1300.",
}
