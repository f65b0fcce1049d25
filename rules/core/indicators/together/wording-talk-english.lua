-- How a text is worded, in words of doing, saying, allowing and feeling: those that stand in risky texts far more often
-- than in ordinary ones (above), against those that stand in ordinary ones (below, with points less than zero).
-- None of them says anything alone; what counts is which of them outweigh. Learnt from the labelled texts with a
-- logistic regression and then read through: no names, places, nations, genders, dialects or polite particles.
local speaks = {
  { 3,
    "(absconds|afraid|after|after u|against|age|agent no|already|am|and my|arrival|as guarantee|babe|"
    .. "baby|boss|boss has|brothers|burn|by our|came|cannot|cant|care|ch|children can|children can help|"
    .. "clear|clients|collect|come|come on|comes|congratulations|coordinator|cut|dancer|delete|do not|"
    .. "dont|dont worry|down|driver|english|eur|face|family|father|fetch|find|finish|for family|four|"
    .. "friend|friends|from|get|gets|give|give back|given|gives|go|go home|go to|goes|goes to|guarantee|"
    .. "has|have my|head|here|hold|holds|how|husband|i call|i can|i cant|i dont|i have|i write|inside|"
    .. "is with|job in|kept|kept by|kindly|landing|later|marks|maybe|million|mother|my husband|na|names|"
    .. "never go|no|no family|no need|no off|no s|not|now|obedient|of us|ok no|old|one is|only t|ooo|"
    .. "other|our|outside|overseas|paper|parents|people|per head|pick|pick u|pickup|ppl|preferred|"
    .. "pretty|put|reach|remember|replacement|residence|return|rich|run|said|saw|say|say you|seat|"
    .. "selected|send|sh|shrimp|side|sit|sleep|sleep in|sleep on|sleeping|sleeps|small|so|so no|son|"
    .. "stay|stay in|takes|telegram|tell|tell ur|tg|there|they ask|they check|till|to my|to other|"
    .. "tourist|transfer|typing|uncle|until|ur|waits|we|wear|what|when|when i|when the|where|whole|"
    .. "with us|work|worry|write|year no|you from|you said|zero)" },
  { 2,
    "(address|advance|after you|agent|alone|and i|and you|another|army|arrive|as per|ask|ate|back|bad|"
    .. "before|behind|bhai|big|bricks|brings|brought|but you|buy|by|calling|change|children|city|clean|"
    .. "company|couple|cousin|cry|crying|dear|deduct|do|do i|dollar|dont go|dont tell|dont tell ur|"
    .. "dress|each|easy|else|ethiopia|exit|families|fathers|fence|first then|floor|fly|for me|for you|"
    .. "foreign|from the|give you|go out|got a|guards|guy|half|hand|have|hell|hes|hey|hit|how many|"
    .. "how old|i am|i am in|i ask|i asked|i came|i come|i do|i dont know|i keep|i must|i saw|i want|"
    .. "i was|i will|ids|if i|internship|is|just|kept in|km|ktv|last|laundry|left|leg|let me|lie|lose|"
    .. "maid|make|mama|me|me for|me from|me i|midnight|more|motel|mothers|move|my mother|my name|name|"
    .. "need|needed|no english|nobody|ok we|on the|one year|or they|others|owner|park|pin|police|"
    .. "private|province|quick|ready|registration|release|send me|send to|sick|signal|since|sit with|"
    .. "so i|stamp|stay in the|stays|stays with|takes you|ten|the van|the whole|then|there is|they|"
    .. "they keep|they put|they said|those|thousand|three|to go|to go home|toilet|told me|tractor|"
    .. "turkey|u dont|u said|van|want|want to go|was|we do|we get|we will|what you|when they|which|who|"
    .. "will|with|with me|with my|work is|year|you are|you at|you give|you return|you say|you stay|"
    .. "you work|your parents)" },
  { 1,
    "(all|be|broker|bus|carry|cost|crew|every|everyone|fine|flight|full|good|got|guard|help|home|im|"
    .. "in|is it|it|keep|keeps|know|know the|must|my friend|near|never|one|out|per|please|post|reply|"
    .. "rules|safe|says|show|signed|six|stay with|take|the company|the door|theres|to|told|two|us|visit|"
    .. "want to|why|with our|with the|within|without|years|you|you have|you will|young)" },
  { -1,
    "(about|again|any|at|by the|email|five|from a|gave|if you|its|legal|like|made|may|min|or|ot|read|"
    .. "recruitment|same|second|the|them|too|wants|we are)" },
  { -2,
    "(always|anyone|as a|asks|been|before you|being|believe|best|breaks|cabin|call the|can come|class|"
    .. "cleaner|close|code|companion|contact|cultural|date|dates|did|done|driving|evenings|fast|going|"
    .. "hall|have the|health|high|housing|is at|keep your|landlord|language|lesson|love|mail|manning|"
    .. "migrant|mins|must have|next|of|off|online|optional|or you|over|pays|place|plan|queue|quit|"
    .. "reminder|rep|report|required|security|shared|should|single|social|someone|students|summer|"
    .. "teacher|thank|thank you|that|the front|the same|through|times|to keep|to see|to work|to you|"
    .. "town|twice|up|urgent|valid|watch|well|were|will be|with a|worked|worker|working|ya|you cant|"
    .. "you for|you get|you keep|yrs)" },
  { -3,
    "(advice|an|application|apply|ask for|assistant|at our|based|business|cancelled|comment|could|"
    .. "course|customer|data|deal|details|drop|employer|employers|engineer|engineering|ever|experience|"
    .. "fair|free|full time|great|haha|have a|if you need|in your|incl|independent|industry|into|is a|"
    .. "job|lead|level|looking|looking for|management|manager|max|meet|message|new|notice|offer|offers|"
    .. "oil|okay|own|part|part time|pass|password|play|position|process|provide|recruiters|returned|"
    .. "ring|role|see|see u|self|sorry|support|technical|thanks|their|up to|wifi|with your|you can|"
    .. "your own|yours)" },
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
  terms      = { en = { speaks[1][2] } },
  at_least   = 2,
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
    return points > 0.65 * (words + 6) and {
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
