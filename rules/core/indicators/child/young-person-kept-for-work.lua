-- A boy or girl is kept, given or used for work away from the parents, as those tell it who see it, or as it is offered.
rule {
  title      = "A boy or girl is kept or taken for work",
  indicators = { "delphi:D6.05", "delphi:D4.09", "ilo:1" },
  law        = { "th-lp-44", "th-atip-6" },
  weight     = 8,
  status     = "stable",
  sources    = { "ilo-delphi-2009", "th-lp-forbidden-jobs" },
  child      = true,
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  always     = true,
  -- An age, or a word for a child; something that is done with the child; and no school, play or parents beside it.
  when = function(ad)
    -- Only short texts: long ones say a little of everything.
    local words = ad:find("(the|a|an|of|in|to|and|or|for|with|on|is|are|you|we|your|our)")
    if #words > 0 and words[#words].at > 700 or ad:has("years (of|old company|in business|contract)") then return false end
    local young
    for _, age in ipairs(ad:ages()) do
      if (age.upper or age.lower or 99) < 17 then young = age end
    end
    young = young or ad:find("(small girl|small boy|little girl|little boy|small kids|young girl|young boy|sends kids|kids to beg|little one|children can help|kids can help|children also|children help|"
      .. "bring disabled or kids|im 12|im 13|im 14|im 15|is 9|is 10|is 11|is 12|is 13|is 14|is 15|na siya|sixteen|fifteen|fourteen|thirteen|twelve)")[1]
    if not young then return false end
    if ad:has("(parents present|guardian|permission slip|consent|council|nursery|kindergarten|lesson|tutor|toys|swim|sunday school|camp for|your mum working|mother there|"
      .. "clinic|vaccin*|nanny for|babysit*|host family|au pair|kids menu|free entry|summer job|holiday job|school project|learning centre|paper round|newspaper rounds|police said|"
      .. "report suspicious|documentary|years experience)") then return false end
    local work = ad:find("(carry baby|carries baby|hold baby|baby whole day|help with baby|wash dishes|washes dishes|wash utensils|housework|as maid|for maid|in house|stay with us|live with us|"
      .. "work at karaoke|karaoke|bar|massage|beg|begging|sell flower|sell flowers|sells|peanuts|fishing boat|boat|kiln|bricks|peeling|small hands|factory|carry|"
      .. "to her father|to his father|to her mother|family will send|send you something|pay you|paid to you|father gets|mother gets|broker|madam|uncle who bring|owe|debt|advance|"
      .. "never goes to school|no school|school later|not go school|learn trade|men come|customers|customer|model search|bikini|no parents|vip|3k for u|for u|wear uniform|"
      .. "small bag|hold stuff|train|sleep on balcony|sleeps in the shop|has marks|burns my|place your girl|take your daughter|take your girl|sending a car|from 2am|night)")[1]
    return work and { evidence = { young, work }, reason = "somebody very young, and work or money beside it" }
  end,
  fires = {
    en = {
      "Auntie can «take your girl» of «13», she will wash dishes and sleep in the shop.",
      "A woman near us keeps a «little girl» who must «carry» water all day.",
    },
  },
  silent = {
    en = {
      "Piano lesson for a girl of 9, mother there.",
      "Holiday job, age 15 to 17, mornings, bring the permission slip.",
    },
  },
  advice = "Ring 1300. Ask where the child sleeps, whether there is school, and whether parents can visit. Do not question the child yourself.",
}
