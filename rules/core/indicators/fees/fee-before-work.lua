-- A job seeker is asked to pay a fee before any work is done.
local fee = "(registration|reg|processing|admin|administration|administrative|application|recruitment|"
    .. "agency|placement|service|visa processing|document|documentation|documents|file|medical|"
    .. "training|slot|interview|job|uniform|gate pass|kit|starter|work permit|permit|sponsorship|"
    .. "cos|lmia|facilitation|consultation|consultancy|joining|id card|security clearance|"
    .. "orientation)"
local th_fee = "(ค่าดำเนินการ|ค่าสมัคร|ค่าลงทะเบียน|ค่าประกันอุปกรณ์|ค่าเอกสาร|ค่าจอง|ค่าจองคิว|ค่าคิว|ค่าหัวคิว|ค่าบริการ|"
    .. "ค่าแรกเข้า|ค่าทำเอกสาร|ค่ายื่น|ค่ายื่นวีซ่า|ค่าวีซ่า|ค่าตรวจโรค|ค่าอบรม|ค่าชุด|ค่าชุดยูนิฟอร์ม|ค่าอุปกรณ์|ค่าเอเจนซี่|"
    .. "ค่าเอเย่นต์|ค่านายหน้า|ค่ามัดจำตำแหน่ง|ค่าโครงการ|ค่าแพ็กเกจ|ค่าพาเข้า|ค่าประกันชุด)"
