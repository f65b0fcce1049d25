-- How a text is worded, in words of doing, saying, allowing and feeling: those that stand in risky texts far more often
-- than in ordinary ones (above), against those that stand in ordinary ones (below, with points less than zero).
-- None of them says anything alone; what counts is which of them outweigh. Learnt from the labelled texts with a
-- logistic regression and then read through: no names, places, nations, genders, dialects or polite particles.
local speaks = {
  { 3,
    "(absconds|afraid|after|after u|against|age|agent no|already|am|and my|arrival|as guarantee|babe|"
    .. "baby|boss|boss has|brothers|brought|burn|buy|by our|came|cannot|care|ch|children|children can|"
    .. "children can help|clear|clients|come|come on|comes|company|congratulations|coordinator|cut|"
    .. "dancer|delete|do not|dont|dont worry|down|driver|each|easy|english|eur|exit|face|families|"
    .. "family|father|fetch|find|finish|for family|four|fr|friend|from|get|gets|give|give back|given|"
    .. "gives|go|go home|go to|goes|goes to|guarantee|has|have my|head|here|hold|holds|how old|husband|"
    .. "i call|i dont|i have|i want|i write|inside|is with|job in|just give|kept|kept by|kindly|landing|"
    .. "later|left|lie|maid|marks|million|mother|move|my husband|na|names|needed|never go|no|no english|"
    .. "no family|no need|no off|no s|nobody|not|obedient|of us|ok no|old|on the|one is|only t|ooo|"
    .. "or they|other|our|outside|overseas|paper|parents|people|per head|pick|pick u|pickup|ppl|"
    .. "preferred|pretty|private|province|put|quick|remember|replacement|residence|return|rich|run|said|"
    .. "saw|say|say you|seat|selected|send|sh|shrimp|side|sit|sleep|sleep in|sleep on|sleeping|sleeps|"
    .. "small|so no|son|stay|stay in|takes|telegram|tell|tell ur|tg|there|there is|they|they ask|"
    .. "they check|till|to my|to other|tourist|tractor|transfer|turkey|typing|uncle|until|waits|we|when|"
    .. "when i|when the|where|whole|with|work|work is|worry|write|year no|you from|you said|"
    .. "your parents|zero)" },
  { 2,
    "(advance|after you|agent|alone|another|army|arrive|as per|ask|ate|back|before|behind|big|bricks|"
    .. "brings|broker|but you|by|calling|camera|cant|carry|change|city|clean|collect|couple|cousin|"
    .. "covered|crew|cry|crying|dance|deduct|delete this|do i|dollar|dont go|dont tell|dont tell ur|"
    .. "dress|else|ethiopia|everyone|fathers|fence|first then|floor|fly|for me|foreign|forest|friends|"
    .. "from the|give you|go out|got a|guard|guards|half|hand|have|hell|help|hes|hit|how|how many|"
    .. "i asked|i came|i can|i cant|i come|i do|i keep|i must|i saw|i was|ids|if i|in|internship|is|"
    .. "keep|kept in|km|ktv|last|laundry|leg|license|lose|make|mama|mate|maybe|me for|me from|me i|"
    .. "midnight|more|motel|mothers|must|my mother|my name|name|near|need|never|no calls|now|on arrival|"
    .. "one|one year|only after|owner|package|park|per|pin|police|post|ran|reach|ready|registration|"
    .. "release|road|rules|send to|sick|signal|since|sit with|so|spa|squat|stamp|stay in the|stays|"
    .. "stays with|takes you|ten|the door|the van|the whole|they keep|they put|they said|thousand|three|"
    .. "to go|to go home|toilet|told me|u dont|u said|ur|van|want|want to go|was|we do|we get|we give|"
    .. "we will|wear|what|what you|when they|who|window|with me|with my|with us|without|year|you are|"
    .. "you at|you give|you return|you say|young)" },
  { 1,
    "(address|all|and i|bag|baht|bonus|box|bring|bus|come to|cost|daughter|dear|desk|do|dormitory|"
    .. "every|fine|flight|for|for you|front|home|hr|i am|if|im|is it|is there|it|just|leaves|many|me|"
    .. "original|out|please|rent|says|sell|shes|signed|six|start|station|stay with|take|the company|"
    .. "then|theres|til|to|told|took|trust|two|type|us|visit|wanted|which|will|with the|within|years|"
    .. "you|you have|you will)" },
  { -1,
    "(any|anyone|at|been|both|data|email|housing|if you|its|job|like|made|may|min|of|or|pays|read|"
    .. "right|same|second|security|teacher|thank you|them|tomorrow|town|up|we are|with a|you to|"
    .. "yourself|yrs)" },
  { -2,
    "(about|any time|are you|as a|asks|assistant|before you|being|best|cabin|can come|class|cleaner|"
    .. "close|code|customer|date|details|done|employer|exp|fast|from a|hall|health|high|i need|if the|"
    .. "independent|is a|is not|keep your|landlord|learn|lesson|love|mail|manager|mins|new|off|optional|"
    .. "over|part time|pass|password|personal|place|plan|queue|quit|reminder|report|required|ring|see u|"
    .. "shared|someone|standard|students|summer|term|thank|that|the same|think|through|time|times|"
    .. "to keep|to see|to work|to you|too|twice|up to|urgent|valid|wants|watch|were|worker|working|"
    .. "you cant|you for|you get|you keep|yours)" },
  { -3,
    "(able|advice|always|an|apply|ask for|at our|based|believe|business|cancelled|contact|could|"
    .. "course|did|drop|employers|engineer|ever|experience|fair|free|full time|going|great|haha|have a|"
    .. "have the|in your|incl|industry|into|lah|language|level|looking|looking for|management|max|meet|"
    .. "message|next|notice|offer|offers|okay|or you|own|part|play|provide|recruiters|requirements|"
    .. "returned|role|see|self|sorry|support|thanks|their|well|wifi|will be|with your|ya|yeah|you can|"
    .. "your own)" },
}
rule {
  title      = "Wording as in offers and reports of control, more than as in ordinary ones: deeds and talk",
  indicators = { "delphi:D6.01", "ilo:1" },
  weight     = 4,
  status     = "trial",
  sources    = { "ilo-delphi-2009", "volodko-2020" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  support    = true,
  -- Most texts have hardly any of the weightiest words and need no counting.
  terms      = { en = { speaks[1][2], speaks[2][2] } },
  at_least   = 3,
  when = function(ad)
    local points, words, found = 0, 0, {}
    for _, class in ipairs(speaks) do
      local places = ad:find(class[2])
      points, words = points + class[1] * #places, words + #places
      for number = 1, class[1] > 0 and math.min(2, #places) or 0 do
        found[#found + 1] = places[number]
      end
    end
    -- Few words say little: some more are taken to speak for neither.
    return points > 0.9 * (words + 6) and {
      evidence = found,
      reason = words .. " words that tell, " .. points .. " points",
    }
  end,
  fires = { en = { "«They check» us, we cannot go home until they say so, nobody must tell, I am afraid." } },
  silent = { en = { "Barista, Sundays off, weekly wages, apply with references.", "My cat sleeps all day." } },
  except = {
    "digits-for-letters", "look-alikes", "mistyped", "spaced-letters", "dotted-letters", "repeated-letters", "doubled-spaces",
    "line-broken", "zero-width",
  },
  advice = "Read the whole text slowly. Ask who decides about time, money, papers and telephone of the person.",
}
