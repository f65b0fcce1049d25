-- Bank accounts, SIM cards, names or companies of others are bought or rented.
local en_account = "(bank account|bank accounts|bank acc|bank accs|bank acct|account|accounts|acc|accs|acct|accts|bank book|bankbook|atm|sim|sims|"
    .. "sim card|sim cards|wallet|wallets|e wallet|e wallets|ewallet|truemoney|gcash account|gcash|paypal|revolut|binance|crypto account|bank a c|a c)"
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
      "(rent|rents|lend|borrow|give|hire) (me|us) (ur|your|a) (bank|account|acc|face|bank app|bank account|rider account)",
      "(rent|rents|lend) (u|you) (a|my|our)? (rider|driver|delivery|uber|deliveroo|courier) (acc|account|profile)",
      "(clean|verified|good|active) (bank app|bank apps|bank account|accounts|bank acc) ... (days|hotel|room|face|each|rent|checkpoint|hold)",
      "(hold|show|put) (ur|your) face (to|in front of|at) (the)? (screen|camera|phone|app)",

      "(use|using) (your|ur|their) (own|personal)? (own|personal)? (bank|current|uk|eu|savings)? (account|accounts|acc|wallet) to (pass|receive|move|forward|transfer|collect|process|send|push|take)",
      "(pass|forward|move|resend|push) (company|client|customer|customers|clients|the)? (funds|payments|money|transfers) (on|to|onward|through) ... (crypto|wallet|usdt|bitcoin|desk|account)",
      "(keep|take|earn|get) {number} (percent|pct) (of|average|per|each|for|from|as) (each|every|week|transfer|transaction|the|your|ur)?",
      "(rent|lend|sell) (your|ur) ... (acc|accs|account|accounts|bank)",
      "(give|hand|send|bring) (me|us)? (your|ur)? (atm|bank)? (card|atm) (and|plus|with|n)? (pin|pass) (and|plus|with|n)? (sim|phone)",
      "(rent|rents|lend|lends|borrow|hire|sell|sells|buy|buys|buying|loan|renting|selling|looking for|need|"
        .. "needs|want|wanna sell|wanna rent|pay for|collect) (me|us|out|to us)? (your|ur|a|an|any|old|new|unused|"
        .. "fresh|some|more|{number})? (old|new|unused|thai|personal|verified|{number})? "
        .. en_account
        .. " (for|{money}|{number}|per|each|a month|monthly|today|quick|now|easy|and|plus|face|with|that|n)",
      "(rent|lend) (me|us|out) (your|ur|a)? (bank)? " .. en_account,
      "(rent|lend|rents|lends) (out)? (your|ur) (bank)? (verified|clean|old)? " .. en_account,
      "(need|want|buy|buying|wanted) ({number}|some|any|more|many) " .. en_account,
      "(open|opens|opening|register) ({number}|some|many|more|several|a|new|extra|two|three)? (more|new|extra|"
        .. "bank|{number})? (bank)? "
        .. en_account .. " (in|under|for|with|each|and|then|give|for salary|{money}|{number})",
      "(help|helps|we) (you|u)? (to)? open {number} (more)? (for|accounts|acc|bank)?",
      "(in|under|with|use|using) (your|ur|their) (name|id|face|account) (and|then|for|give|we|i|to receive|to "
        .. "move|no|only)",
      "(give|bring|hand) (me|us)? (your|ur|the)? (card|atm|bank card|bank book|bank books|book|passbook|"
        .. "account) (and|n|with|plus) (the|your|ur)? (pin|phone|password|book|otp|sim|app)",
      "(phone|sim) tied to (the|your)? (app|bank|account)",
      "(money|transfers|transfer|funds|payments) (pass|passes|passing|moves|move|moving|come|comes|go|goes|go "
        .. "through|through) (through|thru|in|into|via)? (your|ur|the) "
        .. en_account,
      "(stay|wait|sit) ... (until|till|til) (the)? (transfers|transfer|money|funds) (finish|finished|moves|move|"
        .. "clear|cleared|done|pass|out)",
      "(mule|mules|money mules) (wanted|needed|need|lol|for|to|job|hiring)",
      "need (money)? mules",
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
      "(friend|boss|company|uncle|cousin|brother|client|they) (need|needs|want|wants|looking for) (an|a|some|ur|your|bank)? (bank)? (account|accounts|acc|accs)",
      "(hand over|handover|hand in|surrender) (your|ur|the)? (atm|bank|debit)? (card|cards|atm|bank book|passbook|account) (and|with|plus|n|sim|pin|otp|online|internet|app)",
      "(rent|rents|lend|lends|borrow) (out|me|us)? (your|ur|my|a|any) (maybank|cimb|gtbank|opay|hsbc|monzo|barclays|bdo|bpi|kbank|scb|dbs|posb|icici|hdfc|sbi|equity|revolut|starling|lloyds|kuda|palmpay|upi)",
      "(buy|buys|buying|collects|collecting) (old|any|unused|spare|ur old|your old) (sim|sims|sim card|sim cards|bank cards|atm cards)",
      "(money|funds|payment|payments) (comes|come|lands|land|enters) (to|in|into) (your|ur) (upi|account|acc|wallet|gcash|paypal|revolut) ... (forward|pass|transfer|keep|atm|cash|usdt|withdraw)",
      "(need|want|looking for) (people|someone|anyone|students|guys) with (a|an)? (uk|eu|us|thai|clean|active|verified)? (bank account|bank acc|maybank|cimb|hsbc|monzo|barclays|revolut|lloyds|bdo|gcash|kbank|upi) ... (deposit|transfer|atm|cash|card|each|cut|{money}|percent)",
      "(dormant|unused|idle|spare) (sim|sims|bank account|bank acc|paypal|wallet|e wallet|revolut|accounts) ... (rent|buy|{money}|{number}|each|week|month|login|needed|wanted)",
      "(open|help open|we help open) ... (bank)? (accounts|account) ... (for salary|salary)",
      "(face|faces) (scan|scanning|verify|verified|verification)",
    },
    th = {
      "(เช่า|ซื้อ|หา|ขาย|ยืม|ขอ)(ใช้)?บัญชี(ธนาคาร|ว่าง|ไทย|กสิกร|ออมสิน|กรุงไทย|เดือนละ|เล่มละ|{number} เดือน)", "(บัญชี|บช)(ว่าง|ไม่ได้ใช้)...(เดือนละ|เล่มละ|พี่ให้|บาทละ)", "(บัญชี)?(โดน|ถูก)(อายัด|แบงก์โทร)...(บอกว่า|ให้บอก)", "ส่งซิมมา(ด้วย|พร้อม)",
      "(รับ)?(ซื้อ|เช่า|หา|ต้องการ|รับ|ขาย|ปล่อยเช่า|จ้างเปิด|รับจ้างเปิด|จ้าง|ยืม)(บัญชี|บัญชีม้า|สมุดบัญชี|บัญชีธนาคาร|"
        .. "บัญชีนิติบุคคล|เปิดบัญชี|ม้า|ม้าไทย|ม้าเดิน|ม้าคอก|ซิม|ซิมลงทะเบียน|ซิมการ์ด)",
      "บัญชีม้า",
      "(ให้พี่ยืม|ขอยืม|ขอเช่า|รับเช่า|เช่า)(แอปแบงก์|แอพแบงก์|แอปธนาคาร|บัญชีรับยอด|รับยอด|พักเงิน|พักยอด)",
      "(บัญชี|บช)(กสิกร|ไทยพาณิชย์|กรุงไทย|ออมสิน|กรุงเทพ)(ว่าง|เปล่า)",
      "(เปิดบัญชี|เปิดบช|เปิดบ/ช|เปิดซิม|ลงทะเบียนซิม)(ให้|ธนาคาร|นิติบุคคล|ในชื่อ|เพิ่ม|คนละ)..."
        .. "(ได้เงิน|ได้|จ่าย|บาท|ค่าจ้าง|บัญชีละ|จบหนี้|{money})",
      "(ได้|จ่าย)(บัญชี|บช|ซิม|เล่ม)ละ{number}",
      "(ยืม|ใช้|เช่า)ชื่อ(จด|เปิด)(บริษัท|บัญชี|ทะเบียน|หจก)",
      "(จดบริษัท|เป็นกรรมการ|เป็นเจ้าของบริษัท)(ในชื่อ|แทน|ให้)",
      "ม้า(ชุดใหม่|ขึ้นคอก|ตัวละ|มีกี่ตัว|เดิน|คอก)",
      "(รับยอด|รับเงิน|รับโอน)(จากลูกค้า|ของลูกค้า|แทนบริษัท)?(แล้ว)?(โอนต่อ|ส่งต่อ|โอนเข้า|กดออก|ถอนส่ง)...(ฝ่าย|บริษัท|บัญชี|{number}|เปอร์เซ็นต์)?",
      "(เปิดบัญชี|เปิดบช|เปิดแอป)(เพิ่ม)?({number}|สอง|สาม|หลาย|ทุก)(บัญชี|ธนาคาร|เล่ม)",
      "(เอา|นำ|เตรียม|พก|ส่ง|ถือ)(สมุดบัญชี|บัญชีธนาคาร|สมุดแบงก์|บุ๊คแบงก์|แอปแบงก์|แอพธนาคาร)(ตัวจริง)?(มา)?(ให้)?(ครบ|ด้วย|คนละ|ทุก|{number}|สอง|สาม|ฝาก)",
      "(แอป|แอพ)(แบงก์|แบงค์|ธนาคาร)(มี)?กี่(ธนาคาร|แอป|แบงก์|แอพ)",
      "มี(แอป|แอพ)(แบงก์|แบงค์|ธนาคาร)กี่",
      "(ขอ|ใช้|เอา)(หน้า|ใบหน้า)(และ|กับ)?(ซิม|บัญชี|แอปแบงก์|แอปธนาคาร|เครื่อง)",
      "(รับ)?(เช่า|ซื้อ)(บช|บ ช|บ/ช|บัญชี|สมุด|ซิม)(ธนาคาร)?",
      "(บัญชี|บช)(น้อง|หนู|มึง|เธอ)?(ยัง)?(ไม่)?(ตาย|โดนอายัด|ดับ|ปลิว)",
      "(เสร็จ|ใช้|ถอน)แล้วปิดบัญชี(ทิ้ง)?(ได้)?",
      "(รับ|วาง|ดูแล|เสียบ)(กล่อง|เครื่อง)(ซิม|ซิมบ็อกซ์|สัญญาณ|เราเตอร์)",
      "(กล่องซิม|ซิมบ็อกซ์|ซิมบอกซ์|simbox)",
      "(สมุดบัญชี|เอทีเอ็ม)(กับ|และ)ซิม(มา)?(ฝาก|ส่ง|ให้)",
      "(แค่)?หิ้ว(กระเป๋า|ของ)(ใบ)?(นึง|เดียว|ให้)?...(ไม่ต้องเปิด|ห้ามเปิด|ล็อกให้|อย่าเปิด|ไม่ต้องถาม)",
      "(ไม่ต้อง|ห้าม|อย่า)เปิด(ดู)?(ข้างใน|กระเป๋า|กล่อง|ห่อ|ซอง)",
      "(ถอนแล้วปิดได้|แค่รับโอน|ใช้แค่รับ)",
      "ขอคนมีแอ(พ|ป)(สแกนหน้า|ธนาคาร|แบงก์)",
      "(ถอน|กด|เบิก)เงิน(สด)?(หน้า|ที่|ตาม)(ตู้|เอทีเอ็ม|ธนาคาร)...(วันละ|ครั้งละ|เที่ยวละ|ได้|เปอร์เซ็นต์|หมวก|แมสก์|บัตรใหม่)",
      "(รับจ้าง|งาน|หาคน)(ไป)?(ถอน|กด)เงิน",
      "(ได้|เปลี่ยน)บัตร(ใหม่)?ทุกวัน",
      "(รับ)?จ้างเปิดซิม",
      "(บัตร|ปชช|บัตรประชาชน)(ใบเดียว)?เปิด(ได้)?(สิบ|{number}|ห้า)(เบอร์|ซิม|บัญชี)",
      "(รับซื้อ|ซื้อ|เช่า|หา)(แอคเค้า|แอคเคาท์|แอคเค้าท์|วอลเล็ต|วอลเลท|ซิม)(และ|กับ)?(ซิม|บัญชี)?(ที่)?(ลงทะเบียน|ยืนยัน|พร้อมใช้|จำนวนมาก|เยอะ)",
    },
  },
  unless = {
    en = {
      "open (a|an|new)? (account|accounts) (with|through)",
      "for open account",
      "(dear customer|kyc|e kyc|aadhaar)",
      "(use|using) app",
      "with your name and (address|number|phone|details)",
      "open (a|an|new)? accounts? (with|for) (supplier|suppliers|vendor|vendors|customer|customers|client|"
        .. "clients|us|the bank|our|new)",
      "open (a new|new|an) account and (deposit|get|win|save|earn)",
      "reply with your name",
      "(sales|accounts|account|key) (manager|executive|exec|executive|payable|receivable|officer|department|clerk|assistant|"
        .. "balance|number|opening|holder)",
      "(telco|customer|client|corporate|social media|email|facebook|instagram|gaming|netflix|steam|game) "
        .. "(account|accounts|acc)",
      "(tourist|prepaid|travel|data|local|phone) (sim|sims)",
      "(account|acc) (for|on) (shopee|lazada|facebook|tiktok|game|netflix|demo)",
      "(need|have|open) (a|your own) (bank)? account (to|for) (receive|receiving|get|your)? (salary|payroll|"
        .. "wages|direct deposit)",
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
      "(your own bank account|own account|card goes to you|card is yours|in week one)",
      "(rental property|accounting|accounts payable|savings account with|customer account|user account|open an account with us|key account|account manager|twitter|instagram|email account|netflix|photo app|account executive|new accounts|sales accounts)",
    },
    th = {
      "(อายัด|ไม่รู้เรื่อง|ตำรวจโทรมา|แจ้งความแล้ว|คือบัญชีม้า|อย่าหลงเชื่อ|หลงเชื่อ|มีโทษ|คุก {number}|จำคุก)",
    },
  },
  fires = {
    en = {
      "Easy monthly income, just «give card + pin + sim», students too.",
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
