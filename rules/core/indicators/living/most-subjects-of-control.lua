-- Five subjects of control and little that is ordinary.
local subjects = {
  "<bars>", "<debts>", "<until-then>", "<keeping>", "<hush>", "<unpaid>", "<toil>", "<harms>", "<venues>", "<telephones>", "<cards>",
  "<overseers>", "<journeys>", "<kin>", "<need>",
}
-- Each of these speaks of something ordinary, and takes one and a half of the subjects away, up to three where it says it again.
local ordinary = { "<fair-work>", "<fair-papers>", "<renting>", "<play>", "<schooling>", "<telling-of>" }
rule {
  title      = "Five or more subjects of control stand side by side",
  indicators = { "delphi:D4.05", "delphi:D6.01", "ilo:1" },
  weight     = 3,
  status     = "trial",
  sources    = { "ilo-delphi-2009", "volodko-2020" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  all_of     = { "living/many-subjects-of-control" },
  when = function(ad)
    -- A long text says a little of everything.
    local length = ad:length()
    if length > 2000 then return false end
    local told = 0
    for _, subject in ipairs(subjects) do
      if ad:has(subject) then told = told + 1 end
    end
    if told < 5 then return false end
    local left = ad:has("<formal-advert>") and told - 3 or told
    if length > 500 then left = left - (length - 500) / 150 end
    if left < 5 then return false end
    for number, words in ipairs(ordinary) do
      -- What the rest could take away changes nothing any more.
      if left - 3 * (#ordinary - number + 1) >= 5 then break end
      local told_of = ad:count(words)
      if told_of > 0 then left = left - (told_of > 2 and 3 or told_of > 1 and 2.5 or 1.5) end
      if left < 5 then return false end
    end
    return { reason = told .. " kinds of such words stand in the text, and little that is ordinary" }
  end,
  fires = {
    en = {
      "Boss has my «card», I «owe» for the road, no pay, he shouts if I phone, we came by the river at night.",
    },
  },
  silent = {
    en = {
      "Call the manager, keep your receipt until Friday.",
      "Family flat for rent: deposit, passport copy, no loud phone calls at night.",
    },
  },
  except = { "digits-for-letters", "look-alikes", "spaced-letters", "dotted-letters", "repeated-letters", "mistyped" },
  advice = "Ask first whether the person can talk freely and can leave; offer 1300 and an interpreter.",
}
