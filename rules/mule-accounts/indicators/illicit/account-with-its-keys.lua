-- An account, wallet or SIM is wanted together with what opens it (card, PIN, app, face), or at a price a piece or a week.
local warns = "(beware|warning|scam alert|police|advice|fraudsters|criminals|money laundering|never (share|give|rent|sell)|tell us|call us|"
  .. "ตำรวจ|ธนาคารเตือน|เตือน|ระวัง|มิจฉาชีพ|อย่าหลงเชื่อ|มีโทษ|จำคุก|โดนอายัด|ถูกอายัด)"
rule {
  title      = "An account is wanted with its card, PIN, app or face, or at a price a piece",
  indicators = { "delphi:D5.06" },
  law        = { "th-mule" },
  weight     = 8,
  status     = "trial",
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "th-decoy-border", "ilo-delphi-2009", "th-1441" },
  terms = {
    en = {
      "(hand over|hand in|give|gives|bring|send|submit|surrender|post|courier|need|want|take|plus|just|only|with|ur|your) (me|us|the|your|ur|ya|over|only|just|a)? (the|your|ur|bank|atm|debit)? (bank|atm|debit)? (card|cards|atm|passbook|bank book|bankbook|account|acc) (and|plus|with|n)? (the|your|ur|a|its)? (sim|simcard|sim card|pin|pins|otp|tac|tac phone|otp phone|online banking|internet banking|netbanking|mobile banking|bank app|banking app|face|selfie)",
      "(rent|rents|lend|lends|renting|borrow|sell|sells|buy|buys|buying|let us use|let me use|want to use) (out|me|us|to us)? (your|ur|a|any|some|old)? (bank|crypto)? (verified|kyc|clean|aged|active|unused|dormant|idle|empty|spare)? "
        .. "(e wallet|ewallet|gcash|g wallet|paymaya|maya|paypal|revolut|monzo|cash app|cashapp|venmo|binance|crypto wallet|crypto account|wise account|tng|touch n go|paytm|upi|easypaisa|jazzcash|mpesa line|truemoney|promptpay|bank acc|bank acct|bank account|bank a c|a c|kyc)",
      "(rent|rents|lend|lends|sell|sells|buy|buys|buying|use|need|want|hire) ... (verified|kyc|kycd|clean|aged|unused|dormant|idle) (account|accounts|acc|accs|wallet|wallets|profile|bank|sim|sims|kyc)",
      "(verified|kyc|clean|unused|dormant) (e wallet|wallet|wallets|account|accounts|acc) (wanted|needed|for rent|to rent|rent)",
      "(e wallet|wallet|bank account|bank acc|account|acc|sim|kyc) (verified|clean|active|unused)? (for rent|for hire|to rent|on rent)",
      "(need|needs|looking for|want|wants|buying|collecting) (a|an|some|more|few|any|ur|your|{number})? (account|accounts|acc|accs|bank account|bank accounts|sim|sims|e wallet|wallet) ... (hand over|card|sim|online banking|also can|per month|monthly|weekly|each|per day)",
      "(face|selfie|photo) (holding|hold|with|and holding) (a|the|ur|your)? (paper|date|id|ic|card|sign|note|passport) ... (bank|app|account|opening|wallet|verification|both|screen)",
      "(both side|both sides|both id side|both ids|front and back|front back) (of)? (id|ic|card|the id|the card)? ... (bank app|app screen|bank screen|bank|wallet|selfie|face)",
      "(dormant|unused|idle|spare|empty|old) (paypal|revolut|wallet|e wallet|bank acc|bank account|account|accounts|sim|sims|gcash|acc) ... (rent|buy|{money}|{number}|each|week|month|login|needed|wanted)",
      "(bank app|banking app|wallet|bkash app|gcash app|upi app) (screen|screenshot|screen shot|home screen|balance page)",
      "({money}|{number} dollar|{number}) (for)? (every|each|per) (new)? (opening|account opening|account opened|opened account|kyc|verification|activation|face|account|acc|sim|wallet)",
      "(rent|rents|lend|lends|borrow) (out|me|us)? (your|ur|my|a|any)? (maybank|cimb|gtbank|opay|hsbc|monzo|barclays|bdo|bpi|kbank|scb|dbs|posb|icici|hdfc|sbi|equity|revolut|starling|lloyds|kuda|palmpay)",
      "(money|funds|payment|payments|deposit|deposits) (comes|come|lands|land|goes|go|enters|hits|arrives|sent) (to|in|into) (your|ur) (upi|account|acc|wallet|bank|gcash|paypal|revolut|card) ... (forward|send|pass|transfer|keep|atm|cash|usdt|withdraw)",
      "(walk|go|run) to (the|an)? (atm|bank|counter) and (hand|give|pass|bring) (me|us|the|back)",
      "(withdraw|cash out|take out) ... (hand|give|pass) (me|us|it|the cash|the money) ... (keep|percent|cut|yours|{money}|for you)",
      "(old|any|unused|spare|more) (sim|sims|sim cards) ... (in your name|your name|each|per piece|any telco|any network)",
      "(report|reports|say|tell|tell them|tell bank) (that|the|ur|your)? (the|ur|your)? (card|atm|sim|phone|book) (is|was|as)? (lost|stolen|missing)",
      "if (your|ur|the|any)? (account|acct|acc|a c|wallet|bank) (is|get|gets|on|goes)? (hold|held|on hold|frozen|blocked|freeze|freezes|locked|flagged) ... (pay|deduct|cover|your problem|say|dont|new one|replace)",
      "(gambling|gaming|betting|casino|crypto|usdt|forex|company|client) (settlement|settlements|payout|payouts|collections|withdrawals|funds) ... (account|acc|your|ur|through|only)",
      "open (a|an|the)? (bank)? (account|acc|a c|wallet|sim) in (your|ur|her|his|their) (name|names)",
      "(pan|aadhaar|aadhar|id|ic|nric|bank|login) (and|plus|n|with)? (aadhaar|aadhar|pan|bank)? (otp|tac|pin) (share|send|give|tell|2|to)",
    },
    th = {
      "ซื้อ(ซิม|บัญชี|บช|เล่ม|สมุด|วอลเลท|วอลเล็ต|แอป|เบอร์)...ซื้อ(ซิม|บัญชี|บช|หน้า|เล่ม|วอลเลท|วอลเล็ต|เบอร์)",
      "(รับซื้อ|รับเช่า|ซื้อ|เช่า|หา|ขอเช่า|ต้องการ)หน้า(พร้อม|จริง|สด|คน|สแกน|แอป|แบงก์|บัญชี|กับ|และ|ม้า|คู่|เปล่า|ใคร)",
      "หน้า(พร้อม|กับ|และ|แถม|บวก)(เสียง|ซิม|บัญชี|เล่ม|บัตร|แอป|เครื่อง|มือถือ|วอลเลท)",
      "(รับซื้อ|รับเช่า|ซื้อ|เช่า|หา|ขอเช่า|ยืม|เปิด|มี|เอา|ส่ง)(บัญชี|บช|เล่ม|สมุด|สมุดบัญชี|แบงก์|ธนาคาร|วอลเลท|วอลเล็ต|ซิม|{number}แบงก์|{number}บัญชี)...(พร้อม|กับ|และ|แถม|บวก)(ซิม|แอป|แอพ|หน้า|สแกนหน้า|บัตรเอทีเอ็ม|เอทีเอ็ม|รหัส|เสียง|มือถือ|เครื่อง|โมบายแบงก์กิ้ง)",
      "(แบงก์|แบงค์|ธนาคาร|ค่าย|วอลเลท)(ไหน|ใด)(ก็ได้|ก็รับ|ก็เอา|รับหมด)",
      "(ทุกธนาคาร|ทุกแบงก์|ทุกแบงค์|ทุกค่าย)(เล่มละ|บัญชีละ|ซิมละ|รับหมด|ยกเว้น|{number}|จ่าย)",
      "(รับซื้อ|ซื้อ|เช่า|เปิด|ลงทะเบียน|จ้าง|เอามา|จ่าย|รับ)...(บัญชี|บช|ซิม|เบอร์|วอลเลท|วอลเล็ต|หน้า|แบงก์|แบงค์|แอปธนาคาร)ละ(ได้)?({number}|ร้อย|พัน|สองพัน|สามพัน|ห้าพัน|หมื่น|ห้าร้อย|เจ็ดร้อย|พันห้า)",
      "(วอลเลท|วอลเล็ต|วอลเลต|ทรูวอลเลท|ทรูมันนี่)(เปล่า|ว่าง|พร้อมใช้|ยืนยันแล้ว|ให้เช่า|รับซื้อ|เดือนละ|วันละ|เจ็ดร้อย|ห้าร้อย|พันนึง|พันห้า)",
      "(เช่า|รับเช่า|ให้เช่า|ปล่อยเช่า|ซื้อ|ขอยืม|ยืม)(วอลเลท|วอลเล็ต|ทรูวอลเลท|ทรูมันนี่|พร้อมเพย์|แอปแบงก์|แอปธนาคาร|แอปเป๋าตัง|เบอร์|ซิม|ไลน์)(รายวัน|รายเดือน|เดือน|วันละ|เดือนละ|เบอร์ละ|ของ|หน่อย|{number}|ลงทะเบียน)",
      "(รูป|ถ่าย|เซลฟี่|ส่งรูป|หน้า)(หน้า|ตัวเอง|คู่|ถือ)(บัตร|กระดาษ|คู่บัตร|ป้าย)...(แอป|แอพ|บัญชี|แบงก์|เปิดงาน|หน้าจอ|วอลเลท|ซิม)",
      "(หน้าจอ|แคป|แคปหน้าจอ)(แอป|แอพ)?(ธนาคาร|แบงก์|แบงค์|เป๋าตัง|วอลเลท)...(บัตร|หน้า|เปิด|จ่าย|ได้|บัญชี)",
      "(บัญชี|บช)(กสิกร|ไทยพาณิชย์|กรุงไทย|ออมสิน|กรุงเทพ|ธนาคาร)?(ว่าง|เปล่า|ไม่ใช้|ไม่ได้ใช้)...(ให้พี่ยืม|ให้ยืม|ยืม|เช่า|รับยอด|รับโอน|วันละ|เดือนละ)",
      "(ยืม|เช่า|ขอใช้|ใช้)(บัญชี|บช|แอป|วอลเลท)?(รับยอด|พักเงิน|พักยอด|รับโอน)...(วันละ|ละ|คืน|ให้|บาท|เปอร์เซ็นต์|{number})",
      "(เอา|ส่ง|ถือ|นำ|ฝาก)(บัตร|บัตรกดเงิน|บัตรเอทีเอ็ม|เอทีเอ็ม|สมุด|สมุดบัญชี)(กับ|พร้อม|และ)(ซิม|มือถือ|รหัส|เครื่อง)",
      "เปิด(บัญชี)?({number}|สอง|สาม|สี่|ห้า|หลาย)(แบงก์|แบงค์|ธนาคาร|แอป)",
      "(เปิดเอง|เปิดบัญชีเอง)(ได้)...(เพิ่ม|จ่าย|บัญชี|เล่ม)",
    },
  },
  unless = {
    en = {
      "(salary|wages|payroll|pay|payslip) ... (bank account|account|acc)",
      "(no|not|never|dont|do not) ... (card|pin|otp|account|bank app)",
      "(account|accounts) (manager|executive|assistant|payable|receivable|officer)",
      "(bring|copy of|photocopy of|show) (your|ur|a)? (id|ic|passport|bank book|bankbook|passbook) (copy|photocopy|page|for payroll|for salary)",
      "(use|uses|accept|accepts|take|takes|pay by|pay with|via|need) (gcash|paypal|revolut|maya|paymaya|upi|venmo|mpesa|wise|tng|touch n go|promptpay|cash app|e wallet|a c|paytm)",
    },
    th = {
      "(หน้าร้าน|หน้าปก|หน้ากาก|หน้ากระดาษ|หน้าดิน|หน้าต่าง|หน้าแรก)",
      "(สำเนา|ถ่ายสำเนา)(หน้า)?(สมุดบัญชี|บุ๊คแบงก์|บัตร)",
      "(สมุดบัญชี|บัญชี)(เงินเดือน|ออมทรัพย์|ออมสิน)",
      "(ซิมเน็ต|ซิมเทพ|เน็ตไม่อั้น|โปรเน็ต|ซิมท่องเที่ยว)",
      "บัญชี(หุ้น|เทรด|กองทุน|ออมทรัพย์|เงินฝาก)",
      "(ไม่มี|มี)(บัญชี|สมุดบัญชี)",
    },
  },
  when = function(ad)
    return not ad:has(warns)
  end,
  fires = {
    en = {
      "«Rent ur e-wallet» verified, 2k weekly.",
      "friend need account, you «hand over card, sim», online banking.",
      "Send «face holding paper» with date, id, «bank app screen».",
    },
    th = {
      "«ซื้อซิม ซื้อบัญชี» ซื้อหน้า จบวันนี้",
      "รับซื้อ«หน้าพร้อมเสียง» แบงก์ไหนก็ได้",
      "«เช่าวอลเลทรายวัน» วันละ 300",
    },
  },
  silent = {
    en = {
      "Never give your card and PIN to anybody.",
      "Salary to your own bank account each month.",
      "We accept gcash, bring your id copy.",
      "Account manager wanted, 500 per week.",
    },
    th = {
      "ธนาคารเตือน รับซื้อบัญชีพร้อมซิมมีโทษจำคุก",
      "เตรียมสำเนาหน้าสมุดบัญชีมาวันแรก",
      "หนังสือเล่มละ 50 บาท",
    },
  },
  except = { "line-broken", "digits-for-letters", "look-alikes", "mistyped", "spaced-letters", "dotted-letters", "repeated-letters", "thai-digits" },
  advice = "Advise to hand nothing over and to tell the bank and 1441 at once where it was done. People were brought away "
    .. "and kept for their accounts: ask where it is to happen.",
}
