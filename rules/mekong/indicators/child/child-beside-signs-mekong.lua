-- Somebody below eighteen is named in a text that shows signs of control, whatever the signs are.
rule {
  title      = "Somebody below eighteen is named beside signs of control",
  indicators = { "delphi:D4.06", "delphi:D3.05", "ilo:1" },
  law        = { "th-lp-44", "th-atip-6", "th-cp-26" },
  weight     = 7,
  worded_from = -8,
  status     = "trial",
  child      = true,
  sources    = { "ilo-ages", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  always     = true,
  any_of     = {
    "confinement/stay-inside-mekong", "confinement/locked-or-guarded-mekong", "confinement/phone-taken-mekong",
    "confinement/phone-and-not-mekong", "confinement/asks-to-be-brought-home-mekong", "documents/papers-held-mekong",
    "documents/papers-and-keeping-mekong", "debt/advance-from-wages-mekong", "debt/debt-and-work-mekong",
    "debt/told-of-a-debt-mekong", "debt/loan-or-pledge-mekong", "debt/person-paid-for-mekong", "exit-cost/must-stay-mekong",
    "exit-cost/penalty-for-leaving-mekong", "exit-cost/leaving-and-paying-mekong", "grooming/hidden-from-others-mekong",
    "entertainment/beside-guests-mekong", "threats/made-to-receive-guests-mekong", "threats/sold-on-mekong",
    "threats/violence-mekong", "threats/threat-to-person-or-family-mekong", "wages/not-paid-mekong", "wages/pay-and-not-yet-mekong",
    "wages/taken-by-someone-else-mekong", "wages/held-back-mekong", "living/food-or-care-withheld-mekong",
  },
  -- An age, or a child close to such work; lessons, leisure, lawful help and children whom a worker only provides for are no signs.
  when = function(ad)
    local language = ad:language()
    language = language and string.sub(language, 1, 2) or ""
    if language ~= "vi" and language ~= "zh" then return false end
    if ad:length() > (language == "vi" and 700 or 350) then return false end
    if ad:has("<child-fair-mekong>") or ad:has("<aside-mekong>") then return false end
    -- Talk of children is everywhere; a text that is no offer has to name somebody with power over the child.
    if ad:kind() == "other" and not ad:has("<power-over-a-child>") then return false end
    local found = {}
    for _, age in ipairs(ad:ages()) do
      local low = age.lower or age.upper or 99
      if low >= 7 and low < 18 and (age.upper or low) <= 18 then found[#found + 1] = age end
    end
    -- In Chinese a bare number is an hour or a price more often than an age.
    if language == "zh" and #found > 0 and not ad:has("(岁|周岁|歲)") then found = {} end
    if #found == 0 then found = ad:find("<child-age>") end
    if #found == 0 then found = ad:near("<child-words-mekong>", "<child-toil-mekong>", 30) end
    if #found == 0 then return false end
    -- The worker's own children, who stay at home.
    if ad:has("(nuôi con|nuôi {number} con|con còn nhỏ|con tôi {age}|con em {age}|gửi tiền cho con|养孩子|供孩子|孩子上学|给孩子寄|家里有孩子|孩子还小)") then return false end
    return { evidence = found, reason = "somebody below eighteen, in a text with signs of control" }
  end,
  fires = {
    vi = { "em gái «14 tuổi», quán giữ giấy tờ, muốn về phải đền 20 triệu" },
    zh = { "小妹«15岁»，身份证老板收着，想走要赔三千" },
  },
  silent = {
    vi = { "con trai 14 tuổi học trường quận 3, nghỉ hè đi bơi" },
    zh = { "儿子15岁，读初三，周末打篮球" },
  },
  except = { "line-broken", "spaced-letters", "dotted-letters", "look-alikes", "digits-for-letters", "mistyped", "thai-digits", "zero-width", "repeated-letters", "decomposed" },
  advice = "Ring 1300 or 191 at once; from abroad the national child line. Do not contact the writer and do not pass the text on.",
}
