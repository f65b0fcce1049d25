-- Subjects that come together where people are held to work: bars, debts, papers, secrecy, pay withheld, harm. Three and little that is ordinary.
local subjects = {
  "<bars>", "<debts>", "<until-then>", "<keeping>", "<hush>", "<unpaid>", "<toil>", "<harms>", "<venues>", "<telephones>", "<cards>",
  "<overseers>", "<journeys>", "<kin>", "<need>",
}
-- Bars, debts, waiting for an end, secrecy, pay withheld, toil, harm: without one of them the rest is a journey or a family.
local weighty = { [1] = true, [2] = true, [3] = true, [5] = true, [6] = true, [7] = true, [8] = true }
-- Each of these speaks of something ordinary, and takes one and a half of the subjects away, up to three where it says it again.
local ordinary = { "<fair-work>", "<fair-papers>", "<renting>", "<play>", "<schooling>", "<telling-of>" }
rule {
  title      = "Subjects that come together where people are held to work stand side by side",
  indicators = { "delphi:D6.01", "ilo:1" },
  weight     = 3,
  status     = "trial",
  sources    = { "ilo-delphi-2009", "volodko-2020" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  terms      = { en = subjects },
  at_least   = 3,
  unless_about = { "make-believe" },
  when = function(ad)
    -- A long text says a little of everything.
    local length = ad:length()
    if length > 2300 then return false end
    local told, grave = 0, 0
    for number, subject in ipairs(subjects) do
      if ad:has(subject) then
        told = told + 1
        if weighty[number] then grave = grave + 1 end
      end
    end
    if told < 3 or grave < 1 then return false end
    if not ad:has("<work>") and not ad:has("<trades>") then return false end
    local left = ad:has("<formal-advert>") and told - 3 or told
    if length > 500 then left = left - (length - 500) / 150 end
    if left < 3 then return false end
    for number, words in ipairs(ordinary) do
      -- What the rest could take away changes nothing any more.
      if left - 3 * (#ordinary - number + 1) >= 3 then break end
      local told_of = ad:count(words)
      if told_of > 0 then left = left - (told_of > 2 and 3 or told_of > 1 and 2.5 or 1.5) end
      if left < 3 then return false end
    end
    return { reason = told .. " kinds of such words stand in the text, and little that is ordinary" }
  end,
  fires = {
    en = {
      "Boss has my «card», I «owe» for the road and cannot leave.",
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
