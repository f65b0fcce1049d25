-- A place in a programme that only the state fills is offered for money or with a short cut.
rule {
  title      = "A place in a state programme is offered for money",
  indicators = { "delphi:D1.04", "delphi:D1.07", "ilo:2" },
  law        = { "th-jp-3", "kr-eps" },
  weight     = 8,
  status     = "stable",
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "th-fake-doe-pages", "th-doe-five-ways", "ilo-delphi-2009" },
  terms = {
    en = {
      "(eps|government quota|g2g|state programme|working holiday|lmia|cos|h2a|coe) ... (slot|"
        .. "slots|seat|fast|guaranteed|pay|for sale|transfer|without exam|fee|no exam)",
    },
    th = {
      "(ไม่ต้อง|ข้าม|ลัด|แซง|ไม่รอ)(สอบ|รอ|จับฉลาก|เรียก|ต่อ)?(eps|อีพีเอส|คิว|ฉลาก|คิวรัฐ|คิวกรม|การสอบ|รอเรียกคิว)",
      "(โควต้า|โควตา|สิทธิ์)(พิเศษ|พิเสด|หลุด|หลุดรอบ|เหลือ|คนใน|จากกรม)",
      "(คนใน|เส้นสาย|มีเส้น|มีคนใน)(กรม|กระทรวง|จัดหางาน|แรงงาน|สถานทูต)",
      "(ค่าน้ำชา|ใต้โต๊ะ|ค่าเดินเรื่องพิเศษ|ค่าน้ำร้อนน้ำชา)",
      "(ใคร)?บอกจัดหางาน(สิทธิ์)?(หลุด|อด)",
      "(ไม่ต้องสอบ)(eps|ภาษา|เกาหลี|ทักษะ)",
      "(รู้จัก)?คนข้างใน(กรม|กระทรวง)",
      "โควต้าสถานทูต",
      "โควตาสถานทูต",
      "(ล็อค|ล็อก)ชื่อให้(เลย)?",
      "ผู้ประสานหมู่บ้าน",
    },
  },
  unless = {
    en = {
      "(no|never|not) ... (slot|fast|for sale|transfer)",
    },
    th = {
      "(ไม่มี|ไม่เก็บ|ห้าม|อย่าเชื่อ|อย่าหลงเชื่อ|ไม่ต้องจ่าย|อ้าง|ที่อ้างว่า)...(ลัดคิว|ค่าน้ำชา|ใต้โต๊ะ|โควต้าพิเศษ)",
      "(จอง|บัตร|ร้าน|คอนเสิร์ต|รถไฟฟ้า|สวนสนุก)...(ลัดคิว|ไม่ต้องรอคิว)",
    },
  },
  -- Queues for other things are jumped too.
  unless_near = {
    en = {
      "(bank counter|at the bank|payable at|will not call you|no one can help|not call you for money|exam registration|application round|hrd)",

      "(scheme office|same farm|we claim back|claim back|returnees|home office fee|official fee|paid to the government)",
    },
  },
  when = function(ad)
    return ad:has("(อิสราเอล|อิสลาเอล|israel|i s r a e l|เกาหลี|ญี่ปุ่น|แคนาดา|ออสเตรเลีย|ไต้หวัน|ต่างประเทศ|จัดหางาน|ภาคเกษตร|ค่าดำเนินการ|eps|lmia|h2a|korea|japan|canada|quota|visa)")
  end,
  fires = {
    en = {
      "«EPS slot» to Korea, pay today.",
    },
    th = {
      "อิสราเอล «โควต้าหลุดรอบ» 12 ที่ ขอ«ค่าน้ำชา» 60,000",
      "เกาหลี «ไม่ต้องสอบ EPS» ค่าดำเนินการ 180,000",
    },
  },
  silent = {
    en = {
      "Exam dates of the programme will be announced.",
    },
    th = {
      "ประกาศสอบ EPS เกาหลี ค่าสอบตามประกาศ กรมการจัดหางาน",
      "รัฐจัดส่งไม่มีลัดคิว ไม่มีค่าน้ำชา",
      "สอบ EPS รอบหน้าเดือนสิงหาคม",
      "จองบัตรออนไลน์ ไม่ต้องรอคิว",
    },
  },
  advice = "Government programmes (EPS and others) know no short cut and no tea money. Ring 1506 and press "
    .. "2 with the page and the account.",
}
