-- People without family, home or friends are sought.
rule {
  title      = "People without family, partner or home are sought",
  indicators = { "delphi:D3.01", "delphi:D3.10", "ilo:1" },
  weight     = 5,
  status     = "stable",
  kinds      = { "advert", "offer", "conversation" },
  sources    = { "ilo-delphi-2009", "ilo-indicators-2012" },
  terms = {
    en = {
      "(take|takes|want|wants|need|hire|accept|prefer|like|likes) (anyone|people|those|girls|girl|boys|men|women|ones|workers) (with|who have|who has|that have|who got|having)? (no one|nobody|no family|noone|no people|no relatives|no husband|nowhere)",
      "(nobody|no one|none) (will|is|would|to|even)? (search|searching|searches|look|looking|looks|ask|asks|asking|come|miss|misses|missing|claim|claims|find) (for|about|after|looking)? (you|u|ur|her|him|them|me|for|after)",
      "(family|parents|uncle|uncles|relatives|mother|father|people) (of)? (them|her|him|theirs)? (all|is|are|both)? (dead|killed|gone|died) ... (nobody|no one|none|fresh|no english|alone)",
      "(complain|complains|argue|argues|ask|asks|talk back) less",
      "(they|girls|boys|zim|malawi|burmese|africans|villagers) (complain|complains|argue|ask|demand) (less|nothing|nobody)",
      "(bad|fight|fighting|trouble|problem|problems|beef) (at|with) (ur|your) (home|mum|mom|dad|parents|family|house) ... (come|stay|i know|i got|u can|you can|work)",
      "(female|females|girl|girls|woman) share (room|bed) with (the)? (boss|owner|sir|driver|manager)",
      "(girls|girl|boys|boy|kids|teens|women|anyone|those) who (left|leave|ran from|ran away from|run from|fled) (home|their home|family|husband|house|parents)",
      "(take|takes|welcome|house) (girls|boys|kids|teens|runaways) ... (no questions|bed ready|bed tonight|bed 2nite|nobody asks)",

      "(no|without) (family|relatives|parents|husband|boyfriend|attachments|family ties|kin|"
        .. "one at home) (preferred|better|best|only|is better|prefer|ok|please|tie)",
      "ran away come (stay|live|work)",
      "(runaway|run away|ran away|kicked out|homeless|orphan|orphans|street kids|"
        .. "just out of (jail|prison)|left home|nowhere to (go|stay|sleep)|"
        .. "no place to (go|stay|sleep)) ... (come|welcome|we|work|job|stay|message|text|call|room|"
        .. "bed|help|stay with|take you|ok)",
      "(come|stay|live) with (me|us) ... (run away|ran away|runaway|left home|kicked out)",
      "dont (bring|involve|tell|invite) (ur|your)? family",
      "free (spirited|spirit|spirits) ... (leave|travel)",
      "(must be)? single (only)? (and|with)? no (kids|ties|family|attachments)",
      "(no drink|drink|drug|drugs) (problem|problems)? (no|not)? (asked|matter|ok|fine|questions)",
      "(no family ties|homeless|sleeping rough|just out of prison|just out|ex offenders) ... (ok|welcome|best|fine|pick up|hostel)",
      "(pick|picked) (you)? up (at|from) (the)? (hostel|shelter|station|street)",
    },
    th = {
      "(หญิง|สาว|คน|ผู้หญิง)โสด(ไม่ติด|ไม่มี)(ลูก|แฟน|ใคร|ภาระ|บ้าน)",
      "(คน)(เมาค้าง|เมา|หนีคดี|หนีหนี้|เลิกเมีย|อกหัก|ติดคุกมา|พ้นโทษ|ติดเหล้า)...(ขึ้นเรือ|รับ|มาได้|มาเลย|รับหมด|พี่หมด)",
      "(ไม่มี)(ใคร|คน|ญาติ)(มา)?(ตามหา|ถามหา|รู้จัก|สนใจ|ตามตัว)(แก|มึง|เอ็ง|น้อง|หนู|มัน|หรอก|ดอก)?",
      "(พ่อแม่|ญาติ|ลุง|ครอบครัว|แม่)(ตาย|เสีย)(หมด|ไปแล้ว|ในสงคราม)...(ไม่มีใคร|ใช้ง่าย|ไม่ถาม|ตามหา|ส่งได้|พามา)",
      "(เขา|พวกนี้|พม่า|ลาว|เขมร)(ไม่ค่อย|ไม่)(บ่น|เถียง|ถาม|เรื่องมาก)(เหมือนคนไทย|เลย|ดี)",
      "(ไม่มี|ไร้|ขาด|ไม่ค่อยมี|บ่มี)(ญาติ|พ่อแม่|ครอบครัว|ผัว|แฟน|ลูก|ภาระ|ภาระทางบ้าน|คนรู้จัก|ใครตาม|ญาติตาม|ที่พึ่ง)"
        .. "(ไม่มี)?(ลูก|พี่น้อง|ในกรุงเทพ|ตาม|แฟน)?(ยิ่งดี|ก็รับ|พิจารณา|จะดี|ดีมาก|นะ|เท่านั้น|เก็บ)",
      "(ขอ|เอา|รับ|หา|ต้องการ|อยากได้)(คน|เด็ก|สาว|คนที่)?(ไม่ค่อย)?(ไม่มี|ไร้)(ญาติ|พ่อแม่|ครอบครัว|แฟน|ลูก|ภาระ|ผัว)",
      "ขอคนไม่ค่อยมีญาติ",
      "โสด(ไม่มีภาระ|จะพิจารณาเป็นพิเศษ|เท่านั้น|ไม่มีลูก|พิจารณาก่อน)",
      "(ไม่มีที่ไป|ไม่มีที่อยู่|ไม่มีที่ซุกหัวนอน|ไม่มีค่ารถกลับบ้าน|ไร้บ้าน|เร่ร่อน|คนเร่ร่อน|นอนข้างถนน|หนีออกจากบ้าน|"
        .. "ทะเลาะกับ(ที่บ้าน|แม่|พ่อ|เมีย|ผัว|แฟน)|โดนไล่ออกจากบ้าน|เพิ่งออกจากคุก|ออกจากคุก|พ้นโทษ|ตกงาน|กำพร้า|"
        .. "เด็กเกเร|ขี้เหล้า)...(มา|รับ|อยู่กับ|ทัก|มีงาน|พี่เลี้ยง|ได้เลย|ช่วย|ทางนี้|งาน|เปิด)",
      "(เขา|เค้า|เรา)?ไม่เอาคนมี(ผัว|แฟน|ลูก|ครอบครัว)",
      "(แฟน|ผัว|ญาติ|ที่บ้าน)ต้องไม่ตาม(จิก)?",
      "รับหมดคนตกงาน",
      "(มีปัญหา|ทะเลาะ)(กับ)?(ที่บ้าน|พ่อแม่|แฟน|ผัว)...(มาอยู่|มาหา|มาทำ|มาได้)",
      "(ไม่มีที่ไป|ไม่มีที่อยู่|ไม่มีบ้าน|หมดที่ไป)(มาอยู่|มา)?",
      "(คนเร่ร่อน|คนพ้นโทษ|คนติดคดี|คนพิการ|คนแก่|ตาบอด|คนไร้บ้าน|คนหนีคดี)(ก็|ยิ่ง)?(รับ|ได้|ดี|มาอยู่|นั่ง|รับหมด)",
      "(รับ|หา|ต้องการ)(คน)?(พิการ|เร่ร่อน|ตาบอด|ไร้บ้าน|พ้นโทษ|ติดคดี|ไม่มีบัตร|หนีสงคราม|ไม่มีสัญชาติ)",
      "(ชอบ|เอา|ขอ)คน(ที่)?ไม่มี(ผัว|แฟน|ญาติ|ธุระ|ภาระ|ครอบครัว)",
      "เป็นม่าย(ลูกติด)?(เหมาะ|ยิ่งดี)?",
      "(โสด)(จะ)?(พิจารณา)?(เป็นพิเศษ|ก่อน|เท่านั้น)",
    },
  },
  unless = {
    en = {
      "orphans {number}",
      "(shelter|charity|foundation|ngo|helpline|donate|donation)",
      "(orphanage|volunteer|dog|dogs|cat|cats|puppy)",
      "orphans 2",
    },
    th = {
      "(มูลนิธิ|บ้านพัก|สงเคราะห์|บริจาค|อาสา|ศูนย์พักพิง|พม|หมา|แมว|น้องหมา)",
      "(น้องแมว|นักศึกษาจบใหม่|ประกันสังคม|ว่างงาน|กรมการจัดหางาน)",
      "โสด(ก็|จน|มา)",
      "(แฟน|เพื่อน|ลูก|น้องสาว|พี่สาว)...หนีออกจากบ้าน",
    },
  },
  fires = {
    en = {
      "Maid wanted, «no family preferred».",
      "«Ran away come stay» with us, we have work.",
    },
    th = {
      "ขอคนไม่พูดมาก «ไม่มีญาติในกรุงเทพยิ่งดี»",
      "«ขอคนไม่ค่อยมีญาติ»ตามนะ",
      "«ไม่มีที่ไป ทะเลาะกับเมีย มา»หาพี่ได้เลย",
    },
  },
  silent = {
    en = {
      "Homeless shelter: come for a bed tonight, charity run.",
      "No family room left in the hotel.",
    },
    th = {
      "มูลนิธิรับบริจาคเพื่อเด็กกำพร้า",
      "หาบ้านให้หมาเร่ร่อน",
      "ผู้ว่างงานลงทะเบียนที่ประกันสังคมได้",
    },
  },
  advice = "Ask why the employer cares about family. Make sure that the person has somebody to call; "
    .. "shelter and advice: 1300.",
}