rule {
  title      = "A fee is asked before the work begins",
  indicators = { "delphi:D2.04", "ilo:9" },
  law        = { "th-jp-6", "th-jp-7" },
  weight     = 5,
  status     = "stable",
  sources    = { "ilo-fair-recruitment-2019" },
  terms = {
    en = {
      "(operational|administrative|administration|reasonable|small|one time|processing|seat|placement|initial|commitment) contribution (of|is)? ({money}|{number})",
      "contribution of ({money}|{number}) (reserves|secures|which|for|to|before|towards)",
      "({money}|{number}) (reserves|secures|locks in|confirms|holds) (your|ur|a|the) (seat|place|visa|slot|spot|file|visa class|interview)",
      "({money}|{number}) (total|all in|altogether|in all) ... (half|50|part) (b4|before|now|first|upfront|today)",
      "(pay half|half now|half before|half b4|half first) ... (half|rest|after|when|lands|arrive|visa|tourist|go)",

      "(only|via|by|through|using) (western union|moneygram|money gram|ria|usdt|crypto) (in|to|only|under) (my|the|our|his|her) ",
      "(send|pay|transfer) (only|just)? ({money}|{number}) for (the)? (invitation|invite|letter|offer letter|visa letter|stamp|file|slot|seat|paper|medical slip|calling)",
      "(deposit|pay|send|transfer) ({money}|{number}k|{number}) (usd|baht|first|only|now)? (to|for) (block|book|"
        .. "reserve|secure|hold|confirm|lock|start|open) (your|ur|the|a)? (seat|slot|place|file|visa|spot|position|job)",
      "({money}|{number}k|{number} lakh|{number} kyat|{number} euro) (first|now|half|upfront|to agent|to broker|"
        .. "to start|deposit) (rest|then|balance|and|before)?",
      "(you|u) (give|pay|send) ({money}|{number}|{number} euro|{number}k) ... (agent|company|gives back|after|"
        .. "visa|first|before|job|file)",
      "(pay|remit|send|transfer) (only|just)? {money} ... (fee|file|clearance|visa|embassy)",
      "(pay|remit|send|transfer) (only|just)? {money} ... (processing|medical|seafarer|bitcoin)",
      "(pay|remit|send|transfer) (only|just)? {money} ... (gift card)",
      "{money} (total)? ... (half before|half at|down|deposit now|before lmia|in advance|upfront)",
      "(you pay|what you pay|token|service charge|total package|placement) (is)? {money}",
      "(bitcoin|gift card|gift cards|money transfer|crypto) ... (visa|file|embassy|fee|clearance)",
      "(reservation|processing|clearance|file opening|embassy file|registration) fee",
      "(processing|registration|placement|recruitment|agency|agent|application|admin|"
        .. "administration|facilitation|visa|file|sponsorship|cos|lmia|training|medical|uniform|kit|"
        .. "joining|gate pass|slot|reservation|booking|interview|document|documentation) "
        .. "(fee|fees|deposit|payment|charge|charges|cost|costs) ... ({money}|{number}|{number}k|pay|"
        .. "paid|deposit|transfer|first|before|refundable|upfront|advance|gcash|mpesa|western union|"
        .. "crypto|usdt)",
      "(pay|paid|send|sent|transfer|deposit|charge|charged|charges|give|gave) ... (agent|agency|"
        .. "recruiter|middleman|broker|consultant|sub agent|uncle|cousin) ... "
        .. "({money}|{number}|{number}k|visa|job|work|sponsorship|before|first)",
      "(reservation|secure|slot|seat|book|confirm|block) ... "
        .. "(pay|send|deposit|transfer|gcash|mpesa|ewallet|bank) ... "
        .. "(today|now|first|before|asap|tonight|{money}|{number})",
      "({money}|{number}k) ... (agent|agency|cos|sponsorship|placement|processing|all in|package)"
        .. " ... (fee|visa|job|pay|deposit|half|installment)",
      "i paid ({money}|{number}k|{number}) (for|to)",
      "(pay|send|transfer|deposit|gcash|mpesa|submit|remit|bring) ... " .. fee
        .. " (fee|fees|charge|charges|cost|deposit|money|payment)",
      fee .. " (fee|fees|charge|charges|money|payment) "
        .. "(of|is|only|just|payable|refundable|required|upfront)? ({money}|{number}k|{number})",
      "(only|just|plus|and)? ({money}|{number}k|{number}) (for|as)? " .. fee
        .. " (fee|fees|charge|charges|in office|money)",
      "({money}|{number}k|{number}) (service charge in office|agent fee|agency fee)",
      "(pay|send|transfer|deposit) ... ({money}|{number}|money|half|first|balance) ... (to|for) "
        .. "(secure|reserve|book|hold|confirm|process|start|unlock) (ur|your|the|a|my)? "
        .. "(slot|seat|place|visa|job|position|interview|application|offer|spot|cos)",
      "(reservation|reserve|slot|booking) ... ({money}|{number}k) (via|today|now|only|by)",
      "reserve your (cos|slot|seat) ... {money}",
      "kindly (deposit|pay|transfer) (rs|inr|php|usd|{money}|{number}|the)",
      "kindly (deposit|pay|transfer) ... (fee|uniform|gate pass|kit|registration|{money}|{number})",
      "(pay|paying|costs) ({money}|{number}k) (to)? (the|an|my|our)? "
        .. "(agent|agency|middleman|broker|cousin|recruiter)",
      "pay {money} agent",
      "{money} you pay ... (to|part|agent)",
      "(contract|papers) (only)? after full payment",
    },
    th = {
      "(ค่าดำเนินการ|ค่าวีซ่า|ค่าดำเนินเรื่อง|ค่าเดินเรื่อง|ค่าทำซีแมนบุ๊ค|ค่าหัว|ค่าต่อวีซ่า)"
        .. "(เพียง|แค่|ทั้งหมด|รวม|กับเรา|ก่อน|lmia)?({money}|{number})",
      "(โอน|จ่าย)(จอง|มัดจำ)?(คิว|สิทธิ์|ที่|ตั๋ว)?(ก่อน)?({money}|{number})..."
        .. "(บัญชีส่วนตัว|แอดมิน|คริปโต|คูปอง|ปิดรับ|วันนี้)",
      "(จ่าย|ชำระ)(เป็น|ผ่าน)(คูปอง|คริปโต|บิทคอยน์|บัตรเติมเงิน)",
      "จ่าย(เรา)?{number}k(ผ่อนได้)?",
      "(ไปทำงาน|ฟาร์ม|เก็บ|วีซ่า)...จ่าย({money}|{number}(บาท|k|แสน|หมื่น))",
      "(ค่าดำเนินการ|ค่าสมัคร|ค่าลงทะเบียน|ค่าจองคิว|ค่าหัวคิว|ค่าหัว|ค่านายหน้า|ค่าทำเรื่อง|ค่าเดินเรื่อง|ค่ามัดจำ|"
        .. "ค่าวิ่งเต้น|ค่าเปิดวีซ่า|ค่ายื่นวีซ่า|ค่าวีซ่า|ค่าทำวีซ่า|ค่าน้ำร้อนน้ำชา|ค่าใบงาน|ค่าตำแหน่ง)..."
        .. "({money}|{number}|หมื่น|แสน|พัน|โอน|จ่าย|มัดจำ)",
      "(โอน|จ่าย|มัดจำ|วางมัดจำ|วางเงิน|ชำระ)...(จองที่|จองคิว|ล็อกคิว|ล็อคที่|ล็อกที่|ยืนยันสิทธิ์|ยืนยันที่นั่ง)",
      "(โอน|จ่าย|มัดจำ|วางมัดจำ|วางเงิน|ชำระ)...(รับสิทธิ์|ค่าวีซ่า|ค่าดำเนินการ|ค่าเอกสาร|ก่อนบิน|ก่อนเดินทาง)",
      "(โอน|จ่าย|มัดจำ|วางมัดจำ|วางเงิน|ชำระ)...(ก่อนเริ่มงาน|ค่าสมัคร|ค่านายหน้า)",
      "(ญี่ปุ่น|เกาหลี|ออสเตรเลีย|นิวซีแลนด์|แคนาดา|ไต้หวัน|อิสราเอล|โปแลนด์|ฟินแลนด์|สวีเดน|ยุโรป|อเมริกา|มาเก๊า|"
        .. "ฮ่องกง|ดูไบ|สิงคโปร์)...(ค่าใช้จ่าย|จ่าย|มัดจำ|โอน|วางก่อน|เตรียมเงิน)...({money}|{number}|หมื่น|แสน)",
      th_fee .. "(เพียง|แค่|รวม|คนละ|ก่อนเริ่มงาน|ล่วงหน้า|งวดแรก|ทั้งหมด|ก่อน|เริ่มต้น|ประมาณ)?"
        .. "({money}|{number}|หมื่น|แสน|สองหมื่น|สามหมื่น)",
      "(โอน|จ่าย|ชำระ|วาง|ส่ง)(เงิน)?(ก่อน)?" .. th_fee,
      "(โอน|จ่าย|ชำระ|วาง)(เงิน)?(มา)?(ก่อน|จอง|มัดจำ|ก้อนแรก|งวดแรก|ครึ่งนึง|ครึ่งแรก)..."
        .. "(งาน|บิน|วีซ่า|เดินทาง|คิว|ตำแหน่ง|ที่นั่ง|สัญญา|ส่งของ|เริ่มงาน)",
      "(โอนจอง|จ่ายก้อนแรก|วางก่อน|โอนแล้วได้เลขคิว|โอนมัดจำ|มัดจำที่นั่ง|มัดจำคิว|จองคิวบิน|จองรอบบิน|ค่ามัดจำ)"
        .. "({money}|{number}|50)?...(งาน|บิน|วีซ่า|คิว|ตำแหน่ง|เกาหลี|ฟาร์ม|{money}|{number})",
      "(ไปเกาหลี|ไปญี่ปุ่น|ไปออส|ไปแคนาดา|ไปไต้หวัน|ไปอิสราเอล|ฟาร์ม|โรงงาน)..."
        .. "(จ่าย|ค่าใช้จ่าย|ค่าหัว|เตรียมเงิน|ใช้เงิน)({money}|{number}k)",
      "รับครับจ่าย{number}k",
      "(สมัคร|เข้างาน|เริ่มงาน)(แล้ว)?(ต้อง)?(โอน|จ่าย|เสีย)(ค่า|เงิน)",
      "ค่า(ทำบัตร|บัตรพนักงาน|ทำบัตรพนักงาน|ป้ายชื่อ|เปิดระบบ|เปิดรหัส|เปิดไอดี|ตรวจประวัติ|ล็อกเกอร์|ซิม|กระเป๋าส่งของ)...({money}|{number}|โอน|จ่าย|ก่อน)",
      "(โอน|จ่าย)(ก่อน)(วันนัด|วันเริ่ม|มา|เริ่ม|สัมภาษณ์)...(งาน|นัด|ทำ|บัตร)?",
      "ค่า(เปิดไฟล์|วิ่งวีซ่า|ล็อกสิทธิ์|ล็อกชื่อ|ล็อคชื่อ|สละสิทธิ์|เปิดบัญชีงาน|ขึ้นทะเบียน|จองตั๋ว|มัดจำตั๋ว|ปลดล็อก|ประสาน)(อีก)?...({money}|{number}|หมื่น|แสน|โอน|จ่าย)",
      "(วาง|ยื่น|จ่าย|เตรียม)(ก่อน|เล่ม)?(กับ|และ)?(เงิน)?({number}|{money})(หมื่น)?(วันสมัคร|วันแรก|ก่อนบิน)",
      "(โอน)(วันนี้)(ได้คิว|ได้ไป|ล็อก|ทัน)",
      "จ่าย(ในนาม|ให้)(รัฐ|กรม|ผู้ประสาน|คนใน)",
      "ผ่านตมค่อยจ่าย",
      "(ส่ง|ยื่น)(เล่ม|พาส|พาสปอร์ต)(ตัวจริง)?(มา)?(พร้อม|กับ)(สลิป|เงิน|ค่า)",
      "(จ่าย)ครึ่งเดียว(ก่อน)?({number}|{money})",
      "(โอน)(เข้า)?บัญชี(หลาน|แฟน|แม่|ลูก|เมีย|น้อง)(พี่|เค้า|ผม)",
      "(วีซ่า)?ไม่ผ่าน(เลื่อน|ไม่คืน)(รอบ|เงิน)",
      "แต่ไม่คืนเงิน",
    },
  },
  unless = {
    en = {
      "(uniform|raincoat|locker|key|badge|helmet|laptop|tool|tools|apron|thermal|bag|jacket|card|boots|pda|scanner|radio|room key|swipe card|fob|hi vis|vest|tablet|id card|toolkit|kit) deposit ... (get back|got back|back when|back if|back at|back on|refund when|refunded when|refunded on|refundable when (return|returned|you return)|refundable on return|returned when|return when|when return|when resign|hand it in|bring it back|give it back|gives back|given back)",
      "{money} service charge",
      "(bag|bags|drink|noodles|rent|room|landlord|tour|seminar fee|order|withdraw|task|recharge|combination)",
      "(salary|earn|basic|allowance|tip|tips) ... ({money}|{number}k)",
      "(they|family|employer|company) (offers|offer|pay|pays) ",
      "(embassy|school|tuition|course|exam|tenancy|rental|room|apartment|legal|landlord|club|gym|"
        .. "scheme|insurance|sevis|government|council|licence|passport renewal|renewal|client|clients|"
        .. "customer|customers|students|member|members|property|estate|conveyancing|bank) ... "
        .. "(fee|fees|deposit|payment|charge|charges|cost|costs)",
      "(fee|fees|cost|costs|charge|charges|visa|expenses) ... (paid by|covered|covered by|"
        .. "reimbursed|refunded by|on us|zero|nil|included|free|borne by the employer|by the company|"
        .. "by employer|provided)",
      "(we|company|employer|employers|they) (will)? "
        .. "(pay|pays|cover|covers|reimburse|reimburses|paid) ... (fee|fees|visa|costs|flight|agency)",
      "(training|medical|admin|processing|application|agency|visa|travel|document|interview) "
        .. "(cost|costs|payment|payments|budget|charges) "
        .. "(analysis|control|management|and|of sales|reduction|centre|center)",
      "(no|zero|without|not|never) ... (fee|fees|charge|charge|charges|deposit|cost|payment)",
      "(no|free|zero|without|not charge|never pay|never pays|never charge|dont pay|do not pay|"
        .. "waived|charge no|charges no|no one may charge|employer pays|company pays|we pay|pays all|"
        .. "covers|reimburse|reimbursed) ... (fee|fees|charge|charges|cost|costs|registration)",
      "(school|tuition|course|exam|bank|legal|medical|tender|management|advisory) (fee|fees)",
      "(embassy|government|state|statutory|visa application|consular) (fee|fees)",
      "(service charge|service fee) (included|is included|share)",
      "(customer|client|clients|customers|guest|students|member|members) ... (pay|fee|fees|charge)",
      "fee (separate|zero)",
      "as (law|set by law|required by law)",
      "max 10 first month",
      "(agency|recruitment|service|application|registration) fees? "
        .. "(collection|management|income|structure|negotiation|officer|clerk)",
      "plus service charge",
      "service charge (average|shared|avg)",
    },
    th = {
      "(กรม|ตามประกาศ|ตามกฎหมาย|ใบเสร็จทุกรายการ|ตามที่กรม|ฟรี|ไม่มีค่าใช้จ่าย|ทัวร์|เที่ยว|ตั๋วถูก|ห้องพัก|โรงแรม|"
        .. "เช่า|เรียน|คอร์ส|ทุนรัฐบาล|ยื่นเอง|whv|ขั้นต่ำ|สินค้า|ซื้อ|พรีออเดอร์|หิ้ว|คอนเสิร์ต|ผู้ปกครอง|โครงการแลกเปลี่ยน)"
        .. "...(จ่าย|ค่าใช้จ่าย|โอน|ค่าวีซ่า|มัดจำ|เตรียมเงิน|ค่าสมัคร|ค่าดำเนินการ|ค่ายื่นวีซ่า)",
      "(ค่าวีซ่า|ค่าใช้จ่าย|ค่าสมัคร)...(ตามกรม|นายจ้างออก|ฟรี|บริษัทออก|ไม่มี|ตามจริง|ตามตาราง)",
      "(ไม่มี|ฟรี|ไม่เสีย|ไม่เก็บ|ไม่คิด|ไม่ต้องจ่าย|ไม่ต้องเสีย|ยกเว้น|บริษัทออก|นายจ้างออก|เบิก|เบิกได้|งด|ไม่ต้องโอน)"
        .. "(ค่า|การ|เงิน)?...ค่า(ดำเนินการ|สมัคร|ธรรมเนียม|บริการ|เอกสาร|วีซ่า|ใช้จ่าย|ประกัน|ชุด|อบรม|อุปกรณ์)",
      "(เงินเดือน|เซอร์วิสชาร์จ)...ค่าบริการ",
      "(พาสปอร์ต|ต่อใบอนุญาต|ต่อวีซ่า|แปลเอกสาร|ห้อง|เช่า|คอร์ส|เรียน|ติว|ทัวร์|สอบ|ส่งของ|ขนส่ง|ซ่อม|ล้างแอร์|รัฐ|"
        .. "หน้าอำเภอ|มหาลัย)...(ค่าบริการ|ค่าธรรมเนียม|ค่าประกัน|ค่าจอง|ค่าเอกสาร|ค่าสมัคร)",
      "ค่า(ชุด|อุปกรณ์|อบรม|ประกัน|บริการ|เอกสาร)...(ให้|ฟรี|เบิกได้|ของบริษัท|บริษัทออก)",
      "ค่าธรรมเนียมรัฐ",
      "ค่าบริการลูกค้า",
      "ตามที่กรมกำหนด",
    },
  },
  unless_near = {
    en = {
      "(approved operator|scheme operator|national rate|at cost|paid at the embassy|paid to the embassy|visa centre|gov uk|shown on slip|shown on payslip)",

      "((uniform|raincoat|badge|locker|key card|helmet) deposit|refundable when return|back if you hand it in|get back when resign)",
      "(returned when|returned on|returned at|given back when|repayment|capped|bless him|bless her|a month)",
      "<renting>",
      "(refundable with|refunded on return|refunded|with interest|hold til|hold until|last price|bike|studio|room to let|landlord|viewing|utilities|incl|subscription)",
      "(five nights|two consecutive|service charge average|hotel night)",
    },
    th = {
      "(คืนตอนลาออก|คืนเมื่อลาออก|คืนวันลาออก|คืนเมื่อพ้นสภาพ)",
      "(ตามประกาศ|ประกาศกรม|ตามใบเสร็จ|รัฐจัดส่ง|มีใบเสร็จ|ข่าวปลอม|ไม่มีค่าหัวคิว|ขาดงาน)",
    },
  },
  fires = {
    en = {
      "Slots limited, «pay registration fee» by MPesa first.",
      "«Kindly deposit Rs.» 2150 for uniform and gate pass today.",
      "helper 100, only «45,000 service charge in office»",
    },
    th = {
      "ฟาร์มออสเตรเลีย «ค่าดำเนินการ 100,000» รอบสุดท้าย",
      "ทำในไลน์ได้เลย «โอนจอง 8,000» คิวบินเหลือสองที่",
      "«จ่ายค่าเอกสาร»ก่อนเริ่มงาน",
      "คัดแยกพัสดุวันละ 600 «ค่าทำบัตรพนักงาน 2,500» โอนก่อนวันนัด",
    },
  },
  silent = {
    en = {
      "There is no registration fee and the employer pays the visa fee.",
      "Fee collection officer, school fees department.",
    },
    th = {
      "ไม่มีค่าสมัคร ไม่มีค่าใช้จ่าย",
      "รับจองคิวทำพาสปอร์ต แปลเอกสาร ค่าบริการ 200",
      "เงินเดือน 15,000 + เซอร์วิสชาร์จ",
      "ร้านสะดวกซื้อ ค่าประกันชุด 300 คืนตอนลาออก",
    },
  },
  advice = "Ask for the receipt and the payee. Check the licence list (doe.go.th/ipd, 1506 press 2): a "
    .. "licensed agency may charge only within the ceiling, with a receipt.",
}
