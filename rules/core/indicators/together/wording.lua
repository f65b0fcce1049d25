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
  when          = function(ad) return ad:has("<any-work>") end,
  support_below = 6,
  heavier       = { { points = 3, weight = 6 }, { points = 6, weight = 8 }, { points = 9, weight = 10 } },
  fires  = {
    th = {
      "สาวๆสายปาร์ตี้ ไปโกยเงินหน้าร้อนกันค่ะ 🌴 «ร้านคาราโอเกะฝั่งมาเล เจ๊รับที่หาดใหญ่ บัตรใบเดียวพอ ข้ามคืนนี้เช้าถึง ค่าพาเข้าสามหมื่นห้าเจ๊ลงให้ก่อ»«น หักจากดริ๊งจนหมดค่อยจับเงินเอง อยู่หอร้าน มีพี่»ผู้ชายคอยรับส่งไม่ต้องเดินข้างนอกเองเลย",
      "นาย ผม«จ่ายค่าทำบัตรชมพูให้พี่นิดหมื่นสอง เขาบอกหักเดือนละสองพันห้า นี่หักมา 11 เดือนแล้วยังไม่ห»«มด เขาว่าดอก บัตรก็ไม่เคยเห็น พี่นิดบอกอยู่ในตู้ไม่หาย» ผมทำล้างรถอยู่บางบัวทอง จะย้ายไปทำกับญาติที่ระยองได้ไหม",
    },
    en = {
      "«we r looking 4 handsome boys 18+ gulf family driver». «u must repay visa buy price 1700 kd if leave b4 2 yr». no transfer. no iqama in hand first yr",
      "Berry season Finland & Sweden 🫐 go with us last round! Guaranteed 100,000 in 2 months. «Take loan from our partner 70,000 to cover flight» and «camp, pay back from berries, house land paper as guarantee». Register village head",
    },
  },
  silent = {
    th = {
      "ต่อวีซ่าท่องเที่ยวที่ลาว ใช้พาสปอร์ตเหลือ 5 เดือนได้ไหมครับ หรือต้องทำเล่มใหม่ก่อนข้ามด่าน",
      "ขายดาวน์ D-Max ปี 63 ผ่อนต่อ 8,900 อีก 41 งวด เปลี่ยนสัญญาที่ไฟแนนซ์เท่านั้น ไม่รับจำนำเล่ม",
    },
    en = {
      "Class 7 B: whoever took my geometry box return it, no questions asked, I know it was Rohan",
      "Cleaner for parish hall, 6 hrs/week, own key, choose your times. Pay 11.90. Rota for bins.",
    },
  },
  except = { "digits-for-letters", "look-alikes", "spaced-letters", "dotted-letters", "repeated-letters", "mistyped", "line-broken", "zero-width", "doubled-spaces", "decomposed", "thai-digits", "capitals" },
  advice = "Read the whole text slowly. Ask who decides about time, money, papers and telephone of the person.",
}
