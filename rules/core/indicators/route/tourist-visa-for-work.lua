-- Work is to be done on a tourist or visit visa, or without a work permit.
rule {
  title      = "Travel on a tourist or visit visa in order to work",
  indicators = { "delphi:D1.06", "ilo:2" },
  law        = { "th-jp-3", "th-jp-1" },
  weight     = 5,
  status     = "stable",
  sources    = { "ilo-delphi-2009", "ilo-indicators-2012" },
  terms = {
    en = {
      "(visit|tourist|visitor|visiting) (visa)? (only|first|then|now|later|inside|is) ... (convert|converts|"
        .. "change|changes|switch|work|inside|later|company|extend|permit)",
      "(visa|it) is (visit|tourist|visitor) (only|but|first|then|now)",
      "(tourist|visit) (visa)? first",
      "(tourist|visit|visitor) visa then",
      "(go|come|fly|enter|travel|arrive) (there|in|out|first)? as (a)? (tourist|tourists|visitor|student|"
        .. "pilgrim|patient)",
      "(arrive|come|enter|you come) (as|on) (a)? (tourist|transit visa|esta|visit visa)",
      "(just come|come) on esta",
      "(tourist|visit|visiting|visitor|holiday|vacation|social visit) "
        .. "(visa|visas|pass|entry|stamp) (first|is first|1st|then|is ok|ok|okay|is fine|fine|"
        .. "is enough|enough|is good|can|only|to start|to work|for work|job|and then|for now|also ok|"
        .. "no problem|convert|converted|change|changed|later|at first|will be changed|"
        .. "will be converted)",
      "(on|with|using|by|under|take|get|enter|come|travel|go) (a|on|with|by)? "
        .. "({number} (day|days|month|months))? (tourist|visit|visiting|visitor|holiday) (visa|pass)"
        .. " ... (work|working|job|start|salary|duty|employment|convert|change|permit|company)",
      "(work|working|start work|job|duty|permit) ... (on|with|using|under) (a|ur|your)? "
        .. "(tourist|visit|visitor|holiday) (visa|pass)",
      "(come|go|enter|entry|fly|travel|arrive|leave|exit|depart) (there|first|in|out)? as (a)? "
        .. "(tourist|tourists|visitor|visitors|holidaymaker) "
        .. "(first|then|only|and|later|visa|to work|no|so|for)",
      "(work|working|employment|labour|labor) (visa|permit|pass) (will be|is|be|gets|to be|only|"
        .. "come|comes|process|processed|arranged|given|made|done|we do it)? "
        .. "(done|processed|arranged|given|made|applied|issued|settled)? (later|inside|there|"
        .. "after (you|u)? (arrive|arrival|landing|probation|reach|{number})|upon arrival|on arrival|"
        .. "when (u|you) (reach|arrive|land)|once (u|you) (reach|arrive|land|are there))",
      "(no need|dont need|dun need|not need|no need for|do not need|need no|without) "
        .. "(a|any|for|to have|to get)? (work|working|employment) (permit|permits|visa|visas|pass)",
      "(no|without) (work|working) (permit|visa) (needed|required|necessary|no problem|ok|also can)",
      "(company|we|agent|boss|they) (do|does|will do|make|arrange) (the)? visa run",
      "visa run (by|every|later|each)",
      "(visitor|visit|tourist|holiday) (visa|entry|pass|stamp) ... (papers after|sort|later|quietly|then|after|change|work|until)",
      "(tourist|visit) entry",
    },
    th = {
      "(เข้า|ไป|ใช้)(วีซ่า)?เชงเก้น(เที่ยว|ท่องเที่ยว)?ก่อน",
      "(วีซ่า|วีซา|visa|ฟรีวีซ่า)(แบบ|นัก)?(ท่องเที่ยว|เที่ยว|ทัวร์|tourist|เยี่ยมญาติ|เยี่ยม|ทัวริส)"
        .. "(ไป|เข้า|บิน|ยื่น|เข้าไป|ก็)?(ไปก่อน|ก่อน|ไปเลย|ได้เลย|เข้าไป|ทำงาน|ไปทำงาน|แล้วค่อย|ค่อย|เปลี่ยน|"
        .. "แล้วเปลี่ยน|แล้วทำ|แล้วโดด|ไปได้|ได้|ก็ไป|สามสิบวัน|15 วัน|30 วัน|60 วัน|90 วัน)",
      "(เข้า|ไป|บิน|เดินทาง|ออก|ส่ง|พาไป)(ไป|ก่อน)?(แบบ|ใน|ด้วย|เป็น|โดย|ในฐานะ|ใช้|โดยใช้)"
        .. "(วีซ่า|วีซา|ฟรีวีซ่า|นาม|พาส)?(นักท่องเที่ยว|ท่องเที่ยว|เที่ยว|ทัวร์|ทัวริส)..."
        .. "(ก่อน|แล้วค่อย|ทำงาน|เปลี่ยน|โดด|หนี|อยู่ต่อ|ทำ)",
      "(ไป|เข้า|บิน)(กับ|พร้อม|แบบ)?(กรุ๊ป)?ทัวร์(แล้ว|ค่อย|ก่อน)(แยก|หนี|หลุด|ไม่กลับ|โดด|หลบ|ค่อยแยก|อยู่ต่อ|ค่อยหนี)",
      "(โดด|หลบ|หนี)(จาก)?(กรุ๊ป)?ทัวร์",
      "(โดด|หลุด)(วีซ่า|วีซา)",
      "(ไป|เข้า)(แบบ)?เที่ยว(ไป)?ก่อน(แล้ว)?(ค่อย)?(เปลี่ยน|ทำงาน|ทำวีซ่า|หางาน|ต่อวีซ่า)",
      "(เปลี่ยน|ทำ|ขอ|ยื่น|ต่อ|ออก)(เป็น)?(วีซ่า|วีซา|ใบอนุญาต|เวิร์คเพอร์มิต|เพอมิต)(ทำงาน|แรงงาน)?(ให้)?"
        .. "(ทีหลัง|ที่นั่น|ที่นู่น|ที่โน่น|ตอนไปถึง|ภายหลัง|หลังไปถึง|หน้างาน|ตอนถึง|เมื่อไปถึง|ตอนอยู่)",
      "(ไม่พัก|ไม่ต้อง|บ่ต้อง|ม่ายพัก|ไม่จำเป็นต้อง)(ทำ|มี|ใช้|ขอ|ยื่น)(เพอมิต|เพอร์มิต|เวิร์คเพอมิต|เวิร์คเพอร์มิท)",
      "(ไม่พัก|ไม่ต้อง|บ่ต้อง|ม่ายพัก|ไม่จำเป็นต้อง)(ทำ|มี|ใช้|ขอ|ยื่น)(เวิร์คเพอร์มิต|work permit|ใบอนุญาตทำงาน)",
      "(ไม่พัก|ไม่ต้อง|บ่ต้อง|ม่ายพัก|ไม่จำเป็นต้อง)(ทำ|มี|ใช้|ขอ|ยื่น)(วีซ่าทำงาน|วีซ่าแรงงาน)",
      "(เข้าออก|เข้าๆออกๆ|วิ่ง)(ไป)?(ปั๊ม|ปั้ม|แสตมป์|ประทับตรา)(พาส|ตรา|เล่ม|วีซ่า|พาสปอร์ต)",
      "(ปั๊ม|ปั้ม)(พาส|เล่ม|พาสปอร์ต)(เอา)?(เดือนละ|ทุกเดือน|ทุก|อาทิตย์ละ)",
      "วีซ่ารัน",
      "วีซ่า(ท่องเที่ยว|เที่ยว|นักท่องเที่ยว|ทัวร์|เยี่ยมญาติ|เยี่ยมเพื่อน)(เรา|บริษัท|พี่|เอเจนซี่)?(จัดการ|ทำให้|ดูแล|ออกให้|พี่ทำ|ยื่นให้)",
      "(เข้า|ไป|บิน|ออก)(ไป)?(ด้วย|กับ|แบบ|โดย|เป็น)(ทัวร์|โปรเที่ยว|กรุ๊ปทัวร์|นักท่องเที่ยว|แพ็กเกจเที่ยว|ลูกทัวร์)...(งาน|ทำ|หนี|วิ่ง|โดด|อยู่ต่อ|ดวง|แยก)",
      "(ทำงาน|งาน|ดูแลคนแก่|นวด|ฟาร์ม|ร้าน)...วีซ่า(เยี่ยมญาติ|เยี่ยมเพื่อน|เยี่ยม|ฟรี)",
      "(ใช้|ไป|เข้า)(ด้วย)?(ฟรี)?วีซ่า(เที่ยว|ท่องเที่ยว|ฟรี)?(แทน|{number}วัน)?(แล้ว)?(ค่อย)?(อยู่ยาว|ต่อ|ไปเลย|แทน)",
      "(ฟรีวีซ่า|วีซ่าฟรี|เข้าฟรีวีซ่า)...(อยู่ยาว|ทำงาน|รายได้|แล้วอยู่|งาน|นวด|สปา)",
      "เปลี่ยนแผน...วีซ่า(เที่ยว|ท่องเที่ยว)",
      "(บอร์เดอร์พาส|ใบผ่านแดน)(เข้า|ไป|ทำ)...(ต่อ|ปั๊ม|ทำงาน|เงินเดือน|{number}วัน)",
      "(เอา|ส่ง)(เล่ม|พาส)ไปปั๊ม(เข้าออก|ทุก|ที่ด่าน|ให้)?",
    },
  },
  unless = {
    en = {
      "(family|parents|home) visit first",
      "(wont|never|not) ... (tourist|visit) (visa)?",
      "(wedding|honeymoon|holiday|tour package|visa run service|extension service)",
      "(tour|tours|package|packages|sightseeing) (for|with|including|visa service)",
      "(do not|dont|never|cannot|can not|cant|not allowed to|illegal to|not) "
        .. "(come|work|travel|accept|go|enter)? ... (on|with) (a)? (tourist|visit|visitor)",
      "(will not|not be|wont be|cannot be) (considered|accepted|hired)",
    },
    th = {
      "(ห้าม|อย่า|ไม่ควร|ไม่สามารถ|ผิดกฎหมาย)...วีซ่า(ท่องเที่ยว|เที่ยว|ทัวร์|นักเรียน|เยี่ยม)",
      "(รับทำ|รับยื่น|บริการ|ปรึกษา|แพ็กเกจ|แพ็คเกจ|ราคา|โปรแกรม)(วีซ่า|ขอวีซ่า|ยื่นวีซ่า|ทัวร์)",
      "วีซ่า(ท่องเที่ยว|เที่ยว)(กี่|ใช้เวลา|ต้อง|ราคา)",
      "ฟรี วีซ่าทำงาน(ให้|บริษัท|ถูกต้อง)",
    },
  },
  unless_near = {
    en = {
      "(we marry|fiance|fiancee|my partner|partner flies|honeymoon|visa question)",

      "(training|classes|head office|before the work permit|no work done)",
      "(holiday|family visit|embassy says|immigration law|extend your stay|sightseeing|tour)",
    },
  },
  fires = {
    en = {
      "You will «come on 60 days visit visa and start» work the same week.",
      "«Enter with tourist visa ok, company» will handle the rest.",
      "Photos please. «Tourist visa is fine», ticket sent today.",
      "come on a «visitor visa and we sort» the rest",
    },
    th = {
      "เกาหลี «วีซ่าท่องเที่ยวไปก่อน» ค่อยเปลี่ยน",
      "งาน PR ดูไบ «วีซ่าเที่ยวไปได้»เลย",
      "ร้านต้มยำฝั่งมาเลย์ «ไม่พักทำเพอมิต» เข้าออกเอา",
      "ช่างเชื่อมยุโรป แสนห้า «วีซ่าท่องเที่ยวเราจัดการ» ไปเป็นกลุ่ม",
      "«เข้าไปด้วยทัวร์ แล้วแยก»ไปทำงานสวน",
      "งาน«ดูแลคนแก่ วีซ่าเยี่ยมญาติ»ทำให้ได้",
    },
  },
  silent = {
    en = {
      "We fill tourist visa forms and book appointments.",
      "The company applies for your work visa before you fly.",
      "You cannot work on a tourist visa.",
      "Tourist visa for your holiday, extend your stay with us.",
    },
    th = {
      "รับยื่นวีซ่าท่องเที่ยวทุกประเทศ",
      "บริษัทยื่นวีซ่าทำงานให้ก่อนเดินทาง",
      "ห้ามใช้วีซ่าท่องเที่ยวไปทำงานเด็ดขาด",
      "รับยื่นวีซ่าท่องเที่ยว เกาหลี ญี่ปุ่น เอกสารครบ",
    },
  },
  advice = "Ask which visa and who applies for it. Work abroad needs a work visa before departure; the five "
    .. "lawful ways are listed at doe.go.th, hotline 1506 press 2.",
}
