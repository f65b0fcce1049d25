-- The sea is the answer to complaints, or the injured go on working at sea.
rule {
  title      = "The sea is named as the answer to complaints, or the hurt go on working at sea",
  indicators = { "delphi:D5.03", "delphi:D5.07", "ilo:5" },
  law        = { "th-sea", "th-atip-6-1" },
  weight     = 7,
  status     = "trial",
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "th-fishing", "th-sea-fishery", "ilo-indicators-2012" },
  terms = {
    en = {
      "(you|u|we|they|he) (can|could|may|want to|are free to)? (swim|swims) (then|home|back|if|to land|to shore)",
      "(throw|throws|threw|thrown|push|pushed|pushes|put|goes|went|go|drop|dropped) (him|them|us|me|you|people|men|the sick|the dead)? (overboard|over the side|in the sea|into the sea|to the sharks|to the fish|for the fish)",
      "(captain|skipper|bosun) (is|is the) (law|god|king|police)",
      "(finger|fingers|hand|arm|leg|fever|sick|hurt|injured|bleeding|infected) ... (still|made to|must|has to|had to|anyway|no rest|back to) (sort|haul|work|pull|mend|the net|nets|deck)",
      "(no|not a|never) (doctor|medicine|hospital) ... (boat|sea|deck|skipper|captain|months)",
    },
    th = {
      "(ว่ายไปสิ|ว่ายน้ำกลับ|ว่ายกลับไป|ให้ว่ายกลับ|ว่ายเอาเอง|โดดไปสิ|โดดเอา)",
      "(โยน|ผลัก|ถีบ|ทิ้ง)(มัน|คน|ศพ|เพื่อน|เขา|กู|มึง|ผม)?(ลง)(ทะเล|น้ำ|ไปในทะเล|เรือ)",
      "(นิ้ว|แขน|มือ|ขา)(ขาด|หัก|เน่า|บวม|ด้วน)...(ยังต้อง|ก็ต้อง|ยังให้|ต้องคัด|ต้องลาก|คัดปลา|ลากอวน|ไม่ได้พัก|ไม่พา)",
      "(ป่วย|ไข้|เป็นไข้|เจ็บ)...(ยังต้อง|ไม่ให้พัก|ไต๋ไม่ให้พัก|ไม่พาเข้าฝั่ง|ไม่พาไปหมอ)...(อวน|ปลา|เรือ|ฝั่ง|หมอ|งาน)",
      "(ให้|เป็นอาหาร)(ปลา|ฉลาม)กิน(มึง|แก|ถ้า|แน่)?",
    },
  },
  unless = {
    en = { "(kids|children|dog|dolphins|turtles|pool|lesson|lessons)", "(movie|film|song|novel|chapter)" },
    th = { "(เด็ก|หมา|เต่า|สระ|เรียนว่ายน้ำ|ให้อาหารปลา|ขยะลงทะเล)" },
  },
  when = function(ad)
    return ad:has("(boat|ship|vessel|trawler|skipper|captain|deckhand|crew|fishing|squid|longliner|bosun|nets|เรือ|ไต๋|ไต้ก๋ง|ลูกเรือ|อวน|ประมง)")
      and not ad:has("(chapter|novel|movie|film|song|hymn|cruise|ferry|warning|police|navy|นิยาย|บทที่|หนัง|เพลง|ข่าว|ตำรวจ|ศาล|เรือสำราญ)")
  end,
  fires = {
    en = { "On the trawler they said «you can swim home», no pay.", "Skipper says who is sick «goes overboard»." },
    th = { "อยู่เรืออวน ขอกลับ เขาว่า «ว่ายไปสิ»", "บนเรือ เพื่อน«นิ้วขาดยังต้อง»คัดปลา" },
  },
  silent = {
    en = { "On the ferry the kids swim home after lessons.", "The crew threw the old rope away." },
    th = { "เรือจอด เด็กๆ โดดน้ำเล่น", "อย่าทิ้งขยะลงทะเล" },
  },
  except = { "line-broken", "digits-for-letters", "look-alikes", "mistyped", "spaced-letters", "dotted-letters", "repeated-letters", "thai-digits" },
  advice = "Ask where the boat is and who is hurt. Tell the PIPO centre, the navy or 1300; a doctor first.",
}
