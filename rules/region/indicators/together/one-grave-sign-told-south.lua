-- Somebody who works there, or kin, tells of one grave sign, and nothing in the text is ordinary: that alone is worth a look.
local spoken = { hi = true, bn = true, ne = true, ru = true }
-- Each of these speaks of everyday life.
local everyday = { "<fair-south>", "<not-so-south>", "<everyday>" }
rule {
  title      = "A grave sign is told by the one who works there, or by kin",
  indicators = { "delphi:D5.03", "ilo:1" },
  weight     = 3,
  status     = "trial",
  sources    = { "ilo-delphi-2009", "iom-screening" },
  kinds      = { "worker_report" },
  any_of     = {
    "documents/papers-held-region",
    "documents/papers-looked-after-south",
    "confinement/cannot-go-out-region",
    "confinement/phone-taken-region",
    "confinement/written-in-secret-south",
    "threats/threat-region",
    "threats/violence-region",
    "threats/sold-on-region",
    "threats/threats-in-passing-south",
    "exit-cost/ransom-region",
    "exit-cost/penalty-for-leaving-region",
    "debt/cannot-leave-until-paid-region",
    "debt/told-of-a-debt-region",
    "wages/not-paid-region",
    "wages/held-back-region",
    "living/out-only-by-leave-south",
    "contradiction/trained-but-used-south",
    "grooming/hidden-from-others-region",
    "wages/taken-by-someone-else-region",
  },
  when = function(ad)
    if not spoken[ad:language() or "none"] or not ad:has("<work-south>") then return false end
    for _, words in ipairs(everyday) do
      if ad:has(words) then return false end
    end
    return { reason = "told by the one who works there, or by kin, and nothing in the text is ordinary" }
  end,
  fires = {
    hi = {
      "मैं दुबई में हूँ, «पासपोर्ट कंपनी के पास» रखा है, क्या करूँ",
    },
    bn = {
      "আমি সৌদিতে আছি, «পাসপোর্ট মালিকের কাছে», কী করি",
    },
    ne = {
      "म कतारमा छु, «बाहिर जान दिँदैन», के गर्ने",
    },
    ru = {
      "Брат работает на ферме, «паспорт у хозяина», что делать",
    },
  },
  silent = {
    hi = {
      "मैं बैंक में काम करता हूँ, छुट्टी रविवार को",
    },
    bn = {
      "আমি ব্যাংকে কাজ করি, শুক্রবার ছুটি",
    },
    ne = {
      "म बैंकमा काम गर्छु, शनिबार बिदा",
    },
    ru = {
      "Брат работает в банке, отпуск в мае.",
    },
  },
  except = { "line-broken", "spaced-letters", "dotted-letters", "look-alikes", "digits-for-letters", "mistyped" },
  advice = "Ask whether the person is safe and can talk, then go through papers, pay and going out one by one.",
}
