-- A worker, or someone for a worker, says that papers were taken or are not given back.
local paper = "(passport|passports|pasport|ppt|papers|documents|docs|id|ids|id card|ic|iqama|ikama|brp|"
    .. "atm card|bank card|bank cards|seaman book|visa|work permit|card)"
local who = "(he|she|they|boss|madam|sir|employer|sponsor|company|agency|agent|manager|owner|landlord|"
    .. "aunty|auntie|uncle|captain|kafeel|kafil|mama|supervisor|parents|host family|family|broker|"
    .. "foreman|leader|man|woman|lady)"
local th_paper = "(พาสปอร์ต|พาสปอต|พาสปอด|พาดปอต|พาส|หนังสือเดินทาง|เล่มพาส|เล่ม|ซีบุ๊ค|บัตรประชาชน|บัดปะชาชน|บัตรปชช|"
    .. "บัตรชมพู|บัตรคนพิการ|บัตร|ใบขับขี่|เอกสาร|สมุดบัญชี|เอทีเอ็ม|atm)"
local th_who = "(เขา|เค้า|มัน|นายจ้าง|นาย|เจ้านาย|เถ้าแก่|เถ้าแก่เนี้ย|เจ๊|เฮีย|หัวหน้า|คนจีน|จีน|บอส|บริษัท|เอเจนซี่|นายหน้า|"
    .. "เจ้าของ|เจ้าของร้าน|ร้าน|ซาจัง|ไต๋|ไต้ก๋ง|ครู|ล่าม|มาม่า|แม่เล้า|สายตรวจ|โค้ช|ป้า|แก|เพิ่น|เปิ้น|ตู้|กัปตัน|"
    .. "หัวหน้าคนไทย|หัวหน้าจีน)"
local en_taker = "(he|she|they|boss|bosses|madam|mam|maam|sir|employer|sponsor|company|agency|agent|manager|owner|landlord|aunty|auntie|uncle|"
    .. "captain|skipper|kafeel|kafil|mama|mamasan|supervisor|broker|foreman|leader|admin|hr|driver|guard|contractor|pastor|teacher|office)"
