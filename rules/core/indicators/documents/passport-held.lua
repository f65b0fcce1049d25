-- A passport, seaman's book or work permit is kept by someone other than its holder.
local paper = "(passport|passports|pasport|passprt|ppt|travel (doc|docs|document|documents)|seaman book|seamans book|seamen book|"
  .. "cdc|work permit|work permits|work pass|residence card|alien card|iqama|ci book|arc|visa papers|original (docs|documents|papers))"
local loose = "(docs|documents|papers|all papers|paperwork)"
local whose = "(ur|your|the|all|everyones|every|each|their|his|her|our|ya|my|of all|workers|staff|crew|"
    .. "girls|original|worker|employee)"
local who = "(we|i|company|agent|agency|employer|sponsor|manager|management|boss|hr|office|admin|captain|skipper|madam|owner|"
  .. "supervisor|foreman|leader|recruiter|mama|mamasan|they|he|she|purser|pro|warden|landlord|broker|handler|security|accounts|uncle|aunty|auntie)"
local holder = "(company|agent|agency|employer|sponsor|manager|management|boss|hr|h r|office|admin|captain|skipper|madam|owner|supervisor|"
  .. "foreman|leader|recruiter|mama|mamasan|us|me|him|her|them|purser|pro|broker|handler|safe|locker|drawer|reception|security|camp|head office)"
local th_paper = "(เล่มพาส|พาสปอร์ต|พาสปอร์ท|พาสปอร์ด|พาสปอต|พาสปอด|พาดปอต|พาสสปอร์ต|พาสปอร์|พาส|passport|หนังสือเดินทาง|เล่มซีบุ๊ค|"
  .. "ซีบุ๊ค|ซีบุ๊ก|ซีแมนบุ๊ค|ซีแมนบุ๊ก|ซีแมน|seamanbook|seaman book|ใบอนุญาตทำงาน|เวิร์คเพอร์มิต|เวิร์กเพอร์มิท|เวิคเพอมิท|workpermit|work permit|"
  .. "เล่มวีซ่า|เล่มเขียว|เล่มแดง|เอกสารตัวจริง|เอกสารประจำตัว|เอกสารสำคัญ|เอกสารเดินทาง|เอกสารทั้งหมด|เอกสารเข้าออก|เอกสารคนงาน|เอกสารพนักงาน)"
local th_who = "(บริษัท|บอ|นายจ้าง|เจ้านาย|นายหัว|นาย|เถ้าแก่เนี้ย|เถ้าแก่|เฒ่าแก่|หัวหน้า|ผู้จัดการ|ผจก|เจ้าของ|เจ๊|เฮีย|บอส|ซาจัง|ซาจังนิม|เอเจนซี่|เอเจนซี|เอเย่นต์|เอเยนต์|เอเจนท์|"
  .. "นายหน้า|ล่าม|โค้ช|ครู|อาจารย์|แม่แท็ก|แม่แทค|มาม่า|มาม่าซัง|แม่เล้า|คุณนาย|แม่เลี้ยง|ป้า|ลุง|พี่|ผม|เรา|ทางเรา|ทางร้าน|ทางบริษัท|ทางทีม|ร้าน|ฝ่ายบุคคล|"
  .. "ฝ่ายธุรการ|ธุรการ|hr|แอดมิน|ออฟฟิศ|ออฟฟิต|สำนักงาน|ไต๋|ไต้ก๋ง|ไต๋ก๋ง|ใต้ก๋ง|แพปลา|แพ|เสมียน|โรงงาน|ศูนย์|ทีมงาน|ทีม|เขา|เค้า|เพิ่น|เปิ้น|กัปตัน|"
  .. "โฟร์แมน|คนจีน|จีน|สาย|มัน|ผู้ดูแล|คนดูแล|การ์ด|รปภ|ตัวแทน|พาร์ทเนอร์|บก|ป๋า|ป๊า|ม๊า|อาม่า)"
local th_place = "(ตู้เซฟ|ตู้นิรภัย|ในเซฟ|เซฟ|ตู้ล็อก|ตู้ล็อค|แคมป์|ส่วนกลาง|กองกลาง|หอ|โกดัง|คลัง|ลิ้นชัก|ออฟ)"
local en_docs = "(passport|passports|passprt|pasport|ppt|originals|original docs|original documents|original papers|seaman book|"
    .. "seamans book|discharge book|papers|documents|docs|all docs|certificates)"
local en_hands = "(company|office|boss|bosses|madam|mam|maam|sir|employer|agency|agent|owner|captain|skipper|leader|team leader|group leader|foreman|"
    .. "supervisor|manager|management|admin|hr|guard|security|driver|kafeel|kafil|sponsor|broker|handler|coordinator|recruiter|uncle|aunty|"
    .. "auntie|mama|mamasan|landlord|contractor|consultant|chairman|them|him|her|us|me|our man|our guy|our staff|our team|our driver|locker|"
    .. "safe|drawer|vault|cabinet|reception|head office|site office|camp boss|lady boss|warden|pastor|teacher)"
