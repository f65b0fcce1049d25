-- Work on fishing boats: lawful, with known risks; context only.
rule {
  title      = "Work on fishing boats",
  indicators = { "ilo:10" },
  law        = { "th-sea" },
  weight     = 1,
  status     = "stable",
  support    = true,
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "th-fishing", "th-sea-fishery" },
  terms = {
    en = {
      "(fishing (boat|vessel|crew|trawler)|trawler|trawlers)",
      "(deckhand|deckhands|deckies|fisherman|fishermen)",
    },
    th = {
      "(ลูกเรือประมง|ลูกเรืออวน|อวนลาก|อวนล้อม|เรือประมง|เรือตังเก|เรืออวน|ไต๋)",
      "(ไต้ก๋ง|ใต้ก๋ง|เรือหมึก|เรือปลา|คนลงเรือ|เฮือเอาคน|ออกน่านน้ำ)",
    },
  },
  unless = {
    en = {
      "(fishing trip|fishing holiday|fishing boat for sale)",
    },
    th = {
      "(ตกปลา|ทริป|ลงเรือเที่ยว|ขายเรือ)",
    },
  },
  fires = {
    en = {
      "«Deckhands» for a «trawler».",
    },
    th = {
      "ต้องการ«ลูกเรืออวน»ลาก 6 คน",
    },
  },
  silent = {
    en = {
      "Cargo seafarer, seaman book and STCW needed, contract 9 months.",
      "Fishing trip on Saturday.",
    },
    th = {
      "ลงเรือเที่ยวเกาะ",
    },
  },
  advice = "Context only. Ask for contract, seaman book, hours of rest and shore leave; crew must be 18."
,
}
