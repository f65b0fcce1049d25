-- A licence number is shown: it proves nothing until it is looked up, and takes nothing away.
rule {
  title      = "A licence number is claimed: look it up",
  indicators = { "delphi:D4.07" },
  law        = { "th-jp-5" },
  weight     = 1,
  status     = "stable",
  support    = true,
  kinds      = { "advert", "offer", "conversation" },
  sources    = { "th-jp-act", "th-jp-press-2024" },
  always     = true,
  when = function(ad)
    local numbers = ad:licences()
    if #numbers == 0 then return false end
    return { evidence = numbers, reason = "the shape of a licence number; not checked" }
  end,
  fires = {
    en = {
      "Agency licence «ต.1234/2560», factory in Taiwan.",
    },
    th = {
      "บจ.จัดหางาน สมมติ ใบอนุญาตเลขที่ «ต.1234/2560»",
    },
  },
  silent = {
    en = {
      "Driving licence required.",
    },
    th = {
      "ต้องมีใบอนุญาตขับขี่",
    },
  },
  except = { "spaced-letters", "dotted-letters" },
  advice = "Compare the number with the list at doe.go.th/ipd, or ring 1506 and press 2. Numbers are copied "
    .. "often.",
}
