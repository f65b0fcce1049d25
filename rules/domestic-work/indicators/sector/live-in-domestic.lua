-- Live-in domestic work: lawful, with known risks; context only.
rule {
  title      = "Live-in domestic work",
  indicators = { "ilo:4" },
  law        = { "th-dom-15" },
  weight     = 1,
  status     = "stable",
  support    = true,
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "th-domestic-workers", "polaris-typology-2017" },
  terms = {
    en = {
      "(live in|live-in) (maid|nanny|helper|housekeeper|domestic|carer)",
      "(housemaid|housemaids|domestic worker|domestic workers)",
      "(domestic helper|maid abroad|house worker|mothers help)",
    },
    th = {
      "(แม่บ้าน|พี่เลี้ยง|คนดูแล|คนสวน)(ประจำ|อยู่ประจำ|อยู่บ้านนาย|กินนอน|กินอยู่)",
      "แม่บ้าน(ต่างด้าว|ลาว|พม่า|ซาอุ|คูเวต|ฮ่องกง)",
      "อยู่กับ(นาย|เจ้านาย|เจ้าของบ้าน)",
      "งานเฮือน",
    },
  },
  fires = {
    en = {
      "«Live-in maid» for a family.",
    },
    th = {
      "รับ«แม่บ้านอยู่ประจำ»",
    },
  },
  silent = {
    en = {
      "Cleaner, two hours a week.",
    },
    th = {
      "แม่บ้านทำความสะอาดออฟฟิศ ไปกลับ",
    },
  },
  advice     = "Context only. Ask about the weekly rest day, the room and contact with family.",
}
