-- Passing immigration or a checkpoint is promised, bought or arranged.
rule {
  title      = "Passage through immigration is promised or arranged",
  indicators = { "delphi:D1.06", "delphi:D3.08", "ilo:2" },
  law        = { "th-jp-3" },
  weight     = 5,
  status     = "stable",
  sources    = { "ilo-delphi-2009" },
  terms = {
    en = {
      "(boss|company|agent|we|they|owner|broker) (has|have|got|know|knows|cover|covers|pay|pays|control|"
        .. "controls|own|owns) (good|a|the|all|some)? (relation|relations|connection|contact|friend|friends|"
        .. "police|immigration|officer|officers|army|border) (with|in|at|to)? (the)? (police|immigration|officers|"
        .. "army|border guard|government|checkpoint)?",
      "(police|immigration|army|checkpoint|officer|officers) (is|are)? (already|all)? (covered|paid|settled|ok|"
        .. "our friend|on our side|cleared|known|no problem|will not check|dont check|never come)",
      "(we|boss|they|owner|company) (hide|hides|hide you|will hide) (when|if|you|them|everyone|workers|from) "
        .. "... (check|police|immigration|inspector|inspection|come|comes|raid)?",
      "(guarantee|guaranteed|guarantees|sure|surely|100|confirm|confirmed) (to)? "
        .. "(pass|passing|passage|clear|clearance|through|thru|entry) (through|thru|at|of|the)? (the)?"
        .. " (immigration|io|checkpoint|border|airport)",
      "(boss|we|agent|company|manager|our|they|broker) (got|has|have|know|knows|pay|paid|pays|"
        .. "settled|settle|bribe|control|already)? (a|good|some)? (relation|relations|relationship|"
        .. "connection|connections|connect|friend|friends|contact|contacts|people|someone|insider|"
        .. "insiders|link|arrangement|deal)? (with|at|in|inside|to|for|have)? (the|some)? "
        .. "(immigration|checkpoint|border|io|airport) (officer|officers|police|guard|guards|people|"
        .. "side|is settled|already|settled|no problem|so|dont worry|will|and)",
      "(got|has|have|with) (good|strong|a)? (relation|relations|relationship|connection|"
        .. "connections|contact|contacts|insider|friends|friend|people) (with|at|in|inside) (the)? "
        .. "(immigration|checkpoint|border|airport|embassy|police at the border)",
      "(immigration|checkpoint|border|airport) (is|are|all|already)? (already)? "
        .. "(settled|cleared by us|arranged|handled|paid|taken care of|ok already)",
      "(escort|escorted|assisted|our man|our people|our officer) (you|u)? "
        .. "(through|thru|inside|at|past) (the)? (immigration|airport immigration|checkpoint)",
    },
    th = {
      "(รับรอง|การันตี|รับประกัน|มีเทคนิค|มีเคล็ดลับ|มีวิธี|มีทริค|รู้วิธี|สอน|แนะนำ)(การ|ว่า|วิธี|ให้)?(ผ่าน|เข้า)(ได้)?"
        .. "(ตม|ด่าน|อิมมิเกรชั่น|อิมมิ|immigration|ตรวจคนเข้าเมือง)",
      "(เคลียร์|จ่าย|คุย|ซื้อ|เซ็ต|ล็อค|ดีล|ยัด|จัดการ)(กับ|ทาง|ไว้กับ|ให้|ค่า)?"
        .. "(ตม|ด่าน|ทหาร|ตำรวจ|เจ้าหน้าที่|จนท|ตชด|อิมมิเกรชั่น|ช่องตม)(ให้|ไว้)?"
        .. "(แล้ว|หมด|เรียบร้อย|ให้|ได้|ครบ|ทุก|ฝั่ง|สบาย)",
      "(ผ่าน|เข้า)(ตม|ด่าน)(ชัวร์|แน่นอน|ฉลุย|100|สบาย|ทุกคน|ได้แน่|แบบ vip|ช่อง vip|ช่องพิเศษ)",
      "(มี|รู้จัก|เป็น)(เส้น|สาย|คนใน|คน|เพื่อน|พวก)(กับ|อยู่|ที่|ใน|ของ)?"
        .. "(ตม|ด่านตรวจ|ด่านชายแดน|ตรวจคนเข้าเมือง|สนามบินคอย)",
      "(ตม|ด่าน|ตำรวจ|ทหาร)(เป็น)?(คนของเรา|พวกเรา|เคลียร์แล้ว|เคลียร์หมดแล้ว|เคลียร์ไว้|ไม่ถาม|รู้กัน|ไม่ตรวจ)",
      "เอกสาร(เข้าเมือง|ผ่านแดน|เข้าออก|ทุกอย่าง|วีซ่า|เดินทาง)?(ทางเรา|เรา|พี่|บริษัท|เอเจนซี่)(จัดการ|ทำ|เคลียร์|จัด)(ให้)?(หมด|เอง|ทั้งหมด)?",
      "ไม่ต้องเตรียมอะไร",
      "(มี)?รถนำ(ทาง|ขบวน|หลบ)?",
      "(ทหาร|ตำรวจ|คน)(พา|รับส่ง|คุ้มกัน)(ตลอดทาง|ถึงที่|ข้าม)",
      "ไม่ต้องผ่าน(กรม|จัดหางาน|ตม|ด่าน)(ให้ยุ่งยาก|หรอก|เลย)?",
    },
  },
  unless = {
    en = {
      "(fast track|lounge|vip service|meet and greet)",
      "(tax|cargo|customs) clearance",
    },
    th = {
      "(คอร์ส|เรียนภาษา|ประโยค)",
      "(คุย|จ่าย)(กับ)?(ตำรวจ|เจ้าหน้าที่)(ได้ที่|ได้ตลอด|ทุกคน)",
    },
  },
  fires = {
    en = {
      "Dont need work permit, boss «got relation with the checkpoint».",
      "Pay once, «guaranteed to pass immigration».",
    },
    th = {
      "วีซ่าเที่ยว «รับรองผ่าน ตม». ทุกคน",
      "เถ้าแก่«เคลียร์ตำรวจให้แล้ว»ไม่ต้องกลัว",
    },
  },
  silent = {
    en = {
      "Airport fast track service: pass immigration lines quickly.",
      "Bring your passport to the immigration office for the extension.",
    },
    th = {
      "ด่านตรวจคนเข้าเมืองเปิด 6 โมงเช้า",
      "ติดต่อเจ้าหน้าที่ได้ในวันเวลาราชการ",
    },
  },
  advice = "Ask what was promised, by whom and for how much. Nobody can promise passage; Immigration Bureau "
    .. "hotline 1178.",
}
