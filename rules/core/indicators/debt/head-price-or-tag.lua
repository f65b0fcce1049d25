-- A price per head, a "tag" or a sum that a new workplace pays for a person.
rule {
  title      = "A head price or tag debt is named for a person",
  indicators = { "delphi:D2.04", "delphi:D2.03", "ilo:9" },
  law        = { "th-atip-6-1" },
  weight     = 7,
  status     = "stable",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  terms = {
    en = {
      "(tag|tag money|tag price|head money|madam money|oath money|juju money) (of|is|on|debt|for|and|until|till|"
        .. "{money}|{number})",
      "(she|he|they|boss|madam|company|agent|owner) (say|says|said|already)? (that)? (she|he|they|it)? (paid|"
        .. "pay|bought|spend|spent) (for)? (me|her|him|us|{money} for (me|her|him|us)|{number} for (me|her|him|"
        .. "us)|{number}k for (me|her|him|us))",
      "(first|until) ({money}|{number}) ... (go|goes|to) (to)? (pay)? (ticket|tag|debt|agent|madam|boss)",
      "{money} (one|each|both|for both|for one|per girl|per person) ... (papers|english|run|virgin|young|clean|"
        .. "strong|with me)",
      "(head price|price per head|per head price|tag money|tag debt)",
      "(body price|release price|release fee|transfer price)",
      "{money} (each|per head|a head|per girl|per worker|per pcs) ... "
        .. "(girls|worker|workers|boys|maid|maids|deliver|delivery|release|released)",
      "(release|releases|released) (them|her|him)? (at|for) {money}",
      "(girls|boys|workers|maid|maids) (for|at)? ({money}|{number}k|{number}) "
        .. "(each|per head|a head|a piece)",
      "(bought|paid) (for)? (you|u|her|him|me|us|them|these) (from|for) "
        .. "(the|your|old|other|last|previous)? (company|boss|agent|owner|broker|{money}|{number})",
      "(paid|paying) (for me|for her|for him|for you|for us) ... (now|debt|owe|must|so)",
    },
    th = {
      "หนี้ตั้งต้น",
      "(หนี้|ยอด)(ของ)?(หนู|น้อง|เรา|เอ็ง)?(เหลือ|ยังเหลือ|เพิ่ม){number}",
      "(ใช้ค่าแท็ก|ค่าแท็กหมด|หมดค่าแท็ก|หนี้ค่าแท็ก|ค่าแท็กสาม|ค่าแทคหมด|ใช้ค่าแทค|หนี้แท็ก|ค่าแท็ก{money})",
      "(ค่าแท็ก{number}|ค่าแท็กที่|ติดแท็กหนี้|แม่แท็ก|แม่แทค|หมดแท็ก|ใช้แท็ก|เด็กแท็ก)",
      "ค่าหัว(คน)?(ละ|คนละ|{money}|{number})",
      "(ปล่อยค่าตัว|ค่าตัวหัวละ|หัวละ)({money}|{number}|หมื่น|แสน)...(ค่าพา|ค่าตัว|หัก|หนี้|ค่าเดินทาง|ไถ่|ส่งถึง|บาวเชอร์)",
      "ค่าตัว...(หัวละ|ที่บริษัทจ่าย|ที่บริษัทออก|บริษัทซื้อ|ซื้อมา|จ่ายไปแล้ว|ไม่ใช่ของ)",
      "(บริษัท|เขา|นาย|บอส|ร้าน|เค้า)(ใหม่)?ซื้อ(ตัว)?(เรา|หนู|น้อง|มึง|เธอ|พวกเรา)(มา|จาก|ไป)",
      "ซื้อ(เรา|หนู|น้อง|มา)(จากพี่|จากนายหน้า|ต่อ)?มา(แปด|เก้า|ห้า|หก|สาม|สอง|หมื่น|แสน|{number})",
      "ใครซื้อก่อนไปกับคนนั้น",
      "(เอามาส่ง|ส่งถึงหน้าตึก|จ่ายสดรับคน|รับคนเลย)",
      "(รับเธอมา|รับมา|พามา|เอาเธอมา)(ชั้น|ฉัน|เรา|พี่)?(จ่าย|เสีย)(ค่าหัว|ค่าตัว|ค่านายหน้า|ไป)",
      "ค่าซื้อตัว",
      "ราคาขึ้นทุก(ที่|ตึก|รอบ)",
      "จ่าย(หัวละ|ตัวละ)(หมื่น|พัน|{number}|สองหมื่น|เท่าเดิม)",
      "{number}(บาท|k|เหรียญ|ดอล)?(ต่อ)(ตัว|หัว)",
      "(เอา|รับ)(เงิน)?(มา|ไป)(สามหมื่น|สองหมื่น|ห้าหมื่น|{number})...(ฝาก|ส่ง)(เรา|หนู|ไว้)(กับ|ไว้)",
    },
  },
  unless = {
    en = {
      "(bought|buy|buys|spent|pay|paid) (for)? (me|us|him|her) (all|both|each|everyone|a|an|the|some|chips|pizza|cake|drinks|lunch|dinner|breakfast|coffee|tea|ice cream|new|tickets|snacks|sweets|gifts|presents|back|shoes|clothes|boots|on time|overtime|double|extra|weekly|monthly|daily)",
      "key tag",
      "(boss|company|they|he|she) (already)? paid (me|us|him|her) (already|today|on time|yesterday|last)?",
      "name tag",
      "(dinner|lunch|buffet|tour|cattle|goats) ... (per head|a head|each)",
    },
    th = {
      "(งานเลี้ยง|เลี้ยงรุ่น|ศิษย์เก่า|เลี้ยงส่ง|ปาร์ตี้|ทริป|ค่าห้อง)...หัวละ",
      "(แอดมิน|เรา|ไม่|บ่)(ไม่|บ่)?(ได้|มี|เก็บ|เสีย|คิด|เอา)ค่าหัว",
      "หักค่าหัว{number}(บาท)?ต่อ(เวร|กะ|วัน)",
      "(บุฟเฟ่ต์|บุฟเฟต์|ชาบู|หมูกระทะ|ปิ้งย่าง|ทัวร์|โต๊ะจีน)...หัวละ",
      "ค่าตัว(นักเตะ|พระเอก|นักแสดง|ดารา|นักบอล)",
      "(ค่าหัว|หัวละ)...(ทัวร์|อาหาร|กินข้าว|โต๊ะ)",
    },
  },
  unless_about = { "everyday", "plain-life", "strict-for-a-while", "public-word" },
  fires = {
    en = {
      "Have 6, two «girls, 7k each», all with debt loaded.",
    },
    th = {
      "ทำงานใช้«ค่าแท็ก»สามเดือนก็หมด",
      "บริษัทเก่าปล่อย«ค่าตัวหัวละ 95,000 เอาไปหัก»หนี้กับเด็กเอง",
    },
  },
  silent = {
    en = {
      "Set dinner, 500 baht per person, girls and boys welcome, ticket at the door.",
    },
    th = {
      "บุฟเฟ่ต์หมูกระทะหัวละ 199",
      "ค่าตัวนักเตะสิบล้านบาท",
    },
  },
  advice = "Ask who set the sum, what it is for and who was paid. Keep the message; it may show that a "
    .. "person is dealt in.",
}
