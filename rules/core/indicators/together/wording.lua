-- The text as a whole is worded like labelled texts in which people are controlled, whatever its single words (decision 0020).
rule {
  title         = "The text as a whole is worded like texts in which people are controlled",
  indicators    = { "delphi:D6.01", "ilo:1" },
  weight        = 5,
  status        = "stable",
  sources       = { "ilo-delphi-2009", "volodko-2020" },
  kinds         = { "advert", "offer", "conversation", "worker_report", "other" },
  wording       = { "th", "en" },
  at_least      = 1,
  support_below = 9,
  heavier       = { { points = 3, weight = 6 }, { points = 6, weight = 7 }, { points = 9, weight = 10 } },
  fires  = {
    th = {
      "«รับแม่อุ้มบุญ 🤰 ไม่ต้องแต่งงาน ค่าตอบแทน 4 แสน ฝากที่ลาว คลอดที่»จีน «อยู่บ้านรวมตลอดเก้าเดือนไม่มีออก เล่มกับบัตรเราเก็บให้ กลัวทำหาย ถ้าเปลี่ยนใจต้องคืนค่าห»มอค่าบ้านทั้งหมดเป็นสามเท่า จ่ายเงินหลังเด็กแข็งแรงครบเดือน",
      "สาวๆสายปาร์ตี้ ไปโกยเงินหน้าร้อนกันค่ะ 🌴 «ร้านคาราโอเกะฝั่งมาเล เจ๊รับที่หาดใหญ่ บัตรใบเดียวพอ ข้ามคืนนี้เช้าถึง ค่าพาเข้าสามหมื่นห้าเจ๊ลงให้ก่อ»«น หักจากดริ๊งจนหมดค่อยจับเงินเอง อยู่หอร้าน มีพี่»ผู้ชายคอยรับส่งไม่ต้องเดินข้างนอกเองเลย",
    },
    en = {
      "Berry season Finland & Sweden 🫐 go with us last round! Guaranteed 100,000 in 2 months. «Take loan from our partner 70,000 to cover flight» and «camp, pay back from berries, house land paper as guarantee». Register village head",
      "bro go pick «berry w me again, company take 55k from u but they lend first». if «berry bad year u still owe, work next season clear». house paper just sign as witness",
    },
  },
  silent = {
    th = {
      "ต่อวีซ่าท่องเที่ยวที่ลาว ใช้พาสปอร์ตเหลือ 5 เดือนได้ไหมครับ หรือต้องทำเล่มใหม่ก่อนข้ามด่าน",
      "ขายดาวน์ D-Max ปี 63 ผ่อนต่อ 8,900 อีก 41 งวด เปลี่ยนสัญญาที่ไฟแนนซ์เท่านั้น ไม่รับจำนำเล่ม",
    },
    en = {
      "Cleaner for parish hall, 6 hrs/week, own key, choose your times. Pay 11.90. Rota for bins.",
      "Locked out of my own bakery at 4am by my own husband, who IS NOT THE BOSS. Sourdough late.",
    },
  },
  except = { "digits-for-letters", "look-alikes", "spaced-letters", "dotted-letters", "repeated-letters", "mistyped", "line-broken", "zero-width", "doubled-spaces", "decomposed", "thai-digits", "capitals" },
  advice = "Read the whole text slowly. Ask who decides about time, money, papers and telephone of the person.",
}
