-- An identity card, pink card or driving licence is left with an employer or agent.
local card = "(id|ids|id card|id cards|ic|nric|identity card|identity cards|identity documents|"
    .. "identification card|national id|drivers license|drivers licence|driving licence|brp|iqama|"
    .. "ikama|emirates id|arc|alien card|aadhaar|ghana card|birth certificate|birth certificates|"
    .. "diploma|original certificates|original certificate|card of identity)"
local who = "(we|i|company|agent|agency|employer|sponsor|manager|boss|hr|office|admin|owner|supervisor|"
    .. "foreman|leader|they|he|she|shop|landlord|madam|handler|gangmaster)"
local th_card = "(บัตรประชาชน|บัตรปะชาชน|บัตรประจำตัวประชาชน|บัตรประจำตัว|บัตรปชช|บัตร ปชช|บัตรชมพู|บัตรสีชมพู|บัตรต่างด้าว|"
    .. "บัตรตัวจริง|บัตรแข็ง|บัตรแรงงาน|บัตรคนพิการ|ปชช|ใบขับขี่|ทะเบียนบ้านตัวจริง|สูติบัตรตัวจริง|ใบเกิด|วุฒิตัวจริง|"
    .. "วุฒิการศึกษาตัวจริง|บัตรจริง)"
local th_who = "(บริษัท|นายจ้าง|เจ้านาย|นายหัว|นาย|เถ้าแก่เนี้ย|เถ้าแก่|หัวหน้า|ผู้จัดการ|ผจก|เจ้าของ|เจ๊|เฮีย|บอส|เอเจนซี่|"
    .. "เอเย่นต์|นายหน้า|ล่าม|ครู|แม่แท็ก|มาม่า|คุณนาย|แม่เลี้ยง|ป้า|ลุง|พี่|ผม|เรา|ทางเรา|ทางร้าน|ทางบริษัท|ร้าน|"
    .. "ฝ่ายบุคคล|ธุรการ|hr|แอดมิน|ออฟฟิศ|สำนักงาน|ไต๋|ไต้ก๋ง|แพ|เสมียน|โรงงาน|ศูนย์|ทีมงาน|เขา|เค้า|เพิ่น|เปิ้น|"
    .. "โฟร์แมน|สายตรวจ|รปภ|การ์ด|หอ|คลัง|เซฟ|ตู้เซฟ|ตู้|แคมป์|ส่วนกลาง|น้า)"
