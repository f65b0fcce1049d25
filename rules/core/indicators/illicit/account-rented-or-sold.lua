-- Bank accounts, SIM cards, names or companies of others are bought or rented.
rule {
  title      = "Accounts, SIM cards or names of others are wanted",
  indicators = { "delphi:D5.06" },
  law        = { "th-mule" },
  weight     = 8,
  status     = "stable",
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "th-decoy-border", "ilo-delphi-2009", "th-1441" },
  terms = {
    en = {
      "(rent|sell|lend|borrow|need|want|buy|buying|use|looking for) (out)? "
        .. "(ur|your|a|an|fresh|new|some)? (bank account|bank accounts|bank card and account|"
        .. "current account|accounts for rent|sim card|sim cards|simcard)",
      "(open|register) (a|an|new|several|some|more|bank)? (bank|crypto|business)? "
        .. "(account|accounts|company) "
        .. "(for us|in your name|in ur name|for cash|get paid|under your name)",
      "money mule",
      "(receive|transfer|move|cash out) (money|funds|payments) (through|into|via|using) (ur|your)"
        .. " (account|bank account) ... (keep|percent|commission|earn|paid)",
      "(director|company) in (your|ur) name",
      "(lend|rent|rents|give|sell|open|use) (us|me|ur|your|his|her)? (a|new)? (bank)? (app|account|accounts|acc|accs|wallet|bank app|bank and)",
      "(open|opens) {number} (more)? (accounts|acc|account)",
      "(bank account|accounts|acc|wallet) ... (face|scan|sim|{money} (per|a|each) month|each {number}|we keep|transfers)",
      "need {number} (acc|accounts|account)",
      "(open|help open|we help open) ... (bank)? (accounts|account) ... (for salary|salary)",
      "(face|faces) (scan|scanning|verify|verified|verification)",
    },
    th = {
      "(รับ)?(ซื้อ|เช่า|หา|ต้องการ|รับ|ขาย|ปล่อยเช่า|จ้างเปิด|รับจ้างเปิด|จ้าง|ยืม)(บัญชี|บัญชีม้า|สมุดบัญชี|บัญชีธนาคาร|"
        .. "บัญชีนิติบุคคล|เปิดบัญชี|ม้า|ม้าไทย|ม้าเดิน|ม้าคอก|ซิม|ซิมลงทะเบียน|ซิมการ์ด)",
      "บัญชีม้า",
      "(เปิดบัญชี|เปิดบช|เปิดบ/ช|เปิดซิม|ลงทะเบียนซิม)(ให้|ธนาคาร|นิติบุคคล|ในชื่อ|เพิ่ม|คนละ)..."
        .. "(ได้เงิน|ได้|จ่าย|บาท|ค่าจ้าง|บัญชีละ|จบหนี้|{money})",
      "(ได้|จ่าย)(บัญชี|บช|ซิม|เล่ม)ละ{number}",
      "(ยืม|ใช้|เช่า)ชื่อ(จด|เปิด)(บริษัท|บัญชี|ทะเบียน|หจก)",
      "(จดบริษัท|เป็นกรรมการ|เป็นเจ้าของบริษัท)(ในชื่อ|แทน|ให้)",
      "ม้า(ชุดใหม่|ขึ้นคอก|ตัวละ|มีกี่ตัว|เดิน|คอก)",
      "(รับยอด|รับเงิน|รับโอน)(จากลูกค้า|ของลูกค้า|แทนบริษัท)?(แล้ว)?(โอนต่อ|ส่งต่อ|โอนเข้า|กดออก|ถอนส่ง)...(ฝ่าย|บริษัท|บัญชี|{number}|เปอร์เซ็นต์)?",
    },
  },
  unless = {
    en = {
      "(open|need) (a|your) (savings|student|joint) account (with|at) (us|our bank|the bank)",
      "(salary|wages) (paid)? (into|to) (your|a) (bank)? account",
      "sim card (deal|plan|offer|tourist|for sale)",
      "(open|opens|use|give|sell) (a|an|new|your)? (account|accounts) (executive|manager|management|team|for customers|with us)",
    },
    th = {
      "(ไม่|ห้าม|อย่า|เตือน|ระวัง|โทษ|จับ|อายัด|ตัดวงจร)...(บัญชีม้า|ซื้อบัญชี|เช่าบัญชี|ขายบัญชี|เปิดบัญชี)",
      "(เปิดบัญชี)(เงินเดือน|กับธนาคาร|ออมทรัพย์|หุ้น|เทรด)",
      "(หา|ต้องการ|รับ|จ้าง)(พนักงาน)?บัญชี",
      "(ไอดีเกม|ไอดี|บัญชีเกม|ซิมเน็ต|ซิมเทพ)",
    },
  },
  unless_near = {
    en = {
      "(rental property|accounting|accounts payable|savings account with|customer account|user account|open an account with us|key account|account manager|twitter|instagram|email account|netflix|photo app|account executive|new accounts|sales accounts)",
    },
    th = {
      "(อายัด|ไม่รู้เรื่อง|ตำรวจโทรมา|แจ้งความแล้ว)",
    },
  },
  fires = {
    en = {
      "«Rent your bank account», 300 a week, easy.",
      "«lend ur bank app» and face, seven days",
      "«need 5 accounts», easy money",
    },
    th = {
      "«รับซื้อบัญชี» เล่มละ 5,000",
      "แค่«ยืมชื่อจดบริษัท»หน่อย เซ็นสามแผ่น",
      "«ต้องการม้าไทย» จ่ายหน้าตู้",
      "งานเสริม แค่มีบัญชี «รับยอดจากลูกค้าแล้วโอนต่อ» ได้เปอร์เซ็นต์",
    },
  },
  silent = {
    en = {
      "Your salary is paid to your bank account.",
      "Tourist SIM card deal.",
      "Sales executive: open new accounts with us for customers and grow sales accounts.",
      "Accounts payable clerk",
    },
    th = {
      "รับสมัครพนักงานบัญชี วุฒิ ปวส.",
      "เปิดบัญชีเงินเดือนกับธนาคาร",
      "ธนาคารเตือน รับจ้างเปิดบัญชีมีโทษจำคุก",
      "ขี่ม้าที่เขาใหญ่",
      "เพื่อนยืมบัญชีเรารับเงิน ตอนนี้โดนอายัด ไม่รู้เรื่องเลย",
    },
  },
  advice = "Advise not to open accounts for others; if done, tell the bank and 1441 at once. People have "
    .. "been held for their accounts: ask first whether the person can leave.",
}
