-- How a text is worded, in words of money, time, papers, places and offices: those that stand in risky texts far more often
-- than in ordinary ones (above), against those that stand in ordinary ones (below, with points less than zero).
-- None of them says anything alone; what counts is which of them outweigh. Learnt from the labelled texts with a
-- logistic regression and then read through: no names, places, nations, genders, dialects or polite particles.
local speaks = {
  { 3,
    "(account is|airport|app|balance|boat|card|cards|cash|cash no|chat|club|day until|day you|dollars|"
    .. "drink|factory|farm|food|gate|house|house rules|i owe|i paid|in cash|in room|in shop|key with|"
    .. "land|live|money|month|monthly|months|months no|my debt|no day|no money|no off day|no papers ok|"
    .. "no passport ok|off day|owe|papers|papers ok|passport|passport and|passport ok|passport to be|"
    .. "passport with|passports|pay|pay released|penalty|phone|plane|quota|rest|rice|roof|salary|"
    .. "school later|season|shed|sim|stipend|ticket|tonight|tower|train|truck|u pay|usd|usdt|village|"
    .. "visa|visa then|wage|water|whatsapp|yard|zone)" },
  { 2,
    "(a roof|a room|account|account is clear|at night|atm cards|bank app|bank card and|before visa|"
    .. "border|building|by boat|camp|cannot pay|card and|cards in|chain|contract finish|contract i|"
    .. "cost usd|day absent|day after|day in|day never|day pay|days no|debt|debt of|every month|"
    .. "farm workers|fathers house|first contract|first salary|flat|for training|from school|gate pass|"
    .. "get passports|get passports back|good evening|hotel|hotel booking|hotel for|hour|hours you|"
    .. "house and|i paid your|id|id card|in a room|in hotel|in house|in office|island|last week|"
    .. "live above|money you|month the|months and|my card|my id|my passport|my wage|night|no day off|"
    .. "no food|no interview|no papers|no passport|no pay|no salary|offer letter|office|office job|"
    .. "office no|ok live|one day absent|only pay|original passport|our group|our passports in|"
    .. "paid your|papers ok live|parents house|party|passport and phone|passport the|passport to|"
    .. "passports back|passports in|passports to|passports to the|passports with|pay u|per month|"
    .. "performance|photo and|piece rate|residence card|restaurant|say debt|school|shop|shop and|"
    .. "six months|sleep in shop|some weeks|the house|the money|the office|the room|the truck|ticket at|"
    .. "ticket is|ticket we|till contract|to leave|today|today before|took money|tourist visa|travel|"
    .. "travel with|u by boat|u owe|u owe me|usd to|video|visa is|visa we|visit visa|water i|"
    .. "we get passports|we train|which office|you land|you owe|you pay|you rest|your parents house|"
    .. "your photo|your wage)" },
  { 1,
    "(after visa|and phone|and visa|bank|bank card|cant leave|contract says|day|days|embassy|"
    .. "free visa|free visa free|from village|gate has|house with|if you leave|in camp|in the night|"
    .. "interest|interview|leave the|loan|must pay|my school|night i|our passports|owe me|pay is|"
    .. "pay ticket|phone and|return ticket|room|salary goes|salary goes to|saturday|sim card|small boat|"
    .. "the airport|the day|the hotel|the night|the phone|the school|this week|this weekend|ticket and|"
    .. "to the office|visa free|visa free ticket|we owe)" },
  { -1,
    "(a photo|a week|agency licence|charity|contract in|cv|daily|day off a|days for|documents|"
    .. "every sunday|first pay|five minutes|free of charge|free ticket|group|i leave|job order|"
    .. "keep your passport|labour office|letter|licence number|nights|now pay|of charge|one month|"
    .. "own key|page|passport or|pays visa|phones in|rate|room with|story|sunday|tax|the embassy|"
    .. "training|trial|uniform|week|weeks on|work visa|your own passport)" },
  { -2,
    "(a debt|allowance|basic training|bring id|by law|centre|certificates|clinic|coffee|copy of|"
    .. "customer service|day off|days and|district|drama|flights|for money|form|free ticket then|friday|"
    .. "friday off|helpline|holidays|home paid|hospital|hotel in|hotline|if i leave|law|lunch parents|"
    .. "medical|minimum wage|minutes|mondays|money we|month contract|month deposit|monthly to|"
    .. "months deposit|on friday|on page|one day off|orders|overtime|own passport|own room|paid|paid by|"
    .. "passport copy|passport you|photo of|receipt|register|registered|review|room free|room no|"
    .. "same day|school in|send cv|share this|start monday|test|the contract|the week|to shift|trip|"
    .. "wages|week in|weekend|weekends|weekly|weeks|with receipt|work permit|you cant leave)" },
  { -3,
    "(copy|insurance|licence|licensed|lunch|monday|order|references|service|set|share|shift|sundays|"
    .. "two weeks)" },
}
rule {
  title      = "Wording as in offers and reports of control, more than as in ordinary ones: terms and things",
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
    return points > 1.0 * (words + 4) and {
      evidence = found,
      reason = words .. " words that tell, " .. points .. " points",
    }
  end,
  fires = { en = { "They keep «my passport» and my phone, I owe money for the ticket, «no salary» for months, we sleep in the house." } },
  silent = { en = { "Barista, Sundays off, weekly wages, apply with references.", "My cat sleeps all day." } },
  except = {
    "digits-for-letters", "look-alikes", "mistyped", "spaced-letters", "dotted-letters", "repeated-letters", "doubled-spaces",
    "line-broken", "zero-width",
  },
  advice = "Read the whole text slowly. Ask who decides about time, money, papers and telephone of the person.",
}
