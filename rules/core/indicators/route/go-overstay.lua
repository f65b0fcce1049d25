-- The plan is to stay and work after the visa has ended.
rule {
  title      = "The plan is to stay on and work without status",
  indicators = { "delphi:D1.06", "delphi:D3.02", "delphi:D3.08", "ilo:1" },
  law        = { "th-jp-3" },
  weight     = 5,
  status     = "stable",
  sources    = { "ilo-delphi-2009" },
  terms = {
    en = {
      "(paper|papers|visa|permit|passport) later (bro|sis|dear|no problem|everyone|everybody|first|dont worry|we|after|boss)",
      "go first (paper|papers|visa|permit) (later|after)",
      "(visa|paper|papers) (is)? (sort|sorted|fix|fixed|make|made|done) (later|inside|once|after you)",
      "(overstay|over stay|overstaying) (is)? (ok|okay|no problem|fine|allowed|later|and work|u|you)",
      "(overstay|over stay|overstaying) (is)? (dont worry|everybody|nobody|no issue)",
      "(just|can|will|then|u|you|they) (overstay|over stay) (and|there|like|no|after|your|ur|is|until)",
      "(go|work|fly|stay|live|enter) as (a)? (little ghost|phi noi|tnt|undocumented|illegal)",
      "(after|when|once) (ur|your|the) visa (expire|expires|expired|finish|finishes|end|ends|"
        .. "is over|run out|runs out) ... (work|working|stay|no problem|dont worry|nobody|hide)",
      "(jump|jumped|escape|run away from) (the)? tour (group)? (and|then|to)",
      "(police|immigration|nobody|no one) (never|dont|does not|doesnt|will not|wont) "
        .. "(check|checks|catch|raid|arrest) (there|here|our|this|workers|factory|farm|anyone|us)",
    },
    th = {
      "ผีน้อย",
      "(ไป|อยู่|ทำงาน|บิน|เข้า|ทำ|อยู่ต่อ)(แบบ|เป็น|ทาง)ผี(น้อย|ก็|ได้|แล้ว|ไป|ก่อน)?",
      "(ไป|อยู่|ทำงาน|บิน|เข้า)(แบบ)(เถื่อน|ใต้ดิน|ไม่ถูกกฎหมาย|ไม่ถูกต้อง|ผิดกฎหมาย|หลบๆ|โดด)",
      "(โดด|ปล่อย|หลุด)(วีซ่า|วีซา)(ขาด)?",
      "(อยู่|ทำ|ทำงาน)(ต่อ)?(เกิน|หลัง)(วีซ่า|วีซา)(หมด|ขาด|กำหนด)?",
      "(วีซ่า|วีซา)(หมด|ขาด)(แล้ว)?(ก็|ค่อย)?(อยู่ต่อ|ทำต่อ|หลบ|ไม่มีใคร|ไม่เป็นไร|โดด)",
      "(โอเวอร์สเตย์|โอเวอร์สเต|overstay)(ได้|ก่อน|เอา|ไป|ไม่|อยู่|ทำ|แล้ว)",
      "(ตม|ตำรวจ)(ที่นั่น|ที่นู่น|ที่โน่น|บ้านเขา|แถวนั้น)?(ไม่จับ|ไม่ตรวจ|ไม่เคยเข้า|เข้าไม่ถึง|ไม่ค่อยจับ)",
      "(เค้า|เขา)ไม่จับ(หรอก|จ้า|นะ)?",
      "(วิ่ง|หลบ|หนี|ซ่อน)(ตม|ตำรวจ|สายตรวจ)(เอา|เก่ง|เป็น)?",
      "(ไม่เคยมี|ไม่เคย|ไม่มี|ยังไม่มี)(ใคร|คน|เด็ก|ลูกทีม)?(โดน|ถูก)จับ(เลย|สักคน|ซักคน)?",
      "(พา|แอบ|หนี|ลอบ)(ขึ้น|เข้า|ไป)(ฝั่ง)?แผ่นดินใหญ่",
      "(ฟรีวีซ่า|วีซ่าเที่ยว|ทัวร์)...(แล้ว)?(พี่|เรา)?(พา)?(โดด|หนี|ขึ้นแผ่นดินใหญ่|อยู่ยาว|ไม่กลับ)",
    },
  },
  unless = {
    en = {
      "(fine|fines|penalty|ban|banned|report) (for|of)? (overstay|over stay|overstaying)",
      "(embassy|amnesty|never|not|dont) (for|of)? (overstay|over stay|overstaying)",
      "overstay (fine|fines|ban|amnesty|penalty)",
    },
    th = {
      "ผีน้อย(แคสเปอร์|น่ารัก|ตัวนี้|ในหนัง)",
      "(ห้าม|อย่า|ไม่ควร|เตือน|กวาดล้าง|ปรับ|โทษ)",
      "ไม่ไปแบบผี",
    },
  },
  unless_near = {
    th = {
      "(หวย|พนัน|ขโมย|เกม|หนัง|ใบขับขี่|ความเร็ว|ขับรถ)",
    },
  },
  fires = {
    en = {
      "Fly in with the tour then «overstay and» work, many do.",
      "«After your visa expires you keep working».",
    },
    th = {
      "นวดเกาหลี «ไปแบบผี» ได้เงินเยอะ",
      "ฟาร์มเกาหลี «ผีน้อย» รับหลายคน",
      "เข้าไปแล้ว«โดดวีซ่า» ทำงานยาว",
      "ส่งคนไปเกาหลีหกรุ่นแล้ว «ไม่เคยมีใครโดนจับ»",
    },
  },
  silent = {
    en = {
      "The overstay fine at the airport is 500 baht a day.",
      "She stayed over the weekend.",
    },
    th = {
      "หนังผีเรื่องใหม่เข้าโรงวันนี้",
      "ไม่มีผีในบ้านนี้",
      "ค่าปรับโอเวอร์สเตย์วันละ 500 บาท",
      "ขับรถมาสิบปีไม่เคยโดนจับความเร็ว",
    },
  },
  advice = "Explain that work without status leaves people open to threats; ask who proposed it and what "
    .. "was paid. DoE hotline 1506 press 2.",
}
