-- A sign of debt, pay, papers, leaving or luring, and beside it several subjects of control and little that is ordinary.
local subjects = {
  "<bars>", "<debts>", "<until-then>", "<keeping>", "<hush>", "<unpaid>", "<toil>", "<harms>", "<venues>", "<telephones>", "<cards>",
  "<overseers>", "<journeys>", "<kin>", "<need>",
}
-- Each of these speaks of something ordinary, and takes one and a half of the subjects away, up to three where it says it again.
local ordinary = { "<fair-work>", "<fair-papers>", "<renting>", "<play>", "<schooling>", "<telling-of>" }
rule {
  title      = "A sign of debt, pay, papers or leaving stands beside several subjects of control",
  indicators = { "delphi:D6.01", "ilo:1" },
  weight     = 3,
  status     = "trial",
  sources    = { "ilo-delphi-2009", "volodko-2020" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  any_of     = {
    "debt/travel-advance-worked-off", "debt/debt-and-work", "debt/debt-of-family",
    "confinement/phone-taken", "confinement/phone-and-not", "confinement/going-out-and-not", "confinement/guarded-or-locked", "confinement/stay-inside",
    "confinement/remote-place", "confinement/no-outside-contact", "confinement/must-ask-permission",
    "documents/passport-held", "documents/papers-and-keeping", "documents/id-card-left", "documents/worker-says-papers-taken", "documents/atm-or-bank-book-held",
    "exit-cost/penalty-for-leaving", "exit-cost/leaving-and-paying", "exit-cost/must-stay-until-contract-ends",
    "wages/paid-at-end", "wages/pay-and-not-yet", "wages/not-paid", "wages/first-month-held", "wages/paid-to-someone-else", "pay/unpaid-trial",
    "pay/daily-fines", "pay/deductions-for-keep", "hours/long-hours", "hours/no-pause-plain",
    "grooming/shelter-with-strings", "grooming/hidden-from-others", "grooming/come-and-stay",
    "threats/harm-and-fear-named", "threats/call-for-help", "threats/image-threat", "route/irregular-crossing", "route/tourist-visa-for-work", "route/coached-answers",
    "vulnerable/undocumented-wanted", "offer/fetched-without-interview", "fees/fee-before-work", "contradiction/worker-says-other-than-promised",
  },
  unless_about = { "make-believe" },
  when = function(ad)
    -- A long text says a little of everything.
    local small = ad:find("(the|a|an|of|in|to|and|or|for|with|on|is|are|you|u|we|your|our|at|from|no|not|will|my|i|me|he|she|they|it)")
    local last = #small > 0 and small[#small].at or 0
    if last > 2300 then return false end
    local told = 0
    for _, subject in ipairs(subjects) do
      if ad:has(subject) then told = told + 1 end
    end
    if told < 3 then return false end
    if not ad:has("<work>") and not ad:has("<trades>") then return false end
    local left = ad:has("<formal-advert>") and told - 3 or told
    if left < 2.5 then return false end
    for _, words in ipairs(ordinary) do
      local told_of = ad:count(words)
      if told_of > 0 then left = left - (told_of > 2 and 3 or told_of > 1 and 2.5 or 1.5) end
      if left < 2.5 then return false end
    end
    if last > 500 then left = left - (last - 500) / 150 end
    if left < 2.5 then return false end
    return { reason = told .. " kinds of such words stand in the text, and little that is ordinary" }
  end,
  fires = {
    en = {
      "Boss «keeps passport until you pay» back the road, sleep on the floor, madam shouts.",
    },
  },
  silent = {
    en = {
      "Call the manager, keep your receipt until Friday.",
      "Family flat for rent: deposit, passport copy, no loud phone calls at night.",
    },
  },
  except = { "digits-for-letters", "look-alikes", "spaced-letters", "dotted-letters", "repeated-letters", "mistyped" },
  advice = "Read the whole text slowly. Ask who decides about time, money, papers and telephone of the person.",
}
