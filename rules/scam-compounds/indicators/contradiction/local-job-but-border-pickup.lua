-- A job inside the country, but the journey leads to a border or across it.
rule {
  title      = "A job in the country, but the way leads to the border",
  indicators = { "delphi:D1.01", "delphi:D1.07", "ilo:2" },
  law        = { "th-jp-3" },
  weight     = 5,
  status     = "stable",
  sources    = { "ilo-delphi-2009" },
  terms = {
    en = {
      "(job|work|office|company|hotel|farm|warehouse|staff|admin) ... (in|at|near) (bangkok|"
        .. "thailand|aranyaprathet|sa kaeo|mae sot|chiang rai|mae sai|chanthaburi|trat|ubon|nong khai)",
    },
    th = {
      "(ทำงาน|งาน|โรงงาน|โกดัง|สวน|ไร่|ร้าน|แอดมิน|ออฟฟิศ|โรงแรม|แพ็ค|แพค|ทำที่|รับคน|ทำ|นอนโรงแรม)..."
        .. "(สระแก้ว|อรัญ|อรัญประเทศ|อรัณ|แม่สอด|แม่สาย|เชียงแสน|จันทบุรี|ตราด|ช่องเม็ก|สุรินทร์|ศรีสะเกษ|หนองคาย|"
        .. "มุกดาหาร|นครพนม|เชียงของ|คลองใหญ่|ชายแดน|กรุงเทพ|โรงเกลือ)",
    },
  },
  when = function(ad)
    return ad:has("(พาข้าม|ข้ามฝั่ง|ข้ามแดน|ข้ามไป|เลยด่าน|ถึงด่าน|ฝั่งเขมร|ฝั่งพม่า|ฝั่งลาว|ฝั่งกัมพูชา|ฝั่งโน้น|ฝั่งนู้น|เดินผ่านไร่|ไม่ใช่ฝั่งไทย|รับที่ชายแดน|ช่องธรรมชาติ|เมืองป๊อก|ท่าขี้เหล็ก|ข้ามน้ำ|ลงเรือ|ปอยเปต)")
      or ad:has("(cross|crossing|crossed|walk across|other side of the border|other side of the river|small boat|the river at|over the border|through the cane)")
  end,
  unless = {
    en = {
      "(bank|embassy|visa) (office|branch)",
    },
    th = {
      "(ธนาคาร|ท่องเที่ยว|เที่ยว|ทัวร์|ตลาด(ริมเมย|นัด))",
      "งาน(แต่ง|วัด|บุญ|ประจำปี|ศพ)",
      "กลับกรุงเทพ",
    },
  },
  fires = {
    en = {
      "«Office job in Aranyaprathet», then someone will walk across with you.",
    },
    th = {
      "«ทำงานสวนส้มที่แม่สาย» เปิ้นจะพาข้ามไปแอ่วท่าขี้เหล็ก",
      "«แอดมินที่สระแก้ว» มีหอ แถวตลาด เลยด่านไปนิดนึง",
    },
  },
  silent = {
    en = {
      "Office job in Bangkok, near the station.",
    },
    th = {
      "ทำงานโรงงานที่สระแก้ว มีหอพัก",
      "เที่ยวแม่สอด ข้ามฝั่งไปตลาดริมเมย",
    },
  },
  advice = "Ask at which address the work is and why the way leads to the border. Advise meeting only at "
    .. "the address; DoE 1506 press 2.",
}
