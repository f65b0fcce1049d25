-- How a text is worded, in words of money, time, papers, places and offices: those that stand in risky texts far more often
-- than in ordinary ones (above), against those that stand in ordinary ones (below, with points less than zero).
-- None of them says anything alone; what counts is which of them outweigh. Learnt from the labelled texts with a
-- logistic regression and then read through: no names, places, nations, genders, dialects or polite particles.
local speaks = {
  { 3,
    "(account is|airport|app|at night|balance|boat|card|cards|cash|cash no|chat|club|day until|"
    .. "day you|dollars|farm|food|gate|house|house rules|i owe|i paid|in cash|in office|in room|in shop|"
    .. "key with|land|live|money|monthly|months|months no|night|no day|no money|no off day|"
    .. "no passport ok|off day|owe|papers|passport|passport and|passport ok|passport to be|"
    .. "passport with|passports|pay|pay released|penalty|phone|plane|quota|rest|rice|roof|salary|"
    .. "school later|season|shed|sim|stipend|the money|the room|ticket|today|tonight|tower|train|travel|"
    .. "usd|usdt|village|visa|visa then|wage|water|whatsapp|yard|zone)" },
  { 2,
    "(a roof|account is clear|atm cards|bank app|bank card and|before visa|border|building|by boat|"
    .. "camp|cannot pay|card and|card to|cards in|chain|contract finish|contract i|cost usd|day absent|"
    .. "day after|day in|day never|day pay|days company|days no|debt|debt of|drink|factory|farm workers|"
    .. "fathers house|first contract|first salary|flat|for training|from school|gate pass|get passports|"
    .. "get passports back|good evening|hotel|hotel booking|hotel for|hours you|house and|id|id card|"
    .. "in a room|in hotel|island|last week|live above|money you|month|month the|months and|my card|"
    .. "my debt|my id|my passport|my wage|no day off|no food|no interview|no papers ok|no pay|no salary|"
    .. "offer letter|office|office job|office no|one day absent|only pay|original passport|our group|"
    .. "our passports in|papers ok|parents house|party|passport and phone|passport the|passports back|"
    .. "passports in|passports to|passports to the|passports with|pay u|per month|performance|photo and|"
    .. "residence card|restaurant|school|shop and|sim card|six months|sleep in shop|some weeks|"
    .. "the airport|the day|the hotel|the house|the phone|the truck|this weekend|ticket at|ticket we|"
    .. "till contract|to leave|today before|tourist visa|travel on|travel with|truck|u by boat|u owe|"
    .. "u owe me|u pay|usd to|video|visa is|visa we|visit visa|water i|we get passports|which office|"
    .. "you land|you owe|you pay|you rest|your parents house|your photo|your wage)" },
  { 1,
    "(a room|account|after visa|and food|and phone|and visa|bank|bank card|cant leave|contract says|"
    .. "day|embassy|every day|every month|free visa|free visa free|from village|gate has|hour|"
    .. "house with|if you leave|in camp|in house|in the night|interest|interview|leave the|loan|"
    .. "location|must pay|night i|no papers|no passport|our passports|passport to|pay is|phone and|"
    .. "piece rate|return ticket|salary goes|salary goes to|say debt|shop|small boat|the night|"
    .. "the office|this week|ticket is|visa free|visa free ticket|we owe|we train)" },
  { -1,
    "(a photo|a week|charity|daily|day off a|days for|every sunday|first pay|free of charge|group|"
    .. "half day|i leave|job order|keep your passport|labour office|letter|ministry|money we|my phone|"
    .. "next month|now pay|of charge|one month|own key|passport stays with|pays visa|phones in the|rate|"
    .. "room with|share of|story|sunday|tax|the embassy|the gate|they paid|training|uniform|work visa|"
    .. "your day|your own passport)" },
  { -2,
    "(a debt|allowance|at gate|basic training|bring id|by law|certificates|clinic|coffee|contract in|"
    .. "copy of|cv|day off|days and|district|documents|drama|evening i|five minutes|flights|for money|"
    .. "form|free ticket|free ticket then|friday|friday off|helpline|holidays|home paid|hospital|"
    .. "hotel in|hotline|if i leave|law|letter is|lunch parents|minimum wage|minutes|mondays|"
    .. "month contract|month deposit|monthly to|months deposit|nights|on friday|on page|one day off|"
    .. "orders|overtime|own passport|own room|page|paid|paid by|passport copy|passport or|passport you|"
    .. "pay yourself|phones in|photo of|register|registered|review|room free|room no|same day|school in|"
    .. "send cv|share this|start monday|test|the contract|the week|to shift|trial|wages|week|week in|"
    .. "weekend|weekends|weekly|weeks on|with receipt|work permit|you cant leave)" },
  { -3,
    "(centre|copy|customer service|insurance|licence|licensed|lunch|medical|monday|order|receipt|"
    .. "references|service|set|share|shift|sundays|trip|two weeks|weeks)" },
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
    return points > 0.8 * (words + 4) and {
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