rule {
  title      = "Passport, seaman's book or work permit is kept by someone else",
  indicators = { "delphi:D2.05", "delphi:D5.01", "ilo:7" },
  law        = { "th-fw-62", "th-atip-6-1" },
  weight     = 9,
  status     = "stable",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  terms = {
    en = {
      "(bring|brought|took|take|takes|gave|give|asked for|wanted|collected|borrowed) (him|her|them)? (the|my|our|his|her|all)? (green card|green cards|work permit|passport|passports|papers|ids|id|permits|originals) (4|for|to) (copies|copy|copying|photocopy|registration|stamping|tax) ... (weeks|months|since|still|not back|never|years|no sign)",
      "why (do|would|did)? (you|u|she|we) (want|need|ask for) (your|ur|her|our|the) (own)? (passport|papers|card|id|documents) (back)? (for)? (you|u|are you|is she|going|where|to|dont you|so you)",
      "(passport|passports|ppt|ids and passport|nbi|originals|papers) ... (leave|left|leaves|stay|stays|kept|keep|rest|rests|sit|sits) (w|with|wit|wid|in|at) (the|our|my)? (hr|admin|office|agency|us|boss|me|reception|leader|management|mgmt|safe|landlord|host|coach)",
      "(boss|owner|madam|foreman|gangmaster|agent|agency|gaffer|host|landlady|supervisor|uncle|she|he|they) (mind|minds|looks after|look after|holds onto|holds on to|hangs onto|hangs on to|sorts|has) (all)? (the|your|yer|our)? (cards|visas|passports|papers|ids|permits) (and|n|so|sure|youd|you d|ye|in case|for you|for us|for ye)",
      "(sure|cos|because|so|as) (ye|you|youd|u|they|the girls)?( d)? (only)? lose (them|it) (anyway|otherwise)?",
      "(host|agent|boss|madam|sponsor|captain|company|agency) (hold|holds|keep|keeps) (card|cards|passport|passports|papers|permit|visa) (til|till|until|for|so)",
      "(passport|passports|passprt|pasport|ppt|seaman book|originals|original papers) ... (with|in|by|to|at|"
        .. "inside) (the|our|my|his|her|a|your|their)? (boss|madam|mam|maam|employer|sponsor|kafeel|captain|"
        .. "skipper|purser|leader|agent|broker|owner|foreman|supervisor|mama|mamasan|malik|landlord|coordinator|"
        .. "college|teacher|pastor|company locker|admin|manager|contractor|camp chief|chief|them)",
      "(boss|madam|mam|employer|sponsor|kafeel|captain|skipper|leader|agent|agency|broker|owner|foreman|"
        .. "supervisor|mama|mamasan|malik|coordinator|company|they|he|she|manager|contractor|chief|pastor|hr|admin) "
        .. "(run|ran|run away|gone|left|disappear|disappeared|go) (away)? with (my|our|all|the|her|his) <papers>",
      "(take|takes|took|taking|keep|keeps|hold|holds|collect|collects) (away)? (ur|your|the|all|every|"
        .. "everyone)? (passport|passports|ppt) (for|so|because|until|till|when|first|at|on|and|from)",
      "(passport|passports|ppt|documents|papers|originals|docs) (is|are|will|must|to)? (be)? (deliver|delivered|"
        .. "deposit|deposited|submit|submitted|surrender|surrendered|given|left|hand|handed|keep|kept|held|hold) "
        .. "(to|with|by|at|in|for|until|till|safe)",
      "(passport|passports|ppt) (office|company|agency|agent|boss|they|we|he|she|madam|hr|admin) (will)? (keep|"
        .. "keeps|hold|holds|kept|take|takes)",
      "(documents|papers|docs|originals|passport|passports) (stay|stays|remain|remains|is|are|r)? (here)? with "
        .. "(us|me)",
      "(hold|holds|keep|keeps|keeping|holding) (your|ur|her|his|their|our|my|all|the) (documents|papers|docs|"
        .. "passport|passports|originals|permit|residence card|resident card|id card|ids) (so|until|till|for|"
        .. "because|safe|while|as|with|when|and|to|yourself|from)",
      en_docs
        .. " (is|are|was|all|also|always|must|shall|will)? (be|to be)? (stay|stays|kept|keep|held|left|lodged|"
        .. "remain|remains|go|goes|put)? (safe)? (in|at|with|to|by|inside|under) (the|our|his|her|my|your|a|one)? "
        .. en_hands,
      "(give|gave|given|giving|hand|handed|handing|leave|left|pass|passed|submit|submitted|surrender|"
        .. "surrendered|deposit|deposited|drop|turn) (him|her|them|us|me|over|in)? (all|our|my|your|ur|the|their|"
        .. "every|everyone)? (the)? (original|worker)? "
        .. en_docs .. " (over|in|back)? (to|with|2|at) (the|our|my|his|her|a)? " .. en_hands,
      "(passport|passports|ppt|papers|documents) ... (give|hand|leave|pass|surrender|submit) (it|them|this|all) "
        .. "(over|in)? (to|with|at|2) (the|our|my)? "
        .. en_hands,
      "(passport|passports|papers|documents|docs|originals) (and|with|plus)? ((atm|bank|id|phone|ic|sim) (card|"
        .. "cards|phones|phone|book)?)? (managed|controlled|handled|secured|kept safe|safely kept|safeguarded|"
        .. "looked after|in custody|under custody|with us|by us)",
      "(we|i|ill|well|they|theyll|company|agency|agent|madam|sir|mam|boss|captain|office|hr|employer|he|she) "
        .. "(will|shall|must|always|already|only|just|can|to)? (keep|keeps|kept|hold|holds|holding|look after|"
        .. "looks after|take care of|takes care of|store|stores|safekeep|mind|guard|manage|manages|control|"
        .. "controls) (all|your|ur|the|our|my|her|his|every|their)? (return|original|important|travel|identity|"
        .. "personal)? (tickets|ticket|things|originals|certificates|bag|visa|papers|documents|docs|ids|id)? (and|"
        .. "with)? (passport|passports|papers|documents|docs|travel documents|originals|certificates)",
      "(passport|passports) (will|is|are|be|only|u|you|can)? (come|comes|given|give|get|got|take|returned|"
        .. "return|collect|released) (back)? (only)? (after|when|once|if|end of|at the end|at end)",
      "(first)? (clear|pay|settle|finish|complete|work|cover) ... (then|and|before|after that) (i|we|you|u)? "
        .. "(get|give|take|release|return|collect|will give|can get|can take)? (your|ur|my|the)? <papers>",
      "(no|without) (passport|passports|papers) in (my|our|her|his|their) (hand|hands)",
      "(passport|passports|originals|ppt) (always|all|also|already)? (w|with|wid|wit) (us|boss|company|agent|"
        .. "them|madam|sir|office|captain|leader)",
      "(passport|passports|papers|documents|visa papers) ... (held|kept|stays|stay|remain|"
        .. "remains|handed|surrendered|deposited|taken|collected) "
        .. "(at|with|by|in|to|on|until|first|over) (reception|the|our|salon|office|arrival|sir|madam|"
        .. "boss|skipper|captain|driver|sponsor|delivery|you|us|manager|me|max|until)",
      "(passport|passports) (also)? (is|are)? with (sir|madam|the boss|boss|him|her|us|the agent)",
      "(passport|passports) (also)? (is|are)? with (agent|captain|skipper|office|max|manager|driver)",
      "(give|hand|hands) (the|your|ur|my)? passport (to|2) (the)? "
        .. "(driver|manager|madam|boss|captain|leader|agent|man|guy)",
      "(skipper|captain|coach|purser|sponsor|sir|madam|owner|camp boss) (holds|hold|has|have|keeps|keep|took|"
        .. "takes|got) (all|my|our|your|the|everyones)? (the)? <papers>",
      "(original)? passport to be (deposited|submitted|kept|given)",
      "(passport|passports|seaman book) ... (back when|back after|back once|back only)",
      "(passport|passports|seaman book) ... (returned when|returned after|return when)",
      "(passport|passports|seaman book) ... (return after|released|until you|till you|until the)",
      "(passport|passports|seaman book) ... (till the|until contract|till contract|for security)",
      "(passport|passports|seaman book) ... (as security|as guarantee|for safety)",
      "(passport|passports|ppt|seaman book|seamans book|travel documents|travel document|"
        .. "work permit) ... (kept|keep|keeps|held|hold|holds|stay|stays|remain|remains|taken|takes|"
        .. "collect|collects|collected|retain|retained|deposit|deposited|submit|submitted|surrender|"
        .. "surrendered|locked|locker|safe|safekeeping|custody|in my drawer|handed|confiscated|"
        .. "withheld|not returned)",
      who .. " ... (keep|keeps|hold|holds|take|takes|took|collect|collects|retain|retains|confiscate|"
        .. "has|got) ... (passport|passports|ppt|seaman book)",
      "(hand|give|leave|surrender|submit|deposit|send|turn) ... (passport|passports|seaman book)"
        .. " ... (to|with|at|for) (the|our|my|us|me|him|her|hr|company|agent|boss|office|safe|manager|"
        .. "driver|captain|reception)",
      "(hold|holds|keep|keeps|holding|keeping) (of)? (all|ur|your|the|everyones|workers|their) "
        .. "(docs|documents|papers|passport|passports|ids)",
      who .. " (will|shall|gonna|must|has|have|going|needs|can|also|always|just|only)? (to)? (keep|"
        .. "keeps|kept|keeping|hold|holds|held|holding|retain|retains|collect|collects|take|takes|"
        .. "store|stores|safekeep|secure) " .. whose .. "? " .. whose .. "? (original)? " .. paper,
      who .. " (will|shall|gonna|must|also|always|just)? "
        .. "(keep|keeps|kept|hold|holds|held|retain|retains|safekeep) " .. whose .. " " .. loose,
      loose .. " (are|will be|must be|to be|get) (kept|held|retained|confiscated|withheld) (with|by) "
        .. "(the|our)? " .. holder,
      paper
        .. " (is|are)? with (the|our|my)? (company|agent|agency|employer|sponsor|manager|management|"
        .. "boss|hr|captain|madam|me|us)",
      who .. " (look|looks) after " .. whose .. "? " .. paper,
      paper .. " (is|are|will|shall|must|to|should|gets|get|needs|need|has|have|copy and original)? "
        .. "(be|to be)? (kept|keep|held|hold|retained|stored|submitted|submit|deposited|deposit|"
        .. "surrendered|surrender|collected|taken|stay|stays|remain|remains|handed|locked|left|given|"
        .. "safe|secured) (over|in|up)? (on|upon|at)? (arrival|entry|joining)? "
        .. "(to|by|with|at|in|inside) (the|our|my|a|his|her|ur|your)? "
        .. "(company|agency|camp|hr|office|managers|boss)? " .. holder,
      paper .. " (is|are|will be|shall be|must be|to be|get|gets) (kept|held|retained|collected|taken|"
        .. "stored|surrendered|confiscated|withheld)",
      "(hand|give|leave|surrender|submit|deposit|turn|bring|drop) (over|in)? " .. whose
        .. "? (original)? " .. paper
        .. " (in|over|off|here)? (to|with|at|for) (the|our|my)? (company|agent|agency|employer|"
        .. "sponsor|manager|boss|hr|office|admin|captain|safekeeping|safe keeping|us|me|security|"
        .. "leader|pro)",
      "(hand|surrender|submit|turn) (over|in) " .. whose .. "? " .. paper,
      "(give|leave|deposit|submit|surrender) " .. whose .. "? (original)? " .. paper
        .. " (on|upon|at) (arrival|joining|day one|first day|the gate|reception)",
      paper .. " (for|in) (safekeeping|safe keeping|safe custody|custody)",
      paper .. " submit hr",
      "(give|hand|pass) (him|her|them|it to him) (all)? (your|ur|the) (documents|papers|passport|passports)",
      "(teacher|pastor|coach|promoter|school|principal|uncle|aunty|auntie|landlord|trainer|sponsor|family) (has|have|got|keep|keeps|hold|holds) (all)? (our|my|the|your|their|girls|helpers)? (passport|passports|ids|papers|documents)",
      "(must|have to|has to|will) hand over (passport|passports|ids|documents|papers)",
      "keep (helpers|helper|workers|worker|girls|maids|staff) (ids|passport|passports|papers|documents)",
      "(our|all) (passports|papers|ids) are in (his|her|their|the) (bag|car|drawer|safe|cupboard|house)",
    },
    th = {
      "(บริษัท|นายจ้าง|เถ้าแก่|เจ๊|หัวหน้า|นาย)(จะ)?(เก็บ|ถือ)เอกสาร(ตัวจริง)?(ให้|ไว้ให้|ไว้จน)",
      "(เล่ม|พาส|พาสปอร์ต|หนังสือเดินทาง|เอกสาร)(กับบัตร)?(ไต๋|นาย|เจ๊|มาม่า|เขา|เค้า|เถ้าแก่|หัวหน้า|บริษัท)"
        .. "(เก็บ|ถือ|ขอถือ|ขอเก็บ|ยึด|เอาไว้|เอาไป)",
      "(เล่ม|พาส|พาสปอร์ต|เล่มพาส|ซีบุ๊ค|ซีแมนบุ๊ค)(อยู่|ฝาก|เก็บ|ถือ)(ไว้)?(กับ|ที่|ให้)?"
        .. "(เจ๊|นาย|เจ้าของ|ไต๋|ผู้จัดการ|หัวหน้า|มาม่า|บ้านพัก|ซาจัง|บริษัท|เขา|ตึก|ออฟฟิศ|เซฟ)",
      "(มอบ|ส่ง|ยื่น)(พาสปอร์ต|พาส|เล่ม)(กับโทรศัพท์)?ให้(ออฟฟิศ|คน|หัวหน้า|นาย|ลูกค้า|เจ๊|พี่)",
      "(เอา)(พาสปอร์ต|เล่ม|พาส)มา...(เก็บไว้ที่นี่|เก็บไว้|ฝากไว้)",
      "(พา|พาส)?กะเขาเอาไว้",
      "(เก็บ|ยึด)พาส(ปอร์ต)?(เพราะ|กัน|หมด|กับ|ไว้)",
      "พาสโดน(เก็บ|ยึด)",
      "(เก็บ|ยึด)(เอกสาร)ของ(ฉัน|ผม|หนู|เรา|พวก)",
      "(พาส|พาสปอร์ต|หนังสือเดินทาง|เล่ม|ซีบุ๊ค)...(ค่อยคืน|คืนตอน|คืนเมื่อ|คืนให้ตอน|คืนให้เมื่อ|ได้คืนเมื่อ)",
      "(พาส|พาสปอร์ต|หนังสือเดินทาง|เล่ม|ซีบุ๊ค)...(ได้คืนตอน|ค่อยเอาคืน|ไม่คืน|คืนหลัง|จะคืน)",
      "(ไม่คืน|ค่อยคืน|ได้คืน|จะคืน|เอาคืน|ขอคืน)(ให้)?(เล่ม|พาส|พาสปอร์ต|หนังสือเดินทาง)",
      "(พี่|เรา|ผม|นาย|บริษัท|เจ๊|มาม่า|หัวหน้า|ล่าม|ครู|เอเจนซี่|บอส)(จะ|เป็นคน|ขอ|ต้อง)?(ถือ|เก็บ|ยึด|ดูแล)เล่ม",
      "ส่ง(เล่ม|พาส|พาสปอร์ต|หนังสือเดินทาง)(ตัวจริง|เล่มจริง|มาให้|มาที่|ให้เรา|ให้พี่|ให้ทีม|มาก่อน|มาเก็บ)",
      "(พาสปอร์ต|พาสปอต|พาสปอด|พาส|หนังสือเดินทาง|เล่มพาส|ซีบุ๊ค|ซีแมนบุ๊ค|ซีแมนบุ๊ก|seamanbook|ใบอนุญาตทำงาน|"
        .. "เวิร์คเพอร์มิต|เวิร์กเพอร์มิต)...(เก็บ|ฝาก|ยึด|ริบ|ถือไว้|ถือให้|วางไว้|วางค้ำ|รวมไว้|รวมที่|รวบรวม|กัก|หุบ|ส่งมอบ|มอบ|ค้ำ|เอาไป|"
        .. "อยู่กับ|อยู่ที่|อยู่ในมือ|ไว้กับ|ไว้ที่|ดูแลให้|ตู้เซฟ|ตู้เหล็ก|เซฟบริษัท|เข้าเซฟ|ล็อกไว้|ล็อคไว้)",
      "(เก็บ|ฝาก|ยึด|ริบ|รวบรวม|ส่งมอบ|มอบ)(ทั้ง|พวก|เล่ม|บัตร|มือถือ|โทรศัพท์|เอกสาร)"
        .. "(และ|กับ|แล้วก็|รวมถึง|พร้อม)?(พาสปอร์ต|พาสปอต|พาสปอด|พาส|หนังสือเดินทาง|เล่มพาส|ซีบุ๊ค|ซีแมนบุ๊ค|ซีแมนบุ๊ก|"
        .. "seamanbook|ใบอนุญาตทำงาน|เวิร์คเพอร์มิต|เวิร์กเพอร์มิต)",
      "เล่ม...(เก็บ|ฝาก|ยึด|ถือ|อยู่กับ|อยู่ที่|ตู้เซฟ|ไว้กับ|ไว้ที่|รวม)(ไว้|ให้|กับ|ที่|ทาง)?(บริษัท|นาย|นายจ้าง|หัวหน้า|"
        .. "เอเจนซี่|เอเย่นต์|เจ๊|เฮีย|พี่|มาม่า|ล่าม|ร้าน|บอส|ซาจัง|เถ้าแก่|เจ้าของ|ตู้เซฟ|เซฟ|ครู|ผู้จัดการ)",
      "(ยึด|ริบ|กัก|หุบ|รวบ)(เอา)?(เล่ม)?(ของ)?" .. th_paper,
      th_who .. "(จะ|เป็นคน|เป็นผู้|เป็นฝ่าย|ต้อง|ต้องขอ|ขอ|ช่วย|รับ|ก็|มา|คนไทย|จีน)?(จะ|ขอ)?"
        .. "(เก็บ|ดูแล|รวบรวม|รักษา|เก็บรักษา|รวมเก็บ|ฝาก)(เล่ม|เอกสาร|พวก)?" .. th_paper,
      th_who .. "(จะ|เป็นคน|ต้อง|ขอ)?(เก็บ|ถือ|ยึด|ริบ)เล่ม(ไว้|ให้|ก่อน|น้อง|ทุกคน|หมด|หนู)?",
      "(เก็บ|ถือ|กัก|เอา|รวม|รวบรวม)" .. th_paper
        .. "(ตัวจริง)?(ของ)?(น้อง|ทุกคน|คนงาน|เด็ก|พนักงาน|ลูกเรือ|เธอ|หนู)?(ตัวจริง|เล่มจริง)?"
        .. "(ไว้|เอาไว้|ให้|ก่อน|หมด|รวม|ไป|ทุกคน|ตั้งแต่|ที่)",
      th_paper .. "(เล่มจริง|ตัวจริง|ทุกคน|ทุกเล่ม|ของทุกคน|ของน้อง|น้อง|คนงาน|ของพนักงาน|ทั้งหมด|ใครมี)?"
        .. "(จะ|ต้อง|ให้|ก็|ขอ|เอา|เดี๋ยว|เอามา|ถูก)?(จะ|เอา)?(ฝากไว้|ฝาก|เก็บไว้|เก็บรักษา|เก็บรวม|เก็บ|อยู่|รวมไว้|"
        .. "รวมเก็บ|รวม|วางไว้|วาง|ทิ้งไว้|ส่งให้|ส่งมอบ|มอบให้|เข้า|เอาไว้|ไว้|ล็อกไว้|ล็อคไว้|ยื่นให้)(ไว้|รวม)?"
        .. "(กับ|ที่|ใน|โดย|ตวย|นำ|กะ|ให้|ตี้|อยู่)?(ทาง)?(" .. th_who .. "|" .. th_place .. ")",
      th_paper .. "(เล่มจริง|ตัวจริง|น้อง|หนู|ทุกคน|เดี๋ยว|ผม|เรา|คนงาน)?(เดี๋ยว|จะ)?" .. th_who
        .. "(จะ|เป็นคน|ขอ|ต้อง)?(เก็บ|ถือ|ดูแล|ยึด|รักษา|เอาไป|ริบ)",
      th_paper .. "(จะ)?(โดน|ถูก)(ยึด|เก็บ|ริบ|กัก|เอาไป)",
      "(ถูก|โดน|ขอ)(ยึด|เก็บ|ริบ|กัก|ถือ)(เล่ม|พาส)",
      "เล่ม(พาส)?(เดี๋ยว|จะ|ต้อง|ให้|เอา)?(อยู่กับ|อยู่ที่|ฝากไว้กับ|ฝากไว้ที่|ฝากกับ|ฝากที่|เก็บที่|เก็บไว้ที่|เก็บไว้กับ)" .. th_who,
      "เล่มเดี๋ยว(พี่|เรา|ผม|เจ๊|หัวหน้า|บอส|นายหน้า)(เก็บ|ถือ)",
      th_who .. "(จะ)?(เก็บ|ดูแล|ถือ|ยึด)เอกสาร(ให้|ไว้|ของ|ตัวจริง|เรา|น้อง|หนู|คนงาน|ทุกคน|เข้าออก)",
      "(เก็บ|รวม|ฝาก)เอกสารตัวจริง(ไว้|ที่|กับ)",
      "(ส่ง|มอบ|ยื่น|ฝาก)" .. th_paper .. "(ตัวจริง|เล่มจริง)(ให้|มา|ไว้|ทาง|กับ|ที่)",
      "เล่ม(เรา|พี่|นาย|เขา|เค้า|ผม|ป้า|เจ๊|อา|น้า|หนู|น้อง)?(เอา)?(ใส่|เก็บ|ล็อก|ล็อค|ไว้)(ไว้)?(ใน)?(ตู้เหล็ก|ตู้เซฟ|เซฟ|ลิ้นชัก|ตู้)",
      "(บริษัท|นายจ้าง|เจ้านาย|นาย|เถ้าแก่|เถ้าแก่เนี้ย|หัวหน้า|ผู้จัดการ|เจ้าของ|เจ๊|เฮีย|บอส|เอเจนซี่|นายหน้า|มาม่า|กัปตัน|โฟร์แมน|ไต๋|เพิ่น|เปิ้น|เค้า|เขา)(จะ|เป็นคน|เป็นผู้|ขอ|ก็|กะ)?(ถือ|คุม|กำ|เอา)" .. th_paper,
      "(หนังสือคนเรือ|หนังสือลูกเรือ|บัตรคนประจำเรือ|สมุดคนเรือ)...(อยู่กับ|เก็บ|ยึด|ถือ|อยู่ที่)(ไว้)?" .. th_who,
      "เล่ม(น่ะ|นะ|ก็|หนู|ผม|เรา|น้อง|ทุกคน|ของทุกคน)?(อยู่|เข้า|ใส่|เก็บ|ไว้)(ไว้)?(ใน)?(ตู้เซฟ|เซฟ|ลิ้นชัก|ตู้เหล็ก|ออฟฟิศ|กระเป๋า(นาย|พี่|เจ๊|หัวหน้า|เขา))",
      th_paper .. "(ผม|หนู|ข้อย|เฮา|เรา)?" .. th_who .. "(ก็|กะ|เป็นคน)?(เอาไว้|เอาไปไว้|เอาไปเก็บ|กำไว้|ยึดไว้|คุม)",
      th_paper .. "(จะ|ทั้งหมด|ทุกเล่ม)?(อยู่ใน|อยู่ภายใต้)(ความดูแล|การดูแล|ความครอบครอง|การเก็บรักษา)",
      "มอบ" .. th_paper .. "(ให้|แก่|ไว้)(กับ)?(ผู้ว่าจ้าง|นายจ้าง|บริษัท|ตัวแทน|ผู้จัดการ|ผู้ดูแล|หัวหน้า|ทีมงาน)",
      "(ไม่ต้อง|อย่า)(พก|ถือ|เก็บ)(เล่ม|พาส|พาสปอร์ต)(เอง|ให้ห่วง|ติดตัว|ให้หนัก|ให้หาย)",
      "(เล่ม|พาส|พาสปอร์ต)(ก็)?(เก็บ)?รวม(ให้|ไว้|อยู่)?(ที่|กับ)?(บอส|หัวหน้า|นาย|เจ๊|โค้ช|พี่)(หมด)?",
      "เก็บรวมให้(บอส|หัวหน้า|นาย|เจ๊)",
      "เก็บ(เล่ม|พาส)(กับ|และ)ซิม",
    },
  },
  unless = {
    en = {
      "(keeper|goalie|striker|referee|ref|coach|manager|gaffer|winger|captain) (should|must|needs to|can|better) (hand in|give up|surrender|burn) (his|her|their|the) passport",
      "(surrender|hand in|return|bring) (my|your|the) old passport",
      "(want|need|have|got|like|safe|bought) (this)? to keep passports",
      "(if|when|does) (madam|your (boss|employer|agency|agent)|an employer|the employer|employer) (keep|keeps|hold|holds|holding|takes|take)",
      "employer (holding|keeping) your",
      "<not-kept>",
      "(paid|pay) (only|just|for)? (the|my)? (passport|passports) (and|plus|n)? (medical|photo|fee|fees)?",
      "(agency|agent|company|office) (is|was) (ok|okay|legit|good|licensed|real|registered|poea|dmw)",

      "can (my|the|an|our|your) (employer|boss|agency|company|landlord|agent|madam|sponsor) (legally|really|just)? (keep|hold|take|ask for)",
      "(do|does|did|should|must|will|would|can|may|could) (i|we) (really|rly|still|ever)? (have to|need to|got to|just)? (hand|give|leave|show|send|submit|surrender|deposit) ... (passport|passports|id|papers|documents|originals)",
      "(you|she|he|worker|workers|helper|everyone) (will|can|must|should|always)? (keep|keeps|hold|holds) (all|your|her|his|their|the|own)? (own)? (original)? (documents|papers|passport|passports|docs)",
      "documents to us",
      "(forward|return|email) ... documents to",
      "(hotel|copy) ... passport",
      "just for copy",
      "passport at (hotel|hostel|reception|the hotel)",
      "who (keeps|holds|has) (your|my|the) passport",
      "(passport|passports) (visa)? (courier|photo studio|office)",
      "(we|agent) collect (your|the)? passport for (visa|embassy|renewal)",
      "may ask hr",
      "(submit|send|forward|provide|email) (the|all|your|their|following|required|relevant|supporting)? "
        .. "(documents|papers|certificates|docs) (to|with|at|by|in) (us|our|the|hr|admin)",
      "(cv|resume|transcript|application) ... (documents|certificates)",
      "(port clearance|visa filing|attestation|renewal service|near beach|hotel|hostel)",
      "(passport|documents|papers|originals|certificates) ... (then returned|and returned|returned (after|with|"
        .. "within|same|on|in)|return it same|back in {number}|given back|give back|gave back|back next day|returns)",
      "(only during|only for) (crew change|visa|stamping|registration)",
      "keep your passport and phone safe",
      "(lost|lose|stolen|find|forgot|renew|get|apply|need) (my|a|his|her|our|the|your|new)? passport",
      "did (you|u|they|he|she) (already)? (give|hand|leave|submit) (your|ur|the|him|her)? passport",
      "(she|he|helper|helpers|maid|maids|they|everybody|everyone|crew|we|i) (can|may|should|will|always|must|"
        .. "get to)? (keep|keeps|kept|hold|holds|carry|carries) (her|his|their|our|my|own|it)? (own)? (passport|"
        .. "passports|papers|documents|id|originals)",
      "(copy|copies|photocopy|scan) ... in front of (me|you|us)",
      "passport ... (they|he|she|hr|agency|office) (already)? (returned|gave back|give back)",
      "(passport|passports|originals|original|documents|papers) (is|are|will be)? (returned|given back|back|"
        .. "handed back) (on the spot|on spot|same day|the same day|straight away|right away|immediately|"
        .. "yesterday|already|today|after (the)? (check|verification|stamping|copy|interview))",
      "(genuine|real|honest|good|legal|proper|legit) (employer|employers|agency|agencies|agent|company|"
        .. "recruiter) (will|would|does|do|never|wont|doesnt|dont|must)? (not|never)?",
      "(copy|photo|picture) of (your|ur|the) (seaman book|passport|papers|documents|contract)",
      "(keep|hold|carry) (your|ur)? own (passport|passports|papers|documents|originals)",
      "(tax|court|loan|insurance|car|vehicle|school|medical|warranty|delivery|shipping|customs) (papers|"
        .. "documents|docs|certificates)",
      "(certificates|documents|docs|papers) (at|to|in) (our|the) (office|hr|reception) (for (verification|"
        .. "interview)|before|by|from|on|during)",
      "(submit|send|bring|drop|upload|email|forward|leave) ... (certificates|documents|docs|papers|cv|resume) "
        .. "... (office|hr|reception|email|manager|admin)",
      "(may|can) ask (hr|us|reception) to keep your passport",
      "passport ... you keep (both|it|them|your own)",
      "keep (ur|your) (docs|documents|papers|paperwork) (neat|ready|tidy|updated|handy|together|in order)",
      "(you|worker|workers|helper|staff|everyone|employee|employees) "
        .. "(will|should|must|can|may|always)? (keep|keeps|hold|holds) (your|ur|their|her|his|own)? "
        .. "(own)? passport",
      "(must|should|need to|to) (hold|have|possess) (a|an|valid|uk|eu|own)? (valid)? "
        .. "(passport|work permit)",
      "passport (stays|stay|remains|is|kept|keep) (with|by) (helper|worker|workers|you|"
        .. "the helper|the worker|yourself|your own|owner)",
      "(valid|copy of|scan of|photo of|bio page|renew) ... (passport|passports)",
      "(renewal|renewals|apply for) ... (passport|passports)",
      "passport ... (valid|returned same day|returned immediately|renewal|photo|photos|copy)",
      "passport ... (holder|holders|number|yourself|your own|stamped|scan)",
      "(landlord|embassy|hotel|reception|airline|airport) ... passport",
      "(immigration officer|consulate|bank) ... passport",
      "(hand|give|leave) your passport to (anyone|anybody|no one)",
      "(never|dont|do not) ... (hand|give|leave|send|surrender|keep|hold|take) ... passport",
      "(never|not|dont|doesnt|wont|cannot|cant|nobody|no one|shouldnt|mustnt|without) "
        .. "(let|allow|ever|need to|have to|will|can|may|should)? (your|anyone|anybody|an)? "
        .. "(employer|agent|us|them)? (to)? (keep|keeps|keeping|hold|holds|holding|retain|take|takes|"
        .. "collect|hand|give|leave|surrender|submit|withhold) ... "
        .. "(passport|passports|documents|docs|papers)",
      "(passport|passports) (photo|photos|picture|pictures|copy|copies|size|sized|scan|number)",
      "(passport|passports) (holder|holders|renewal|renewals|office|application|bio)",
      "(you|workers|worker|helper|employees|staff) (will|should|may|must|always|can)? "
        .. "(keep|keeps|hold|holds) (your|ur|their|her|his) (own)? " .. paper,
      "(valid|have|has|got|must have|with a) (uk|eu|thai|valid|a|an)? "
        .. "(passport|work permit|seaman book|papers|documents)",
      "(white|news|research|exam|question|legal|design|technical|project|clear) (papers|documents)",
      "(control|prepare|file|filing|review|store|manage) ... documents",
      "(she|he|they|you|helper|worker) (can|may|will|should) keep (her|his|their|your|own) (own)? passport",
    },
    th = {
      "(พาสปอร์ต|พาส|เล่ม)(พี่|เฮีย|เจ๊|บริษัท|นาย)?(เก็บ|ถือ|ยึด)(ไว้)?(ไหม|มั้ย|หรือเปล่า|ป่าว|ปะคะ|หรือคะ|หรือครับ|เหรอ)",
      "(พี่|เฮีย|เจ๊|บริษัท|นาย|เขา)(เก็บ|ถือ|ยึด)(ไว้)?(ไหม|มั้ย|หรือเปล่า|ป่าว|ปะคะ|เหรอ)",
      "(พาสปอร์ต|พาส|เล่ม)(เรา|หนู|ผม)(ถือ|เก็บ)(เอง|ใต้|ในกระเป๋า|ติดตัว)",
      "(เหมือน|ยังกะ|อย่างกะ)(โดน|ถูก)ยึด(พาส|พาสปอร์ต)",
      "(หาย|ลืม|ตก|ทิ้ง)(มี|ไว้)?(พาส|พาสปอร์ต)",
      "(พาส|พาสปอร์ต|หนังสือเดินทาง)(ที่)?(เหลืออายุ|มีอายุ|อายุ)",
      "(ยึด|เก็บ|ริบ)<papers>...<unlawful>",
      "(หัวใจ|เพลง|เนื้อเพลง)...(ยึด|เก็บ|ริบ)(พาส|พาสปอร์ต|บัตร)",
      "(ต้อง)?ส่งเล่มตัวจริงไหม",
      "ส่ง(พาสปอร์ต|พาส|เล่ม)(ตัวจริง)?(ให้)?(ทีมงาน|บริษัททัวร์|เรา)?(ไป)?(ทำ|ยื่น|ขอ)วีซ่า",
      "(อยู่|เก็บ|ไว้)(ไว้)?(ใน)?(ตู้)?เซฟ(ห้อง|โรงแรม|ที่ห้อง|ในห้อง)",
      "(โค้ช|กรรมการ|นักเตะ|รัฐบาล|นายก|ศาล|ตม)(ควร|น่าจะ|สั่ง)?(โดน|ถูก)?(ยึด|ริบ)(พาส|พาสปอร์ต|หนังสือเดินทาง)",
      "(ต้อง)?ส่งเล่มตัวจริง(ไหม|มั้ย|หรือเปล่า)",
      "(พาส|พาสปอร์ต|หนังสือเดินทาง|เล่ม)...(กับตัว|เก็บเอง|ถือเอง|ไว้กับตัว|ด้วยตนเอง|ด้วยตัวเอง)",
      "(พาส|พาสปอร์ต|หนังสือเดินทาง|เล่ม)...(คืนทันที|เจ้าของถือ|เจ้าตัว|คืนลูกค้า)",
      "(พาส|พาสปอร์ต|หนังสือเดินทาง)...(ไม่เก็บ|ไม่ยึด|ห้ามเก็บ|ห้ามยึด|ไม่ต้องฝาก|ห้ามให้ใคร)",
      "(พาส|พาสปอร์ต|หนังสือเดินทาง)...(เฉพาะสำเนา|เก็บเงิน|ส่งด่วน|ส่งไปรษณีย์)",
      "(ไม่ต้องมี|ไม่ต้องใช้|ไม่มี|ไม่ใช้|บ่ต้องมี)(พาสปอร์ต|พาส|หนังสือเดินทาง)"
        .. "(ให้|ที่|มา)?(เก็บ|ฝาก|ถือ|วาง|รวม|ดูแล|อยู่กับ|อยู่ที่|ยึด|ริบ)",
      "(ไม่|ห้าม|อย่า|มิ|ไม่มีการ|ไม่ต้อง|ไม่ให้ใคร|ห้ามให้ใคร)(มี|ได้|ยอม|มีการ|ต้อง|ให้|ให้ใคร)?(การ|ใคร)?"
        .. "(ยึด|เก็บ|ริบ|ถือ|ฝาก|กัก|ส่ง)",
      "(จัดเก็บ|จัดส่ง|รวบรวม|เดิน|เตรียม)เอกสาร",
      "ใบประกาศ...เก็บ",
      "(เก็บ|ถือ|อยู่กับ|เก็บไว้กับ|ถือไว้กับ)(ไว้)?(ที่|กับ)?(ตัวเอง|ตัวท่าน|เจ้าตัว|ตัว|เอง)",
      "(สำเนา)(พาส|พาสปอร์ต|หนังสือเดินทาง)",
      "(พาส|พาสปอร์ต|หนังสือเดินทาง)(เล่ม)?(ใหม่|หาย|ไทย)",
      "(พาส|พาสปอร์ต|หนังสือเดินทาง)...คืนทันที",
      "(ส่ง|เอา|นำ|ยื่น)(เล่ม|พาส|พาสปอร์ต|หนังสือเดินทาง)(ไป|ให้)?(ต่อ|ทำ|ยื่น|ปั๊ม|ประทับ|ขอ|ลง)(วีซ่า|ตรา|ใบอนุญาต|เวิร์ค|เล่ม)",
      "(ถือ|เก็บ|อยู่)(ไว้)?(โดย|กับ)(ผู้ปกครอง|พ่อแม่|ครู|พี่เลี้ยงกลุ่ม|หัวหน้าทัวร์|ไกด์)",
      "เอา(พาส|พาสปอร์ต|หนังสือเดินทาง|เล่ม)ไป(ด้วย|โหลด|ทำ|แลก|ลงทะเบียน|เที่ยว|เช็ค|เช็ก|ต่อ|ยื่น|สมัคร|เปิด|ซื้อ|จอง|ปั๊ม)",
      "(ถือ|พก)(พาส|พาสปอร์ต|หนังสือเดินทาง)(ไทย|ตัวจริงไป|ติดตัว)",
    },
  },
  not_inside = {
    th = {
      "พาสต้า",
      "พาสเวิร์ด",
      "พาสเวิด",
      "พาสเจอ",
      "พาสเทล",
      "คอมพาส",
      "ออลพาส",
      "พาสติก",
      "พาสโค้ด",
      "รถตู้",
      "ตู้เย็น",
      "ตู้เสื้อผ้า",
      "ตู้เอทีเอ็ม",
    },
  },
  -- Tours and visa offices handle passports of travellers.
  unless_near = {
    en = {
      "(collect your old|old passports|staff id|we found)",
      "(back before|back by|back after lunch|took the passports to immigration|to customs|motorbike renters)",
      "(then returned|and returned|border forms|arrival cards|group immigration|back on the bus)",
      "((remain|remains|stay|stays|is) with (the|our|all)? (worker|workers|helper|helpers|employee|employees|crew|owner|holder|staff|you)|give her the passport|give them their|not yours to keep|get them back at|get it back at|back at the gate|ask for them back|asks for it back|hotel|reception|check in|look after (her|his|my) passport|made a copy|just the copy|apostilled|certified copy|your government|shelter|caseworker|support people)",
      "(made a copy|made copy|showed him|same day|in front of me)",
    },
    th = {
      "(เซ็นรับคืน|ต่อวีซ่าเสร็จ|รับคืนพรุ่งนี้|คืนวันเดียวกัน)",
      "(ยื่นวีซ่าเฉยๆ|เอาไปยื่นวีซ่า|ได้แล้วแม่|ได้คืนแล้ว|คืนแล้ว|ผิดตามพรก|ผิดตามกฎหมาย|ผิดกฎหมาย)",
    },
  },
  unless_about = { "everyday", "make-believe", "plain-life", "strict-for-a-while", "house-rules", "public-word" },
  when = function(ad)
    -- Papers that stay with their owner, or that come back soon, are not kept.
    if ad:has("<own-hands>") or ad:has("<returned-soon>") and not ad:has("<withheld>") then return false end
    return ad:has("(ทำงาน|งาน|ค่าแรง|เงินเดือน|นวด|นายจ้าง|คนงาน|ลูกเรือ|สัญญา|หนี้|แม่บ้าน|work|job|salary|wage|boss|contract|maid|debt)")
      or not ad:has("(ทัวร์|เชงเก้น|แสวงบุญ|ศูนย์รับคำร้อง|tour|tours|pilgrimage)")
  end,
  fires = {
    en = {
      "For your safety «we will keep your passport» until the debt is paid.",
      "«Passport to be submitted to PRO» on day one.",
      "dont worry sis «we hold ur docs» till contract finish",
      "After landing you «hand over your passport» to the driver.",
      "Height 168+, your «passport remains in agency safe» until the balance is cleared.",
      "«Captain keep passport» and seaman book until you sign off.",
      "a man with a white van, «give him your documents»",
      "«keep helpers' IDs» in the safe like everyone",
      "«Broker keep ARC» and we sign for it on Sundays.",
    },
    th = {
      "รับแอดมิน กินอยู่ฟรี «บริษัทเก็บเอกสารให้» อยู่ครบ 6 เดือน",
      "ถึงแล้ว«บริษัทเก็บพาสปอร์ต»ไว้ให้ ไม่ต้องกลัวหาย",
      "«พาสปอร์ตฝากไว้กับ HR» จนกว่าจะครบสัญญา",
      "«พาสรวมเก็บที่หัวหน้า»แคมป์ ทำวันละ 14 ชม.",
      "งานดี กินอยู่ฟรี «เก็บพาสไว้»ให้",
      "เดี๋ยว«พี่ถือเล่มไว้»ให้ตอนอยู่สนามบิน",
      "«ยึดพาส»ทุกคนตั้งแต่วันแรก",
      "«หนังสือเดินทางเก็บรักษาโดยฝ่ายธุรการ»",
      "หนี้ยังไม่หมดก็ทำไปก่อน «เล่มพี่ใส่ตู้เหล็ก»ไว้ เดี๋ยวหาย",
    },
  },
  silent = {
    en = {
      "Groom for a polo yard, six days. Passports not kept: the horses' ones are.",
      "English teacher abroad: valid passport required, help with housing, flight allowance.",
      "Please bring your passport to the interview.",
      "We never keep your passport. You keep your passport, ARC and bank card.",
      "Two passport photos and a copy of your ID are needed.",
      "The embassy returns passports in five days.",
      "Helper wanted, statutory rest day, passport stays with helper.",
      "Show him your papers at the counter, please.",
    },
    th = {
      "เพลงใหม่ หัวใจถูกเธอยึดพาสปอร์ตไว้",
      "นายจ้างยึดพาสปอร์ตเป็นเรื่องที่กฎหมายห้าม",
      "นายจ้างห้ามยึดพาสปอร์ตของลูกจ้าง",
      "พาสปอร์ตอยู่กับตัว สัมภาษณ์ผ่านวิดีโอ",
      "ใช้สำเนาพาสปอร์ตอย่างเดียว",
      "หน้าที่ จัดเก็บเอกสารบัญชี ทำรายงาน",
      "รับจองคิวทำพาสปอร์ต กรอกแบบฟอร์ม ถ่ายรูป",
      "ขายพาสต้าซอสครีม",
      "ค่ายแลกเปลี่ยน พาสปอร์ตถือโดยผู้ปกครอง",
      "HR เก็บเล่มไปต่อวีซ่าค่ะ พรุ่งนี้เซ็นรับคืน",
    },
  },
  advice = "Ask who holds the papers today and where. A copy is enough for an employer; ask for the return "
    .. "of the original and note the date.",
}
