-- Wages go to an agent, leader, teacher or relative instead of the worker.
rule {
  title      = "Wages are paid to someone else than the worker",
  indicators = { "delphi:D4.03", "delphi:D5.14", "delphi:D2.10", "ilo:8" },
  law        = { "th-lp-70" },
  weight     = 6,
  status     = "stable",
  sources    = { "ilo-delphi-2009", "unodc-indicators" },
  terms = {
    en = {
      "(fight|prize|purse|appearance|show|race|match|film|dance|tour) (money|purse|fee|fees|pay) (goes|go|sent|is sent|paid|all)? to (the|his|her|our)? (management|camp|trainer|manager|agent|coach|promoter|academy|house)",
      "(my|our|her|girls) (salary|pay|wages|wage) (is|are|stays|stay|sits|sit) (in|inside) (his|her|madams|mams|the boss|bosses|agents|uncles|auntys|their) (account|pocket|safe|drawer|jar|tin|purse)",
      "(stipend|salary|wages|pay|money|allowance|earnings|tips|purse|wage) ... (goes|go|paid|transferred|transfers|sent|dropped|drop|drops|credited|remitted|handed) (directly|straight|first|over)? (to|into|in) (the|my|his|her|our)? (academy|school|college|agency|agent|bureau|teacher|coach|camp|gym|pastor|church|leader|coordinator|boss|madam|placement cell|club|sponsor|father|uncle|aunt|aunty|auntie)",
      "(stipend|salary|wages|pay|money|earnings) ... (drop|drops|come|comes|land|lands|goes|go|paid) (in|into|to) (my|his|her|boss|company|agency|the agents|agents|aunties|uncles) (bank|account|acc|card|mpesa|gcash|wallet)",
      "(half|part|most|all) (of it|of the stipend|of the pay|of wages)? (goes|go) to (the)? (college|academy|school|agency|agent|bureau|boss|madam|coach|camp|house|club|promoter)",
      "({money}|{number}) to (his|her|their|the) (uncle|aunt|aunty|father|mother|parents|family|guardian) (monthly|every month|each month|a month|in hand|now|today)",
      "(factory|farm|plant|company|owner|employer|they) (transfers|pays|sends|gives) (the|your|their|our)? (stipend|salary|wages|pay|money|allowance) to (the|our|your)? (academy|school|college|agency|bureau|teacher|coach|parents|father|office)",

      "(wages|salary|salaries|pay|earnings) (are|is|will be)? (issued|paid|transferred|sent|go|goes|routed|handled|managed|released) (out)? (only)? (via|through|into|in|to|by) (the|our|your|a)? (team leader|team leaders|gang leader|gangmaster|leader|leaders|supervisor|foreman|coordinator|agent|agency|sponsor|house father|housefather|housemother|head of family|husband|father|uncle|host|interpreter|driver)s? (account|accounts|bank|card|wallet|envelope|hands)?",
      "(straight|direct|directly|only) (to|into) (your|ur|her|his|the) (husband|husbands|father|fathers|mother|mothers|uncle|uncles|agent|agents|brother|brothers|sponsor|sponsors) (s)? (account|bank|wallet|number|hands)",
      "(we|i|she|he|boss|madam|mum|manager) (do|does|hold|holds|handle|handles|look after|looks after|mind|minds|keep|keeps|manage|manages) (all|all of)? the (money|cash|kitty|takings|earnings|purse|wages) (so|til|till|until|for|and)?",
      "(pay|wage|wages|pay sheet|payslip|money) (is|comes|goes) (for|to) (the)? (whole|entire) (house|family|gang|team|room|group|household)",

      "(first|all|half|my|your|ur|her|his|the|our)? (salary|wage|wages|pay|money|allowance|stipend) (is|are|"
        .. "will|be|of|from|for|first)? ... (go|goes|paid|sent|send|give|given|to|through|thru|thru|comes) (to|by|"
        .. "through|with)? (the|our|my|your|ur)? (leader|agency|agent|office|school|college|broker|manager|mother|"
        .. "father|parents|uncle|auntie|aunty|madam|foreman|headman|coordinator|teacher|pastor|me|us|family "
        .. "office|recruiter|boyfriend|husband)",
      "(school|college|agency|agent|broker|leader|boyfriend|husband|uncle|madam|mamasan|pastor|teacher|company|"
        .. "driver|manager) (in my country|also|always)? (take|takes|took|taking|keep|keeps|collect|collects|cut|"
        .. "cuts) (all|half|most|part|{number} percent|{number})? (of)? (my|our|her|his|the|your)? (money|tips|"
        .. "pay|salary|wage|wages|earning|earnings|allowance)",
      "(tips|pay|salary|money|wages) (taken|is taken|are taken|collected|kept) (by|from|in|all)?",
      "(he|she|they|boss|mamasan) (take|takes|took|keep|keeps) (all|all my|all our|all the|my) (money|tips|pay|"
        .. "salary|earnings)",
      "(pay|pays|paid|give|gives) (us|me|you)? (the)? ({number}|money|{money}) (every|a|per) month not (her|him|"
        .. "me|them)",
      "(salary|salaries|wage|wages|pay|money|payment|earnings) "
        .. "(is|are|will be|goes|go|comes|come|gets|be|all)? "
        .. "(paid|sent|transferred|given|deposited|goes|go|come|comes)? "
        .. "(directly|direct|straight|first)? (to|into) (the|my|our|his|her|a|your|ur)? (agent|agency|"
        .. "broker|leader|foreman|headman|supervisor|manager|parents|mother|father|aunt|uncle|cousin|"
        .. "sponsor|me|boss|friend|office|teacher|pastor|recruiter|team leader|handler|account)",
      "money comes to me (i|and i|then)? (pay|give)",
      "we keep the earnings",
      "(pay|money) (in|into) (his|my|boss|agents) account",
      "(manager|boss|he|she|they|pimp|handler|driver) (takes|take|collects|collect|keeps|keep) "
        .. "(all|our|my|the|every)? (money|tips|earnings|wages|pay|cash)",
      "collect at night",
      "(hell|he ll|he will|she will|they|sponsor|boss) (pay|pays|paid) me (so|and|then) i (pay|send|give) (your|ur) (mother|mum|family|parents|father)",
      "(first|the first) {number} (months|salaries|salary) (is|are|go|goes)? (for|to) (me|agency|agent|us|office)",
    },
    th = {
      "(เงินเดือน|ค่าแรง|ค่าจ้าง|เงิน)(ของ)?(หนู|ผม|เรา|พวกเรา)?(ก็|ทั้งหมด)?(อยู่|เก็บ|ไว้|เข้า)(ใน|กับ)?(กระปุก|บัญชี|เซฟ|ตู้|สมุด)(ของ)?(เขา|เค้า|นาย|คุณนาย|คุณผู้หญิง|เจ๊|เฮีย|หัวหน้า|บริษัท)...(ขอ|ใช้|ไม่ได้|หนู|ที)?",
      "(เงิน|เงินเดือน|ค่าแรง|ค่าจ้าง|ค่าตัว|รายได้|ทิป)(จะ|ทั้งหมด|ก็|ต้อง)?"
        .. "(เข้า|โอนเข้า|จ่ายให้|จ่ายเข้า|โอนให้|ส่งให้|ผ่าน|เข้าที่|ไปที่|ฝากเข้า)(บัญชี)?(หัวหน้า|นายหน้า|ล่าม|ครู|เอเจนซี่|"
        .. "เอเย่นต์|พ่อแม่|แม่|พ่อ|ผู้ปกครอง|เจ๊|พี่|โฟร์แมน|นายหัว|มาม่า|ป้า|บัญชีพี่|บริษัทนายหน้า|เรา|บัญชีล่าม|สาย|ผู้ดูแล|"
        .. "น้า)(ก่อน|แล้ว|เอง|ค่อย|จะ|กด|ทั้งหมด)?",
      "(เข้า|โอนเข้า)บัญชี(ล่าม|หัวหน้า|ครู|นายหน้า|นาย|เถ้าแก่|พี่|เจ๊)(ก่อน|ที่|แล้ว|กด)?",
      "(หัวหน้า|นายหน้า|ล่าม|ครู|เอเจนซี่|มาม่า|โฟร์แมน|เจ๊|น้า)(รับ|กด|เก็บ|ถือ|เบิก)(เงิน|เงินเดือน|ค่าแรง|ค่าจ้าง)"
        .. "(แทน|ให้|ของ|ทั้งหมด|เราไว้|ไว้)",
      "(รับเงินแทน|กดเงินแทน|กดเงินให้|รับค่าจ้างแทน|รับค่าแรงแทน)",
      "จ่าย(เงิน)?(ให้|กับ)(ผู้ปกครอง|พ่อแม่|แม่|นายหน้า|หัวหน้า)(โดยตรง|แทน|ก่อน|ทุกเดือน)",
      "เงิน(เดือน)?เข้าพี่",
      "(เงิน|ค่าแรง|เงินเดือน)(เข้า|จ่าย|ให้|โอน)(ป้า|น้า|พี่|นายหน้า|หัวหน้า|เอเจนซี่|แม่)(หมด|เป็นค่า|ก่อน|ทั้งหมด)",
      "(เดือนแรก|{number}เดือนแรก|ห้าเดือนแรก|สามเดือนแรก|สี่เดือนแรก)(ถึงเดือนที่สี่)?(นาย|บริษัท|เขา|เงิน|ค่าแรง)(จ่าย|เข้า|ให้)(ให้)?(พี่|ป้า|นายหน้า|น้า|เจ๊)",
      "(เงินเดือน|ค่าแรง)ส่ง(ให้)?(พ่อแม่|แม่|พ่อ|ผู้ปกครอง)",
      "แบ่ง(เรา|พี่)(60|70|80|90)",
      "(ได้เงิน|เงิน)(มา)?(เท่าไหร่)?(เขา|เค้า|มัน|แก|นาย|นายจ้าง|เจ้านาย|เถ้าแก่|เจ๊|เฮีย|เสี่ย|หัวหน้า|เจ้าของ|ไต๋|บอส|มาม่า|คุณนาย|เพิ่น|เปิ้น|ผู้รับเหมา|พี่เขา)(ก็)?เอา(ไป)?หมด",
      "(ถาม|บอก)(ว่า)?(ได้)?(เงิน)?(ไหม)?(บอกว่า)?(นาย|คุณนาย|เจ๊|ป้า|น้า)เก็บให้",
      "(เงิน|ของขวัญ|ทิป|ค่าแรง)(พี่|เจ๊|ป้า|น้า|ทีม)เก็บ(รวม)?ไว้",
      "(ให้|จ่าย)ป้า(เดือนละ|แทน)",
      "(ขอเงิน|เงิน)(ที่)?(หนู|เรา|ผม)?ทำไป(ก่อน)?(ได้ไหม|ล่ะ|คืน)",
    },
  },
  unless = {
    en = {
      "pay nothing to",
      "pay rent",
      "(allotment|her savings|his savings|my savings|school fees|savings account|remit|fine to|paid to me on|"
        .. "salary to me)",
      "(send|sent|sending) ... (mother|father|parents|family)",
      "(my wife|my husband|gives me)",
      "(leave|day off|holiday|break|annual)",
      "(send|sent|transfer) money (to|home|back)",
      "(add|added|put|load) ... (my|your|the) account",
      "(your|ur) own ... account",
      "(into|to) your (bank)? (account|parents)",
      "(pocket money|allowance)",
      "(manager|boss) (to|who) collect",
      "(payment|money) (to|into) "
        .. "(me|my account|the office|our account|the account|a account|account) "
        .. "(for|by|before|today|number|no)",
      "pay (to)? me (back|for|tomorrow|later|soon|the|a|in)",
      "money to (me|friend|mother|father|parents|my|boss)",
      "accounts? (manager|executive|officer|payable|receivable)",
      "collect (payments|cash)",
    },
    th = {
      "(เงิน|โอน)(ให้|ไปให้|กลับไปให้|ส่งให้)(แม่|พ่อ|พ่อแม่)",
      "(ส่ง|โอน)เงิน(ให้|กลับ)(แม่|พ่อ|บ้าน|ครอบครัว)",
      "บัญชีเงินเดือนของ(พนักงาน|ท่าน)",
      "(เงิน|โอน)...(แม่ใช้|ให้แม่)",
      "(เดี๋ยวโอนให้|โอนให้แม่)",
    },
  },
  unless_near = {
    en = {
      "(for her|for him|helpers loan|my helpers|on her behalf)",
    },
  },
  unless_about = { "plain-life", "strict-for-a-while", "public-word" },
  fires = {
    en = {
      "Salary 10k, «salary goes to the agent» first",
      "no problem its my name, «money comes to me i pay» u after",
      "«he will pay me so I pay your mother»",
    },
    th = {
      "«เข้าบัญชีล่ามก่อน» แล้วเขาโอนที่เหลือให้ที่บ้าน",
      "ค่าแรงหัวหน้าเก็บ «หัวหน้ารับค่าแรงแทน»คนงาน",
    },
  },
  silent = {
    en = {
      "Salary is paid into your own bank account.",
      "I send money to my mother each month.",
    },
    th = {
      "เงินเดือนออกทุกสิ้นเดือนเข้าบัญชีธนาคารของพนักงาน",
      "เดี๋ยวโอนเงินให้แม่สามพัน",
    },
  },
  advice = "Ask for the payroll list and the account holder's name. Wages go to the worker (s.70); to a "
    .. "child, to the child herself (s.51).",
}