rule {
  title      = "A person says that papers were taken or are not given back",
  indicators = { "delphi:D5.01", "ilo:7" },
  law        = { "th-fw-62", "th-atip-6-1" },
  weight     = 8,
  status     = "stable",
  kinds      = { "worker_report", "conversation" },
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  terms = {
    en = {
      "(office|boss|madam|sir|agent|agency|company|he|she|they) (says|say|said) (my|our|her|his) (passport|card|papers|permit|id) (is|are) (still)? (at|with|in|lost|not ready|being)",
      "(bring|brought|took|take|takes|gave|give|asked for|wanted|collected|borrow|borrowed|borrows) (him|her|them|my|the|our|all|his|us)? (green)? (card|cards|passport|passports|papers|id|ids|permit|iqama|documents) (4|for|to) (copy|copies|copying|photocopy|registration|register|the bank|a stamp|the visa|stamping|tax) ... (weeks|months|since|never|still|not back|nothing|long time|no sign|years)",
      "(passport|passports|papers|permit|visa|card|documents) (is|are) (still)? (at|with|in) (the)? (ministry|immigration|embassy|office|police|lawyer|bank|labour office|municipality) (since|for|months|weeks|always|they say|he says|she says|every time)",
      "(shows|showed|waves|waved|holds up|dangles) (me|us|her|him)? (my|our|her|his) own (visa|passport|papers|permit|card)",
      "(keep|keeps|kept|hold|holds|minds|mind) (the|all|our|my)? (cards|visas|permits) (and|n) (visas|cards|passports|permits|papers)",
      en_taker .. " (run|ran|gone|left|disappear|disappeared) (away)? with (my|our|all|the|her|his) <papers>",
      en_taker
        .. " (withhold|withholds|withheld|retain|retains|retained|confiscate|confiscates|seize|seizes) (my|our|"
        .. "her|his|all|the) "
        .. paper,
      "(keep|keeps|kept|hold|holds|withhold|took|take|takes|has|have|got) (my|our|her|his|all our|all) (own)? "
        .. "(residence card|resident card|alien card|pink card|work permit|permit|degree|diploma|ids|id|ic|iqama|"
        .. "bank book|bankbook|seaman book|contract|return ticket|originals)",
      "(passport|passports|papers|documents|docs) (is|are|in|inside|still)? (in|inside|at|with) (his|her|their|"
        .. "the|my)? (cabin|bag|car|drawer|safe|locker|room|house|office|cupboard)",
      "(passport|passports|passprt|pasport|ppt|papers|documents|docs|originals|iqama|pink card|seaman book) "
        .. "(and|n)? (phone|phones|id|ids|sim|ic|atm|card)? (is|was|are|were|all|got|been|has been|have been|"
        .. "already|also)? (taken|took|tken|gone|confiscated|seized|locked|hidden|snatched|grabbed|collected|"
        .. "withheld|not with (me|us|her|him)|with (boss|madam|sir|company|agent|agency|them|captain|owner|"
        .. "manager|office|employer|sponsor|kafeel|leader))",
      en_taker
        .. " ... (passport|passports|ppt|papers|originals|id card|ids) ... (not|no|never|dont|wont|refuse|refuses|"
        .. "refused|without) (give|gives|giving|return|returning|returned|given|gave|get|got|release|money|paying|"
        .. "pay) (it|them|back|me|us)?",
      "(not|never|wont|dont|doesnt|didnt|refuse|refuses|refused|refusing) (to)? (give|giving|gives|return|"
        .. "returning|returned|gave|given|release|releasing|hand) (back)? (to)? (me|us|her|him|them)? (back)? (my|"
        .. "our|her|his|their|the)? (sisters|brothers|husbands|wifes|sons|daughters)? (passport|passports|ppt|"
        .. "papers|documents|docs|originals|id|ids|id card|ic|iqama|pink card|seaman book)",
      "(please|pls|plz|can you|kindly|want|wants|need|ask|asked|asking|beg|begged|how to|how can i|how do i) "
        .. "(to|for)? (give|return|release|get|take|send|have)? (me|us|back)? (my|our|her|his|the)? (passport|"
        .. "passports|ppt|papers|documents|originals) back",
      "(i|we|she|he) (dont|do not|doesnt|not|no|never) (have|got|hold|see|saw|get|has) (my|our|her|his|any|"
        .. "the)? (own)? (passport|passports|papers|documents|id card|iqama|pink card)",
      "(want|wants|need|asked|ask|asking) (for|to get|to have|to see)? (my|our|her|his) (own)? (passport|"
        .. "passports|papers|documents|originals|id card|iqama)",
      "(original|originals) (is|are|still|stay|stays)? (with|at|in|by) (the|my|our|his)? " .. en_taker,
      "(hand|handed|gave|give|submit|submitted|surrender|surrendered|left|collected|collect|took) ... (my|our|"
        .. "her|his|all|everyone) (passport|passports|papers|documents|ids|originals) ... (first day|day one|"
        .. "arrival|arrived|airport|when (i|we|she|he) (came|arrived|reached|landed|joined|start))",
      "(passport|passports|ids|iqama|documents|papers|seaman book|bank cards) ... (taken|took|"
        .. "kept|keep|keeps|held|locked|hidden|confiscated|with the agent|with agent|with my boss|"
        .. "with the boss|with madam|with him|with her|with them|not returned|refuse|refused|"
        .. "wont give|in his|in her|in their|drawer|safe)",
      "(took|take|takes|taken|keep|keeps|kept|hold|holds|has|have|got|locked|hid|confiscated)"
        .. " ... (my|our|her|his|all|everyones|their) "
        .. "(passport|passports|id|ids|documents|papers|iqama|bank card|card)",
      who
        .. " (has|have|had|still|also|already|just|always|who|even)? (take|takes|took|taken|kept|keep|"
        .. "keeps|hold|holds|holding|has|have|got|hid|hide|hides|confiscated|seized|locked|lock|"
        .. "refuses to return|wont give back|not give|dont give|doesnt give|wont give|burned|tore) "
        .. "(away)? (me|back)? (my|our|all|everyones|the|her|his|their|us|your|sister|sisters|"
        .. "brothers|husbands)? (sister|brother|daughter|son|wife|husband)? " .. paper,
      "(my|our|her|his|their|all|the) " .. paper
        .. " (is|are|was|were|got|been|has been|stay|stays|still)? "
        .. "(taken|kept|held|confiscated|seized|locked|with|hidden|in|at|by)? (in|by|with|at|away)? "
        .. "(the|my|her|his|a)? " .. who,
      "(my|our|her|his|their|all) " .. paper .. " (is|are|was|were|got|has been|have been) "
        .. "(taken|kept|held|confiscated|seized|locked|hidden)",
      "(give|giving|get|return|returned|returning) (me|us|back|her|him)? (back)? (my|our|her|his)"
        .. " " .. paper,
      "(want|need|asked|ask) (for|to have)? (my|our) " .. paper .. " (back|returned)?",
      "where (is|are) (my|our) " .. paper,
      "card of identity is with (him|her|them|boss)",
    },
    th = {
      "(เอา|ยึด|เก็บ|ถือ)(บัตร|บัด|พาส|เล่ม|เอกสาร|บัตรชมพู|บัดชมพู)...(ไม่คืน|ไม่ให้คืน|ไม่ยอมคืน)",
      "(ไม่คืน|ไม่ยอมคืน)(พาส|บัตร|เล่ม|เอกสาร|บัดชมพู)",
      "(ขอ)(พาส|พาสปอร์ต|บัตร|เล่ม|เอกสาร)คืน...(ไม่ให้|ไม่คืน|อย่าให้|เอาเงิน|บอกเอา)",
      "(บัตร|เอกสาร|พาส)(ของ)?(หนู|ผม|น้า|เรา)ล่ะ...(ลิ้นชัก|เคลียร์|ยัง)",
      "บัตร(น้า|หนู|เอ็ง)ยังอยู่กับ(พี่|เจ๊|เรา)",
      "(พาสปอร์ต|พาส|หนังสือเดินทาง|เล่มพาส|บัตรประชาชน|บัตรชมพู|บัตร|เอกสาร)...(ไม่คืน|ไม่ยอมคืน|ยึด|ถูกยึด|"
        .. "โดนยึด|เก็บไป|เอาไป|อยู่กับ(นาย|เขา|เค้า|หัวหน้า|เจ๊|จีน|เอเจนซี่|นายหน้า|บริษัท|เจ้าของ|ครู|มัน|ล่าม)|ขอคืน|"
        .. "คืนไม่ได้|หายไป|เผา)",
      "(ยึด|เก็บ|ริบ|เอา|ไม่คืน|ไม่ให้)(ทั้ง)?"
        .. "(พาส|พาสปอร์ต|หนังสือเดินทาง|บัตร|บัตรประชาชน|เอกสาร|มือถือ|โทรศัพท์|เงิน)(และ|กับ|ทั้ง|แล้วก็)?"
        .. "(พาส|พาสปอร์ต|บัตร|บัตรประชาชน|เอกสาร|มือถือ|โทรศัพท์)",
      th_who .. "(ก็|ได้|เลย|จะ|เพิ่ง|คนไทย|จีน|ที่นี่|ร้าน)?(ยึด|เก็บ|เอา|ริบ|ถือ|ไม่คืน|ไม่ยอมคืน|ซ่อน|ฉีก|เผา)(ทั้ง|เอา)?"
        .. th_paper .. "(เรา|หนู|ผม|น้อง|ฉัน|ทุกคน|ของ|ไว้|ไป|หมด|คน|ตั้งแต่|ตัวจริง)?",
      th_paper .. "(ของ)?(เรา|หนู|ผม|น้อง|ฉัน|ทุกคน|พวกเรา|พี่|แฟน|ลูก|ตัวจริง)?(ก็)?(ยัง)?"
        .. "(อยู่กับ|อยู่ที่|อยู่ใน|อยู่ตู้|โดน|ถูก|ให้|นาย|เขาเอา)"
        .. "(เขา|เค้า|นาย|นายจ้าง|เถ้าแก่|เจ๊|หัวหน้า|คนจีน|บริษัท|ครู|ล่าม|ซาจัง|สายตรวจ|ตู้)",
      "(ไม่|ไม่ยอม|ไม่ได้|บ่)(ยอม)?(คืน|ให้)" .. th_paper,
      "ขอ" .. th_paper .. "คืน",
      th_paper .. "(ก็)?(ขอ)?(คืน)?(ไม่ได้|ไม่ให้|ไม่ยอมคืน|ไม่คืน|เอาคืนไม่ได้)",
      "(โดน|ถูก)(เขา|เค้า|นาย)?(ยึด|เก็บ|ริบ|เอา)" .. th_paper,
      th_paper .. "(หนู|ผม|น้อง|เรา)อยู่ไหน",
      "(ยึด|เก็บ|เอา)" .. th_paper .. "(ไป|หนู|ผม|เรา|ฉัน|พวก|น้อง|ของหนู|ของผม|ของเรา)",
      "(บัตร|เล่ม|พาส|เอกสาร|พาสปอด)(ก็|กะ)?(ไม่|บ่)(ได้)?อยู่กับ(เรา|หนู|ผม|ตัว|ข้อย)(แล้ว|นาน|เลย)?",
      "(บัตร|พาส|พาสปอร์ต|พาสปอด|เล่ม|ใบอนุญาต|หนังสือเดินทาง)(ข้อย|หนู|ผม|เฮา|เรา)?(เพิ่น|เปิ้น|เขา|เค้า|นาย|เจ๊|เถ้าแก่)(เอาไว้|เอาไป|เก็บ|ถือ|ยึด)",
      "ให้แต่(รูปถ่าย|สำเนา|รูป)",
      "(ไม่|บ่)(ให้|หื้อ)(ถือ|เก็บ)เอง",
      "(เก็บ|ยึด|ถือ)(ใบ|บัตร|วุฒิ)...(ตัวจริง)(เรา|หนู|ผม|ฉัน)?ไว้",
      "(ของทุกอย่าง|ของทั้งหมด|ข้าวของ)(รวมทั้ง|ทั้ง)?(บัตร|มือถือ|เงิน)?(ถูก|โดน)(ริบ|ยึด|เก็บ)",
      "(ขอ)(เล่ม|พาส|บัตร)(คืน|กลับ)(ด้วย|ได้ไหม|หน่อย)",
      "(พาสปอร์ต|พาส|เล่ม|บัตร)(ของ)?(หนู|ผม|เรา|ฉัน|พวกเรา)...อยู่กับ(บอส|นาย|หัวหน้า|เจ๊|เขา|เค้า|กัปตัน)",
    },
  },
  unless = {
    en = {
      "(take|takes|took|taken) card (tips|tip|payments|payment|numbers|details|orders|only)",
      "(id|card|ic) (lanyard|holder|badge|photo|tips|reader|machine|game|games|trick)",
      "passport and my (heart|soul|sunday|shoes|last|good|old|love)",
      "(passport|passports) (in the glovebox|to photocopy|for the mairie|gone kidnapped)",
      "in laws ... passports",
      "(need|needs) my passport for (renewal|the trip|travel|holiday|it)",
      "(passport|passports|papers|id|card) (is|was|still|safe)? (in|inside) my (own)? (bag|backpack|pocket|suitcase|handbag|car|jacket|locker|luggage|rucksack|money belt|drawer|room)",

      "(they|u|you|who|why|hr|agency|bank|landlord|app|site|portal|college|school|he|she|it|anyone) (rly|really|also|just|all|even|always|still|only|do|did)? (need|needs|want|wants|wanted|asked|ask|asks|asking) (for|to have|to see)? (my|our) (passport|passports|id|ids|papers|documents|docs|card)",
      "(do|does|did|should|must|will|would|can|may|could) (i|we) (really|rly|still|ever)? (have to|need to|got to|just)? (hand|give|leave|show|send|submit|surrender|deposit) ... (passport|passports|id|papers|documents|originals)",
      "(dont|never|do not|not to|didnt) (give|hand|send|leave|submit) (them|him|her|anyone|any)? (the|your|ur|my)? (original|originals)",
      "(got|get|received|collected) (my|our|all my) (papers|passport|documents) (within|back|in|on|the same|next|after)",
      "return my passport copy",
      "passport copy",
      "who (keeps|holds|has) (your|my|the) passport",
      "please keep my passport instead",
      "said please keep my passport",
      "can (hotel|reception|bank|you|hr) keep my passport",
      "can my (employer|boss) (keep|hold)",
      "(hotel|desk|hostel|room|guest) ... passport",
      "passport ... (hotel|hostel|desk|towel|towels|reception|deposit for|crew change|near beach|then returned|"
        .. "visa filing|same week)",
      "(lost|lose|stolen|forgot|find) (my|our|her|his|the) (passport|papers|documents|id|wallet)",
      "(ex|ex husband|ex wife|ex boyfriend) ... (documents|papers|id|passport)",
      "{number} days ... (worry|verification)",
      "for (verification|attestation)",
      "(she|he|helper|they|we|i|you) (can|may|should|will|always)? (keep|keeps|kept|hold|holds) (her|his|my|our|"
        .. "their|own) (own)? (passport|id|papers|documents)",
      "(i|we) (still)? (have|keep|kept|hold|got) (my|our) (own)? (passport|passports|id|papers|documents) (with "
        .. "(me|us)|myself|safe|in my)?",
      "(dont|do not|didnt|not) (have|got|get) (a|any|valid|my)? (passport|id|papers) (yet|now|expired|until|but "
        .. "i (applied|apply))",
      "(give|gave|get|got|return|returned) (me|us)? (my|our|the)? (passport|passports|papers) (back)? (already|"
        .. "yesterday|today|same day|after the visa)",
      "(police|immigration|embassy|airline|airport|officer|officers|customs|bank) ... "
        .. "(took|take|kept|keep|hold|has) ... " .. paper,
      "(give|gave|give you|bring) (you|me)? back my (card|id) (soon|tomorrow|later)",
      "(lost|forgot|renew|expired) (my|our) " .. paper,
      "my id (is|was) (in|at) (a|the)? (line|bag|home|car)",
      "(hotel|reception) ... (keep|kept|hold) ... passports",
      "never leave",
      "can my (employer|boss|landlord)",
      "(she|he|they|you|helper|worker) (can|may|will|should) keep (her|his|their|your|own) (own)? passport",
    },
    th = {
      "(ยึด|เก็บ|ริบ)<papers>...<unlawful>",
      "(หัวใจ|เพลง|เนื้อเพลง)...(ยึด|เก็บ|ริบ)(พาส|พาสปอร์ต|บัตร)",
      "เอาบัตรประชาชนไป(ด้วย|เผื่อ)",
      "เอาบัตร(ประชาชน)?ไปด้วย",
      "เอา(บัตร|พาส|พาสปอร์ต|เอกสาร|เล่ม)(ประชาชน|ตัวจริง)?ไป(นำ|ทำ|ยื่น|โชว์|แลก|สแกน|เบิก|ต่อ|ถ่าย|แตะ|เผื่อ|ไหม|มั้ย|บ่|หรือเปล่า|ใช้|สมัคร|เปิด)",
      "(โค้ช|กรรมการ|นักเตะ|รัฐบาล|นายก|ศาล|ตม)(ควร|น่าจะ|สั่ง)?(โดน|ถูก)?(ยึด|ริบ)(พาส|พาสปอร์ต|หนังสือเดินทาง)",
      "(ไม่|ห้าม|อย่า)(ได้)?(ยึด|เก็บ|ถือ|ริบ)(พาส|บัตร|เอกสาร)",
      "(ทำ|ต่อ|จอง|สำเนา|ถ่าย|แปล|แลก|ใช้|ยื่น|เตรียม|เอกสารการ|ส่ง)(พาสปอร์ต|พาส|บัตร|เอกสาร|บัตรประชาชน)",
      "(พาสปอร์ต|บัตร|บัตรแฟน|พาส)(ถือ|เก็บ)เอง",
      "(ถือ|เก็บไว้กับ)(ตัว|เอง)",
      "(บัตรเครดิต|บัตรคอนเสิร์ต|บัตรรถไฟ|บัตรโดยสาร)",
    },
  },
  not_inside = {
    th = {
      "พาสต้า",
      "พาสเวิร์ด",
      "บัตรเครดิต",
    },
  },
  unless_near = {
    th = {
      "(ยื่นวีซ่าเฉยๆ|เอาไปยื่นวีซ่า|ได้แล้วแม่|ได้คืนแล้ว|คืนแล้ว|ผิดตามพรก|ผิดตามกฎหมาย)",
    },
    en = {
      "(photocopy|to photocopy|got it back|got them back|gave it back|within the week)",
      "((remain|remains|stay|stays|is) with (the|our|all)? (worker|workers|helper|helpers|employee|employees|crew|owner|holder|staff|you)|give her the passport|give them their|not yours to keep|get them back at|get it back at|back at the gate|ask for them back|asks for it back|hotel|reception|check in|look after (her|his|my) passport|made a copy|just the copy|apostilled|certified copy|your government|shelter|caseworker|support people)",  },
  },
  unless_about = { "everyday", "make-believe", "plain-life", "strict-for-a-while", "house-rules", "public-word" },
  when = function(ad)
    -- Papers that stay with their owner, or that come back soon, are not kept.
    if ad:has("<own-hands>") or ad:has("<returned-soon>") and not ad:has("<withheld>") then return false end
    return true
  end,
  fires = {
    en = {
      "please help, «madam took my passport» and locks the gate",
      "«my passport is with the agent» and I can not go",
      "they still «got my ID» — they got my id",
    },
    th = {
      "ลาออกแล้ว«เจ้าของไม่คืนบัตร»ประชาชนค่ะ",
      "ทำงานบ้าน 8 เดือน «พาสอยู่กับคนจีน»",
      "ใครพอรู้บ้าง «โดนยึดพาส» ไม่รู้จะทำไง",
    },
  },
  silent = {
    en = {
      "The embassy took my passport for renewal.",
      "I lost my ID card yesterday.",
    },
    th = {
      "ทำพาสปอร์ตต้องใช้เอกสารอะไรบ้างคะ",
      "พาสปอร์ตอยู่กับตัวค่ะ",
    },
  },
  advice = "Listen without asking for details twice. Ask where the papers are, who holds them and whether "
    .. "the person can leave; offer 1300 and an interpreter.",
}
