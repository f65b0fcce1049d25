-- The text claims a lawful job and says at the same time to travel as a tourist or without papers.
rule {
  title      = "“Legal work”, but as a tourist or without papers",
  indicators = { "delphi:D1.06", "delphi:D1.04", "delphi:D3.08", "ilo:2" },
  law        = { "th-jp-3" },
  weight     = 4,
  status     = "stable",
  sources    = { "ilo-delphi-2009" },
  all_of     = { "denial/all-legal" },
  any_of     = { "route/tourist-visa-for-work", "route/no-passport-needed", "route/irregular-crossing", "route/coached-answers", "route/go-overstay" },
  fires = {
    en = {
      "«100% legal work», enter with «tourist visa first», then permit.",
    },
    th = {
      "งาน«ถูกกฎหมาย 100»% ใช้«วีซ่าท่องเที่ยวไปก่อน»",
      "ถูกกฎหมาย 100% «ไม่ต้องมีพาส»",
    },
  },
  silent = {
    en = {
      "Legal work with work visa before departure, contract in hand.",
    },
    th = {
      "งานถูกกฎหมาย มีวีซ่าทำงานก่อนเดินทาง",
    },
  },
  advice = "Both statements cannot be true. Ask for the work visa and the employer's permit before "
    .. "departure; DoE 1506 press 2.",
}
