-- There is no wage: only tips, board, lodging or a share.
rule {
  title      = "No wage, only tips, food or lodging",
  indicators = { "delphi:D4.02", "ilo:8" },
  law        = { "th-lp-90" },
  weight     = 4,
  status     = "stable",
  sources    = { "ilo-delphi-2009" },
  terms = {
    en = {
      "(cash|money|salary|wage|wages) (is)? not needed (here|there|inside)",
      "(room|bed|food|meals|roof|lodging) (and|plus)? (food|bed|meals|room|board)? in (exchange|return) for (packing|cleaning|picking|sewing|sorting|farm work|cooking|harvest|help in|work on|work in|all work)",

      "(work|working|help) (for|only for|just for) (keep|food|board|food and bed|food and room|a place|rice|shelter)",
      "(feed|feeds) (you|u) and (settle|teach|train)",
      "(draw|spending money|pocket money) (is|of)? {money}",
      "{money} (a|per)? week (spending|pocket) money",
      "{money} a day to eat",
      "flat however long the hours",
      "(tips only|only tips|no salary|no wage|no wages|no basic salary|unpaid|no pay) (but|just|"
        .. "only|house|food|share|with|in exchange|instead|we give|you get|room|accommodation|tips|"
        .. "clothing)",
      "tips only",
      "(work|help|helping) (for|in exchange for|in return for) (food|room|accommodation|board|"
        .. "a bed|bed|lodging|shelter|a place to stay|free accommodation|free room)",
      "no salary but",
      "free (room|accommodation|bed|food|board) (in exchange|in return) for "
        .. "(work|help|cleaning|helping|childcare|housework)",
      "(commission|tips) only no (basic|salary)",
    },
    th = {
      "(ไม่คิด|ไม่มี|ไม่จ่าย|บ่มี|ไม่ต้องจ่าย)(ค่าแรง|เงินเดือน|ค่าตอบแทน|ค่าจ้าง)(ให้|เด็ก|ช่วง|{number}เดือน|เพื่อบำบัด)?",
      "(ทำ|ช่วย)ฟรี(ก่อน|แลก|{number})",
      "(ปีแรก|{number}เดือนแรก|หกเดือนแรก|เดือนแรก)ไม่มีเงินเดือน",
      "เด็กยังไม่ต้องได้",
      "(ไม่มีเงินเดือน|ไม่มีค่าแรง|ไม่มีค่าจ้าง|ไม่ได้เงินเดือน|ไม่คิดเงินเดือน)(แต่|มี|แบ่ง|ได้|เลี้ยง|ให้|กิน|อยู่ฟรี|ค่ะ|จ้า|นะ|แค่)",
      "(ได้แค่|มีแค่|ได้เฉพาะ|เอาแค่|รับแค่)(ทิป|ค่าดื่ม|ที่กิน|ที่พัก|ที่อยู่|ที่นอน|ข้าว|ค่าขนม)",
      "(แลก)(กับ)?(ที่พัก|ที่อยู่|ข้าว|อาหาร|ที่นอน|ค่าเรียน|ที่ซุกหัวนอน)",
      "(ทำงาน|ช่วยงาน|ช่วยงานบ้าน)แลก(ที่พัก|ข้าว|ที่อยู่|ค่าเทอม|ข้าวกิน|กับที่พัก|กับข้าว)",
      "(รายได้จาก|ได้จาก|เอา)ทิป(อย่างเดียว|ล้วนๆ|ล้วน|เท่านั้น)",
      "ทิปอย่างเดียว",
      "ไม่มีค่าแรงแต่มี(บุญ|ข้าว|ที่พัก)",
      "(เบี้ยเลี้ยง|ค่าตอบแทน)เป็นข้าวสาร",
      "(ถือว่า)?มาเรียนวิชา(เลี้ยงข้าว)?",
      "เลี้ยงข้าวก็บุญ",
    },
  },
  unless = {
    en = {
      "(volunteer|workaway|wwoof|charity|ngo|house sit*|cat sitter|no salary (increase|review|cut))",
      "unpaid (leave|invoices|overtime|bills)",
      "work for food (bank|industry|company)",
    },
    th = {
      "(อาสา|จิตอาสา|ไม่มีเงินเดือนเข้า|ไม่มีเงินเดือนให้ใช้|แลกของ|แลกคะแนน)",
    },
  },
  unless_near = {
    en = {
      "(au pair|never on sunday)",
    },
  },
  unless_about = { "make-believe", "plain-life", "strict-for-a-while" },
  fires = {
    en = {
      "Massage girls wanted, live in shop, «tips only».",
      "girl from the village, «no salary but» clothing and food",
    },
    th = {
      "ช่วยงานบ้าน ดูน้อง «ไม่มีเงินเดือนแต่»ส่งเรียนให้",
      "มาอยู่ด้วยกัน «ช่วยงานแลกข้าว» ช่วยงานแลกที่พัก",
    },
  },
  silent = {
    en = {
      "Volunteer at the shelter, unpaid leave possible.",
    },
    th = {
      "เงินเดือน 15,000 + ทิป",
      "ค่ายอาสา ไม่มีค่าใช้จ่าย",
    },
  },
  advice = "Ask what was agreed and what is really paid in money. Food and lodging do not replace the wage."
,
}