rule {
  title      = "Identity card or licence is left with an employer or agent",
  indicators = { "delphi:D2.05", "delphi:D5.01", "ilo:7" },
  law        = { "th-fw-62", "th-atip-6-1" },
  weight     = 7,
  status     = "stable",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  terms = {
    en = {
      "(give|gave|hand|leave|bring|submit) (your|ur|the|me|us)? (id|id card|ic|identity card|id cards) (to|with|"
        .. "2) (the|our)? (driver|boss|agent|manager|leader|broker|admin|office|madam|guard|us|me)",
      "(id|ids|id card|ic|iqama|diploma|degree|certificate) (is|are|stay|kept|left|in|with) (in|with|at|by)? "
        .. "(the|our|his|her|my)? (office|boss|drawer|agency|company|agent|manager|us|them|admin|him|leader)",
      "(id|ids|id card|ic|certificate|diploma) ... (return|returned|back|give back) (only|after|when|once|"
        .. "until) (probation|contract|finish|deliver|done|debt|trial|{number})",
      "(hold|holds|keep|keeps|take|takes|held|kept) (ur|your|my|our|all|his|her|their) (id|ids|id card|id cards|"
        .. "ic|degree|diploma|certificates) (until|till|for|so|when|as|and|after|because)",
      "(id|ids|ic|id card|diploma) (left|stay|stays|kept|remain|deposited) with (us|me|boss|office|agent|manager)",
      "(id|ids|id card|id cards|ic|nric|identity card|licence|license|driving licence|"
        .. "birth certificate|diploma|certificates|iqama|brp) ... (kept by|held by|with the boss|"
        .. "with boss|with us|with me|with manager|with the manager|as security|as deposit|"
        .. "as collateral|as guarantee|in the safe|in our safe|at the office|in office|until you|"
        .. "till you|stays with|left with|collected)",
      "(keep|keeps|hold|holds|take|takes|took|collect|collects|retain|retains) "
        .. "(all|ur|your|everyones|their|our|my|the|original|workers) ... (ids|id|id card|id cards|ic|"
        .. "identity cards|certificates|birth certificate|diploma|licence|iqama|brp)",
      "(leave|hand|give|deposit|surrender) (over|in|us|me)? (ur|your|the|original|my) ... "
        .. "(id|ids|id card|ic|licence|certificate|certificates|diploma) ... "
        .. "(with|to|at|as|until|till|in) (us|me|the|our|boss|manager|office|security|guarantee|"
        .. "deposit|collateral|you|first|hr|agent|safe)",
      who .. " (will|shall|must|also|gonna|still|always)? (keep|keeps|kept|hold|holds|held|holding|"
        .. "retain|collect|collects|take|takes|took|has|have|got) "
        .. "(ur|your|my|our|all|everyones|their|the|original)? (original)? " .. card,
      "(leave|hand over|hand in|surrender|deposit|give|submit) (ur|your|the|original)? "
        .. "(original)? " .. card
        .. " (to|with|at|here|in)? (the|our|us|me)? (office|us|me|manager|boss|agent|company|"
        .. "reception|shop|leader|employer|supervisor|hr|safe)",
      card .. " (is|are|will be|must be|stays|stay|to be|be)? "
        .. "(kept|held|left|retained|collected|deposited|handed|stays|stay|taken|is) "
        .. "(in|over|at|with|by) (the|our|to)? (office|us|me|him|her|them|manager|boss|agent|agency|"
        .. "company|safe|leader|employer|supervisor|hr|madam)",
      "card stays with (me|us|boss|manager|him|her)",
      "managers? (hold|holds|keeps|keep) ids",
    },
    th = {
      "(ใบจบ|ใบประกาศ|ใบปริญญา|วุฒิ|ใบเซอร์|ใบผ่านงาน)(นวด)?(ตัวจริง)?(ก็)?(ยัง)?(อยู่|เก็บ|ฝาก)(ไว้)?(ที่|กับ)(ผู้จัดการ|เจ้าของ|เจ๊|หัวหน้า|นาย|ร้าน|บริษัท|ออฟฟิศ|เขา|เฮีย|hr|ฝ่ายบุคคล|ธุรการ|สำนักงาน|เอเจนซี่|ครู)",
      "(บัตรนักศึกษา|บัตรนักเรียน|บัตรประชาชน|บัตร)(ฝาก|วาง|ทิ้ง|ไว้)(พี่|เรา|เจ๊|เฮีย|ป้า|ครู|ติวเตอร์)(ไว้|ก่อน)",
      "(หัวหน้า|หัวหน้าทีม|นาย|เจ๊|เฮีย|พี่|เขา|บริษัท)(ขอ)?ยืม(บัตร|บัตรประชาชน|เล่ม|พาส)(ไว้|ไป)(ลงทะเบียน|เปิด|สมัคร|ทำ|ก่อน)?",
      "ขอ(บัตร|พาส|เล่ม)คืน...(ไว้ว่าง|เดี๋ยว|ไว้ก่อน|พรุ่งนี้|รอก่อน|สามรอบ|หลายรอบ|หลายครั้ง|{number}รอบ|{number}ครั้ง)",
      "(บัตร|พาส|เล่ม|เอกสาร)(ของ)?(หนู|ผม|เรา)?(นาย|เขา|เจ๊|หัวหน้า)(บอก|ว่า)(ลืม|หาไม่เจอ|อยู่บ้าน|เอาไว้ไหน|ยังไม่เสร็จ)",
      "บัตร(มา|ให้)?(เอามา|เอา)ให้(เจ๊|นาย|พี่|อ้าย|ป้า|หัวหน้า)(ก่อน|ตั้งแต่)?",
      "(คนขับ|นาย|เจ๊|รปภ|หัวหน้า)เก็บ(บัตร|บัตรประชาชน|บัตรชมพู)",
      "(บัตร|บัตรชมพู|บัตรประชาชน)(เก็บ|โดนเก็บ|ถูกเก็บ|ยึด)หมด",
      "(เก็บ|ขอเก็บ|ยึด)(ใบ)?(ปริญญา|วุฒิ|ทรานสคริปต์|ปริญญาตัวจริง)(ตัวจริง)?(ไว้|ค้ำ)",
      "(เก็บ|ยึด|ริบ|ฝาก|วาง|ขอเก็บ|ขอถือ|ขอฝาก)บัตร",
      "บัตร...(เก็บไว้|ฝากไว้|ยึดไว้|วางไว้|เก็บให้|ถือให้|ถือไว้|เก็บก่อน|ขอเก็บ|อยู่กับเจ๊)",
      "บัตร...(อยู่กับนาย|อยู่กับพี่|อยู่ที่ร้าน|ค่อยคืน|คืนตอน|คืนเมื่อ|คืนให้ตอน|คืนวัน)",
      "(เอกสาร|บัตร)(ทุกอย่าง|ทั้งหมด|ตัวจริง|น้อง|หนู|ผม|ทุกคน|คนงาน|สำคัญ|ประจำตัว|ของน้อง|ของเรา)?"
        .. "(ก็|จะ|ต้อง|ให้|เดี๋ยว|ยัง|ขอ)?(อยู่กับ|อยู่ที่|ฝากไว้กับ|ฝากไว้ที่|ฝากที่|ฝากกับ|เก็บไว้ที่|เก็บไว้กับ|เก็บที่|ยึดไว้|"
        .. "วางไว้ที่|วางไว้กับ|ไว้กับ|ไว้ที่|ให้)(บริษัท|นายจ้าง|เจ้านาย|นายหัว|นาย|เถ้าแก่|หัวหน้า|ผู้จัดการ|ผจก|เจ้าของ|เจ๊|"
        .. "เฮีย|บอส|เอเจนซี่|เอเย่นต์|นายหน้า|ล่าม|ครู|แม่แท็ก|มาม่า|คุณนาย|แม่เลี้ยง|พี่|ผม|เรา|ทางเรา|ทางร้าน|ร้าน|"
        .. "ฝ่ายบุคคล|ธุรการ|hr|แอดมิน|ออฟฟิศ|สำนักงาน|ไต๋|แพ|เสมียน|โรงงาน|ศูนย์|เขา|เค้า|คนจีน|จีน|โฟร์แมน|รปภ|ตู้|"
        .. "เซฟ|มัน|แก)",
      "(ขอ|ขอเก็บ|ขอฝาก|เอา)(เอกสาร|บัตร|บัตรประชาชน|ทะเบียนบ้าน|ใบขับขี่)(ตัวจริง|จริง)(ไว้|มา|ก่อน|ไป|ฝาก|วาง)",
      "(บัตร|เอกสาร)(ตัวจริง|จริง)(เก็บ|ฝาก|วาง|ยึด|มัดจำ|เอามา|ขอ|อยู่|ไว้|ส่ง)",
      "(บัตรประชาชน|บัตรปชช|บัตร ปชช|บัตรชมพู|บัตรสีชมพู|บัตรต่างด้าว|บัตรตัวจริง|บัตรประจำตัว|ใบขับขี่|บัตรแรงงาน|"
        .. "สูติบัตร|ทะเบียนบ้านตัวจริง|วุฒิตัวจริง|บัตรพม่า|ตัวจริง)...(ฝากไว้|ฝาก|เก็บไว้|ยึด|ริบ|วางไว้|รวมไว้|เก็บที่|อยู่กับ|"
        .. "อยู่ที่|ถือไว้|ไว้กับ|ไว้ที่|เก็บให้|ขอเก็บ|ขอถือ|ค้ำ|เอาไว้|เข้าเซฟ|เป็นประกัน)",
      "(เก็บ|ฝาก|ยึด|ริบ|วาง|ถือ|ทิ้ง|มอบ|ขอเก็บ)(ทั้ง|พวก|ตัวจริง|พาส|มือถือ|โทรศัพท์)?(และ|กับ)?(บัตรประชาชน|"
        .. "บัตรปชช|บัตร ปชช|บัตรชมพู|บัตรสีชมพู|บัตรต่างด้าว|บัตรตัวจริง|บัตรประจำตัว|ใบขับขี่|บัตรแรงงาน|สูติบัตร|"
        .. "ทะเบียนบ้านตัวจริง|วุฒิตัวจริง|บัตรพม่า|ตัวจริง)",
      "(เก็บ|ยึด|ริบ|ถือ|ขอเก็บ|ขอถือ|รวม)บัตร(ของ)?(ไว้|ให้|ก่อน|พนักงาน|คนงาน|แรงงาน|ทุกคน|น้อง|เด็ก|ลูกจ้าง|มา)",
      "(เก็บ|ยึด|ริบ|ถือ|ขอเก็บ|ขอถือ|รวม)บัตร(ของ)?(กัน|ตอน|จน|ทั้งหมด|ไป|เขา|เรา|หนู|เดิม)",
      "บัตร(เดี๋ยว|ให้|เอามา|ต้อง|ก็|จะ|ทุกคน|ทุกใบ|ของทุกคน)?(ฝาก|เก็บ|วาง|ยึด|รวม|ถือ|อยู่)(ไว้)?(กับ|ที่|ใน)",
      "(ยึด|ริบ|กัก|หุบ)(เอา)?(ของ)?" .. th_card,
      "(ฝาก|เก็บ|ทิ้ง|ถือ|วาง|แลก|รวม|เอา|ขอเก็บ|ขอถือ|ขอฝาก)" .. th_card
        .. "(ตัวจริง|จริง|เดิม)?(ของทุกคน|ทุกคน|น้อง|คนงาน)?(ฝาก)?(ไว้|ให้|ก่อน|รวม|หมด|ทุกคน|ที่|กับ|ทั้งหมด)",
      th_card
        .. "(ตัวจริง|จริง|ทุกคน|ใครมี|ของน้อง|น้อง|คนงาน)?(จะ|ต้อง|ให้|ขอ|เดี๋ยว|ก็|เอามา|เอา|นำมา)?(ฝากไว้|ฝาก|"
        .. "เก็บไว้|เก็บรวม|เก็บ|อยู่|รวมไว้|รวม|วางไว้|วาง|ทิ้งไว้|เอาไว้|ไว้|ส่งให้|เข้า|มอบให้|มาไว้)"
        .. "(ที่|กับ|ใน|ตวย|นำ|กะ|ตี้|ให้|โดย)?(ทาง)?" .. th_who,
      th_card .. "(ตัวจริง|ของน้อง|คนงาน|ทุกคน)?(เดี๋ยว)?" .. th_who
        .. "(จะ|เป็นคน|ขอ|ต้อง)?(เก็บ|ถือ|ยึด|ดูแล|เอาไป|ริบ)",
      "(บัตร)(ใคร|ทุกคน|คนงาน|พม่า|ต่างด้าว)?(มี|ใครมี)?(เอามา|ต้อง)?(รวมไว้|ฝากไว้|เก็บไว้|ยึดไว้)(ที่|กับ)" .. th_who,
      th_who .. "(จะ|ขอ|เป็นคน|ต้อง|รับ)?(เก็บ|ยึด|ถือ|ริบ)" .. th_card,
      "(เก็บ|ยึด|ริบ)บัตร(ไว้|คนงาน|พนักงาน|ทุกคน|ทุกใบ|เซฟ|กันหนี|หมด)",
      "(เก็บมือถือ|เก็บโทรศัพท์)(และ|กับ|แล้วก็)?เก็บบัตร",
      "เอาตัวจริง(มา|ไป)?(ไว้|ฝากไว้|ฝาก|วางไว้)(กับ|ที่)" .. th_who,
      "(โดน|ถูก)(ยึด|เก็บ|ริบ)บัตร",
      "(บัตร|บัตรประชาชน|เอกสาร|มอไซค์|รถ|ใบขับขี่|สมุดบัญชี)(ก็|ให้|ต้อง)?(ไว้|อยู่|ฝาก|เก็บ|วาง|จอด)(ไว้)?(ตี้|กับ|กะ|นำ|ที่)(พ่อเลี้ยง|แม่เลี้ยง|นายหัว|นาย|เถ้าแก่|เจ๊|เฮีย|เสี่ย|หัวหน้า|ไต๋|มาม่า|เจ้าของ|นายหน้า)",
      "(เอา|เอามา|ส่ง|วาง|ทิ้ง)(บัตร|บัตรประชาชน)(กับ|และ|แล้วก็)?(มอไซค์|รถ|มือถือ|โทรศัพท์|สมุดบัญชี)?(มา)?(ไว้|จอดไว้|วางไว้|ทิ้งไว้|ค้ำไว้)(นี่|ที่นี่|ตรงนี้|กับ|ที่)",
      "(ใบปริญญา|ใบจบ|วุฒิตัวจริง|ใบวุฒิตัวจริง|ทรานสคริปตัวจริง|ใบขับขี่ตัวจริง|ทะเบียนบ้านตัวจริง)...(เก็บไว้|ฝากไว้|ยึด|วางไว้|ค้ำไว้|ถือไว้|ไม่คืน|ถึงจะคืน|อยู่กับ|ขอคืน|คืนก่อน)",
      "ขอ(ใบปริญญา|ใบจบ|วุฒิ|บัตร|เอกสาร|เล่ม|พาส)...คืน(ก่อน)?(ได้ไหม|ได้มั้ย|ไม่ได้|เขาไม่ให้|ไม่ยอม)",
      "(บัตร|บัด|เล่ม|ใบ)(ก็|กะ|ให้|ต้อง)?ฝาก(ไว้)?(กับ|ที่)?(เฮีย|เจ๊|นาย|หัวหน้า|ป๋า|เถ้าแก่|มาม่า|แม่แก้ว|โฟร์แมน|เสมียน)",
      "(บัตรผ่านแดน|ใบผ่านแดน|บอร์เดอร์พาส|ใบรับคำขอ|ใบ 0|บัตรหัวศูนย์|บัตรคนไม่มีสถานะ|บัตรคนพิการ|วุฒิการศึกษา|ใบวุฒิ|ใบประกาศ|ใบปริญญา|บัตร ปชช|บัตร)(ทุกใบ|ทุกคน|ตัวจริง|เรา|หนู|ผม|น้อง|ก็)?(จะ)?" .. th_who .. "(จะ|ขอ|ก็|เป็นคน)?(เก็บ|ถือ|ยึด|เอาไว้)(รวม|ไว้|ให้|หมด|ก่อน)",
      "(บัตรผ่านแดน|ใบผ่านแดน|บอร์เดอร์พาส|ใบรับคำขอ|ใบรับคำขอบัตร|ใบ 0|บัตรหัวศูนย์|บัตรคนไม่มีสถานะ|ใบอนุญาต)(ก็|กะ|เอามา|ต้อง)?(อยู่|ไว้|ฝาก|เก็บ)(ไว้)?(กับ|ที่|นำ|ตี้)" .. th_who,
      "(บัตร|พาส|เล่ม|เอกสาร|ซิม)(ก็|ยัง)?อยู่(ใน)?(กระเป๋า|ลิ้นชัก|ห้อง|รถ)(ของ)?(เขา|เค้า|นาย|เจ๊|หัวหน้า|แก|มัน|เพิ่น)",
      "(บัตร|เอกสาร|ของทุกอย่าง)(ก็)?(โดน|ถูก|ถืก)(ยึด|เก็บ|ริบ|เอาไป)",
      "(ใบประกาศ|ใบวุฒิ|วุฒิ|ใบปริญญา|ใบรับรอง|ใบขับขี่|ใบเซอร์)...(ไม่ให้ถือเอง|ไม่ให้เก็บเอง|ยึดไว้|ยังไม่คืน|ไม่ยอมคืน|เก็บไว้)",
      "(ขอดู|แลก|เก็บ|เอา)(บัตร|บัตรประชาชน|บัตร ปชช)ตัวจริง(เก็บ|ไว้)(ที่|กับ)",
      "(ตัวจริง)(เก็บ|อยู่|ฝาก)(ไว้)?(ที่)?(ออฟฟิศ|ร้าน|นาย|เจ๊|หัวหน้า|บริษัท)",
    },
  },
  unless = {
    en = {
      "<not-kept>",
      "(can|may) my (employer|boss|landlord) (keep|hold|take)",
      "(end of (the)? shift|same day|visitor|visitors|locker rental|bike|bicycle|towel|towels|copy (and|n) give "
        .. "back|give back|for sight only|on the spot)",
      "(id card|id|ic) ... (end of (the)? shift|collect at|same day|give back|returned (same|after shift))",
      "(check|show|bring|scan|copy|photo|valid|present|carry) (of)? (ur|your|the|a|valid)? "
        .. "(id|ids|id card|licence)",
      "(id|licence) (number|check|badge|photo|copy|to view|required)",
      "(keep|hold|take) (the|your|a|our)? (certificates|licence) (up to date|course|valid|in)",
      "(never|not|dont|doesnt|wont|cannot|cant|nobody|no one|without) "
        .. "(ever|need to|have to|let anyone|will|can|may)? (keep|keeps|hold|holds|retain|take|takes|"
        .. "leave|hand|give|surrender|submit) ... " .. card,
      card .. " (copy|copies|number|photo)",
      "copy of ... " .. card,
      "(valid|have|has|got) (a|your|valid)? (valid)? " .. card,
      "birth certificate (and|or|for|required)",
      "can (my|an|the) (employer|boss|landlord)",
    },
    th = {
      "(ตัวจริง|บัตร|ใบขับขี่|เอกสาร)(ทุกอย่าง|ตัวจริง)?(ก็)?(อยู่|เก็บ|ไว้)(ไว้)?กับ(ท่าน|พนักงาน|ลูกจ้าง|ตัว|เจ้าตัว|เจ้าของบัตร|คนงานเอง|น้องเอง)",
      "(บ่|ไม่|บ่ได้|หม้าย|มิ)(ได้)?(ยึด|เก็บ|ริบ)", "(ยึด|แลก|วาง)บัตร(นิสิต|นักศึกษา|นักเรียน|สมาชิก|ห้องสมุด)", "(บาง|บางที่|แบงก์|ไฟแนนซ์|ที่กู้)(ที่)?ยึดบัตรเอทีเอ็ม",
      "(ยึด|เก็บ|ริบ)<papers>...<unlawful>",
      "(หัวใจ|เพลง|เนื้อเพลง)...(ยึด|เก็บ|ริบ)(พาส|พาสปอร์ต|บัตร)",
      "(เอกสาร|บัตร)(อยู่ที่|ให้)(ร้าน|เรา|พี่|ผม|เขา)(ค้า|ดู|ตรวจ|เช็ค|ส่ง|แล้ว)",
      "(บัตรเครดิต|บัตรเชิญ|บัตรคิว|บัตรจอดรถ|บัตรกำนัล|บัตรสมาชิก|บัตรคอน|บัตรแข็ง|บัตรทอง|บัตรเติม|บัตรพนักงาน)",
      "(สำเนา|ถ่ายรูป|รูปถ่าย|รูป)(บัตร|บัตรประชาชน|ทะเบียนบ้าน)",
      "(บัตรประชาชน|บัตร|ใบขับขี่|ตัวจริง)...(คืนทันที|แสดงแล้วคืน|กับตัว|ถือเอง|เก็บเอง|คืนบัตร|ไม่เก็บ|รับคืน|คืนตอนออก)",
      "ตัวจริง(ไม่ต้อง|มาแสดง|คืน)",
      "(เข้าอาคาร|visitor|ผู้มาติดต่อ|จำนำ|เงินด่วน|กู้)...(บัตร|ตัวจริง)",
      "(ไม่|ห้าม|อย่า|ไม่มีการ|ไม่ต้อง|ห้ามให้ใคร)(มี|ได้|ต้อง|ให้|มีการ)?(การ)?(ยึด|เก็บ|ริบ|ถือ|ฝาก|กัก|แลก)",
      "(คืน|รับบัตรคืน|คืนบัตร)(ทันที|ตอนออก|เมื่อออก|หลังตรวจ|เมื่อแลก)",
      "(บัตรประชาชน|ใบขับขี่)...(visitor|ผู้มาติดต่อ|รปภ|ติดต่ออาคาร|คืนทันที|เก็บเอง|ถือเอง|กับตัว)",
      "แลก(บัตรประชาชน|บัตร)(หรือ|กับ|เข้า|ที่)",
      "สำเนา(บัตรประชาชน|บัตรประจำตัวประชาชน|ทะเบียนบ้าน|บัตร|บัตรปชช)",
      "(เมีย|ผัว|แฟน|สามี|ภรรยา|ภริยา)(ยึด|เก็บ|ถือ|ริบ)",
      "(ธนาคาร|ศูนย์บริการ|โรงพยาบาล|ฟิตเนส|ห้องสมุด|หาย)",
    },
  },
  not_inside = {
    th = {
      "บัตรคอนเสิร์ต",
      "บัตรเครดิต",
      "บัตรสมาชิก",
      "บัตรเงินสด",
    },
  },
  -- Daily life locks doors too: a text that is no offer has to speak of work or of a journey for it.
  unless_near = {
    en = {
      "(end of (the)? shift|end of (the)? day|visitor badge|visitor pass)",
    },
  },
  unless_about = { "plain-life", "strict-for-a-while", "house-rules", "public-word" },
  when = function(ad)
    -- Papers that stay with their owner, or that come back soon, are not kept.
    if ad:has("<own-hands>") or ad:has("<returned-soon>") and not ad:has("<withheld>") then return false end
    local kind = ad:kind()
    if kind == "advert" or kind == "offer" or kind == "conversation" then return true end
    return ad:has("<work>") or ad:has("(ลาออก|ค่าปรับ|สัญญา|หัวหน้า|นายจ้าง|เถ้าแก่|เบิก)")
  end,
  fires = {
    en = {
      "Start tomorrow, «leave your ID with the manager» until you pay for the uniform.",
      "«boss holds ids» for check in, cash daily",
      "«we keep your original certificates»",
    },
    th = {
      "สมัครแล้ว«ฝากบัตรประชาชนไว้»ที่ร้านก่อน",
      "«บัตรชมพูเก็บที่เสมียน» ออกเวรกลับหอ",
      "มาเริ่มงานเอา«บัตรตัวจริงวางไว้ที่เจ๊»",
      "รับพม่า «เก็บบัตรคนงาน»ทุกใบ กันหนี",
      "คนเก็บลำไย «บัตรฝากไว้กับพ่อเลี้ยง» ลงจากสวนค่อยคืน",
      "«เอาบัตรกับรถมาจอดไว้นี่» จนกว่าจะทำงานหมดหนี้",
      "เอเจนซี่เก็บ«ใบปริญญากับพาส ขอคืน»ไม่ได้",
    },
  },
  silent = {
    en = {
      "Bring a copy of your ID card to the interview.",
      "You must have a valid driving licence.",
      "We do not keep ID cards.",
    },
    th = {
      "ใช้สำเนาบัตรประชาชน 1 ฉบับ",
      "ติดต่ออาคาร แลกบัตรประชาชนกับ รปภ. คืนบัตรตอนออก",
      "ไม่มีค่าประกัน ไม่เก็บบัตร",
      "นำบัตรประชาชนมาด้วยในวันสัมภาษณ์",
      "แฟนยึดบัตรเอทีเอ็มไปช้อปปิ้งหมดเลย",
    },
  },
  advice = "Ask which card was left, with whom and why. Ask that the original is given back; a copy is "
    .. "enough for the employee register.",
}
