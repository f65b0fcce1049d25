-- Somebody without a home is offered a bed, and what is given has to be paid back with company, cleaning or errands.
rule {
  title      = "A bed and gifts are offered to somebody in need, to be paid back with favours",
  indicators = { "delphi:D3.10", "delphi:D3.11", "ilo:1" },
  weight     = 6,
  status     = "trial",
  sources    = { "ilo-delphi-2009", "polaris-typology-2017" },
  kinds      = { "offer", "conversation", "advert" },
  terms = {
    en = {
      "(come)? (stay|sleep|live|crash) (w|with|at) (me|us|mine|my place|my girls) ... (buy|bought|pay|paid|phone|hair|nails|everything|clothes)",
      "(spare|free) (bed|room) ... (no questions|no police|nice to my|be nice|help (me|w|with))",
      "(gotta|have to|need to|must) pay (the)? (rent|me back|it back) somehow",
      "(be nice|nice) to my (friends|guests|boys|mates)",
      "(help|go) (me)? (w|with|on) dates",
      "i (already)? (bought|paid|got) (u|you) ... (so|now) (u|you) owe (me|us)",
    },
    th = {
      "(มาอยู่|มานอน|มาพัก)(กับ)?(พี่|เจ๊|เฮีย|ห้องพี่|ที่ห้อง)...(ซื้อ|เลี้ยง|จ่าย|ออก)ให้...(ตอบแทน|ช่วยพี่|เอาใจ|รับแขก|ใช้คืน)",
      "(ไม่มีที่ไป|หนีออกจากบ้าน|ไม่มีที่นอน)...(มาอยู่|มานอน|มาพัก)(กับ)?(พี่|เจ๊|เฮีย|เรา)",
      "พี่(ซื้อ|เลี้ยง|จ่าย|ออก)ให้...(ก็ต้อง|ต้อง)(ตอบแทน|ช่วยพี่|เอาใจ|ใช้คืน)",
    },
  },
  unless = {
    th = {
      "(แฟน|เพื่อน|ลูก|น้องสาว|พี่สาว)...หนีออกจากบ้าน",
    },
  },
  unless_near = {
    en = { "(flatmate|roommate|tenancy|hostel|couch surfing|sofa|grandma|dad|mum said|shelter|charity|youth hostel)" },
    th = { "(บ้านพักเด็ก|มูลนิธิ|รูมเมท|แม่บอก|ญาติ)" },
  },
  unless_about = { "everyday" },
  fires = {
    en = {
      "You left home? «Come stay with me, i buy» you shoes, you only keep my friends company.",
      "got a «spare bed, no questions» asked, you clean and smile",
    },
    th = {
      "«หนีออกจากบ้านเหรอ มาอยู่กับพี่»สิ ไม่ต้องเกรงใจ",
    },
  },
  silent = {
    en = {
      "Come stay with us at the hostel, breakfast and towels included.",
      "We have a spare bed if your train is late.",
    },
    th = {
      "ไม่มีที่นอน มาพักบ้านพักเด็กและครอบครัวได้ โทร 1300",
    },
  },
  except = { "line-broken" },
  advice = "Ask where the person sleeps tonight and who pays. Under 18 ring 1300 at once.",
}
