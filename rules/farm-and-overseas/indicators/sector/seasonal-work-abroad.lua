-- Berry, fruit or farm seasons abroad: lawful, with known risks; context only.
rule {
  title      = "Seasonal farm or berry work abroad",
  indicators = { "ilo:9" },
  law        = { "th-jp-notify" },
  weight     = 1,
  status     = "stable",
  support    = true,
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "th-berries" },
  terms = {
    en = {
      "(berry|berries|fruit|fruit picking|harvest|onion season|orchard|farm) "
        .. "(picking|pickers|season|workers|work|job|jobs) ... (finland|sweden|australia|new zealand|"
        .. "canada|korea|israel|portugal|spain|italy|usa|uk|visa)",
    },
    th = {
      "(เก็บ|ฟาร์ม|สวน|งานเกษตร|ภาคเกษตร)(เบอร์รี่|เบอรี่|ผลไม้|องุ่น|แตง|มะเขือเทศ|สตรอว์เบอร์รี)?...(ฟินแลนด์|"
        .. "สวีเดน|ออสเตรเลีย|ออสเตเลีย|เกาหลี|อิสราเอล|แคนาดา|นิวซีแลนด์|ยุโรป|โปรตุเกส|ญี่ปุ่น)",
      "(ออสเตรเลีย|เกาหลี|แคนาดา|นิวซีแลนด์|ยุโรป)...(ฟาร์ม|เก็บองุ่น|เก็บผลไม้|เก็บเบอร์รี่|สวนแอปเปิ้ล|สวนผัก)",
    },
  },
  fires = {
    en = {
      "«Fruit picking season in Australia».",
    },
    th = {
      "«เก็บเบอร์รี่ฟินแลนด์» ได้เงินแสน",
    },
  },
  silent = {
    en = {
      "Fruit shop assistant, Bangkok.",
    },
    th = {
      "โรงงานรับพนักงาน โอทีทุกวัน มีหอพัก รถรับส่ง ชุดฟรี เบี้ยขยัน",
      "สวนผลไม้จันทบุรี รับคนงาน",
    },
  },
  advice     = "Context only. Ask for all costs, guaranteed pay and debt before travel.",
}
