-- A worker tells that job, place or pay are not what was promised.
rule {
  title      = "A worker tells of another job, place or pay than promised",
  indicators = { "delphi:D1.01", "delphi:D1.02", "delphi:D1.03", "ilo:2" },
  law        = { "th-jp-3", "th-pc-320", "th-atip-6" },
  weight     = 7,
  status     = "stable",
  kinds      = { "worker_report", "conversation", "other", "offer" },
  sources    = { "ilo-delphi-2009", "prachatai-sihanoukville" },
  terms = {
    en = {
      "({number}|{money}|salary|it) (is)? (in|on) (the)? (letter|paper|contract|papers) (is)? (for|only for|just for) (the)? (embassy|visa|office|government|file|inspector|show) ... (real|really|actual|true|you get|we pay|here|{number})",
      "(our|the|my|ur|your) (internship|job|work|contract|post|position|role|visa) (was|said|says|is) (hotel|reception|office|front office|teacher|teaching|restaurant|nurse|nursing|sales|admin|it|cashier|waitress|shop|training) (reception|desk|work|job)? but (we|i|they|it|now|here)",

      "(promised|promise|told|said|agreed|contract (say|says|said)|paper (say|says|said)|ad (say|says|said)|"
        .. "signed for) (us|me|it|was)? ... ({money}|{number}|{number} hours|waitress|waiter|hotel|restaurant|"
        .. "teacher|nurse|cleaner|sales|sales job|office|factory|cook|nanny|shop|massage|model|singer) ... (but|"
        .. "only|now|we|i|they|real|instead|get|then)",
      "(thought|think|believe|believed|expected) (it|this|that|he|she|i|we|it was|was|is|was going) (was|is|to|"
        .. "for)? (a|an|the|hotel|restaurant|office|shop|factory|sales|teacher|cook|nanny|work|work in)? ... (but|"
        .. "now|instead|then|they|turned out)",
      "(recruited|hired|came|come|brought|applied|signed|taken|went) (here)? (as|for|to be|to do) (a|an|the)? "
        .. "(english|hotel|shop|office|it)? (teacher|nurse|waitress|cleaner|sales|cook|nanny|model|singer|waiter|"
        .. "engineer|receptionist|driver|farm|hotel|restaurant|admin|shop job|job|tutor|data entry|customer "
        .. "service) ... (now|but|instead|in building|then|they|here)",
      "(change|changed|changes|swap|swapped|different|new|other|second) (the|our|my)? (contract|job|work|paper|"
        .. "papers) (when|after|at|on|here|than|and|now|make|they|once) (we|i|land|landed|arrive|arrived|airport|"
        .. "sign|reach|promised)?",
      "(now|here|then) (they|he|she|boss|we|i) (say|says|make|must|have to|want|tell|force) (me|us|i|we)? (to)? "
        .. "(dance|drink|chat|scam|sleep|massage|work in|clean|farm|call|beg|sell|sit)",
      "(they|agent|he|she|recruiter|ad) (said|told|promised) "
        .. "(me|us|it was|it is|security guard|data entry|restaurant|spa)? ... "
        .. "(now|but|when we|instead|then|arrive|arrived|land|landed|it is|its)",
      "(i|we) (came|come|came here) for ... (job|work) (now|but|then|and)",
      "(they|he|she) told (data entry|security|restaurant|factory|spa|massage|reception)",
      "(signed|applied) (as|for) ... (but|now|then) ...(work|make|made|instead)",
      "(this|it) is (army camp|scam|not the job|another job)",
      "thought (it|this) was (free|data entry|a job|restaurant)",
      "(contract|paper) (is)? (only)? (for|to show) (embassy|government|labour office|immigration|inspector) ... (here|real|our rule|different|other)",
      "(promised|said|told|signed) (me|us|for)? (a)? (hairdresser|waitress|hotel|cook|driver|sales|office|nanny|factory|teacher|salon|restaurant|model) (job|work)? ... (now|but|instead|i|im|i m|we) (m|am|are)? (dancing|dance|scam|chat|massage|typing|type|call|sleep|clean|serve men|sit with)",
    },
    th = {
      "(ส่ง|แชร์)(โล|โลเคชั่น|โลเคชัน|พิกัด)(มา)?(เป็น|ขึ้น|อยู่|โชว์|ขึ้นว่า)(ที่)?(กัมพูชา|เขมร|พม่า|ลาว|ปอยเปต|เมียวดี|คาราโอเกะ|ร้านคาราโอเกะ|บ่อน|คาสิโน|ชายแดน|จีน)", "(ถึง|ไปถึง|ไปฮอด)แล้ว(เขา|เค้า|เพิ่น|เปิ้น)?(ก็)?(ให้|หื้อ|พา)(ข้าม|แต่งตัว|นั่ง|รับ|ขึ้นเรือ|ลงเรือ|ไปอีก)", "(บอก|ว่า)(จะ)?ไป(ทำ|แพ็ค|เสิร์ฟ|ขาย|นวด|เป็น)...(ล่าสุด|ตอนนี้|แต่)(ส่งโล|ไปอยู่|โผล่|อยู่ใน|อยู่ที่)",
      "(เขา|เค้า|เพจ|นายหน้า|มัน|เพิ่น|เปิ้น|เขาว่า)(บอก|ว่า|อ้าง)(ว่า)?(ไป|มา|เป็น|ทำ|นวด|เสิร์ฟ|งาน|เฮ็ด|แพ็ค)"
        .. "...(พอ|มาถึง|ถึง|แต่|กลับ|ตื่นมา|ตอนนี้|กลายเป็น)",
      "(เห็นประกาศ|สมัคร|เซ็นมา)(เป็น|งาน|พนักงาน|ว่า)...(มาถึง|พอ|ให้|กลายเป็น|แต่)",
      "(มาถึง|พอถึง|พอมาถึง)(แล้ว)?(ตอนกลางคืน)?(เขา|เค้า)?(ให้|บังคับ)(ไป|ทำ|แกะ|ลง|นั่ง)",
      "(ไหนว่า|ไหนบอก|ตอนแรกบอก|เดิมบอก)(ทำ|งาน|ว่า|จะ|แค่|ดูไบ|ไป)",
      "(ตื่นมา|รู้ตัว|พอรู้ตัว)(อีกที)?(เห็น|ก็|อยู่)...(ป้าย|เขมร|พม่า|ลาว|ฝั่ง|ปืน|ชายแดน)",
      "(โดน|ถูก)หลอก(มา|ไป|ให้)(ทำ|ทำงาน|ร้าน|อยู่|ที่|ขาย)",
      "(หื้อ|ให้)ย้ายไปหลังร้าน",
      "(ไป|มา)สมัคร(กุ๊ก|งาน|แม่บ้าน|ขาย|แอดมิน|ส่งของ|เสิร์ฟ|นวด)...(เปลี่ยนเป็น|กลายเป็น|พอไปถึง|ไปถึงให้|ไปถึงเขา|ไปถึงเค้า|จริงๆให้)",
      "(ตอนมา|ตอนแรก|ไหนว่า|ไหนบอก)(บอก|ว่า)?(ฟรี|จ่ายครั้งเดียว|ไม่มีค่า|โรงงาน|ร้าน)(หมด)?",
      "(คนที่มา|มา)คิดว่า(มา)?(ขาย|ทำ|เป็น|เสิร์ฟ)",
      "(ไป|มา)(แล้ว|ถึง)(ก็)?(บ่|ไม่)ได้(เสิร์ฟ|นวด|ขาย|ทำ)...(ให้|หื้อ|บังคับ|รับแขก|คอล)",
      "(เขา|เค้า|เพิ่น)ว่าอยู่(อรัญ|สระแก้ว|แม่สอด|กรุงเทพ|ไทย)...(พอไป|ข้าม|เอาขึ้น)",
      "(สัญญา)(ที่)?(โชว์|ให้กรม|ส่งกรม)...(อีกฉบับ|คนละฉบับ|ของจริง)",
      "(ตั๋ว|ส่งตั๋ว)(มา)?(เป็น)?คนละประเทศ",
      "บอก(ว่า)?(จะ)?(พา|ส่ง|ให้)(ไป)?เรียน(หนังสือ)?...(ไม่ได้เรียน|ล้างจาน|ทำงาน|ขาย)",
      "(เค้า|เขา|นาย|บริษัท)เปลี่ยนสัญญา(ตอน|พอ|เมื่อ)?(ถึง|มาถึง)",
      "จริงๆ(แล้ว)?(เป็น|คือ)(ร้าน)?(มีห้อง|บ่อน|คาราโอเกะ|นวด|แชทหลอก|คอล|ซ่อง|บาร์|ขายตัว)",
    },
  },
  unless = {
    en = {
      "thought it was (melodramatic|funny|great|boring|good|cute|cool|a joke|over|done|monday|friday|sunday)",
      "contract says admin",
      "(gym|insurance|bank|phone|internet) contract",
      "said if i leave before {number}",
      "woman told",
      "(h2a|h 2a|neighbour says|lawyer says)",
      "(sales executive|sale|promo|coupon|teacher made|role play|movie|show)",
      "(hr says|just asking|prorated)",
      "(customer|delivery|courier|seller|shop) (service)? ... (said|told|promised)",
      "(he|she|they) said (he|she|they|i|he is|it will|hi|ok|yes)",
      "told (me|us) (to|about|that he|that she|u)",
    },
    th = {
      "(ร้าน|ช่าง|ขนส่ง|ประกัน|หมอ|แม่|เพื่อน|แฟน|ค่ายมือถือ|เซลล์|เซลส์|พนักงาน|แอดมิน)(บอก|ว่า)",
      "(สั่ง|ซื้อ|สินค้า|รีวิว|พัสดุ|ราคา|โปร|แอป|หนัง|ละคร)...(บอกว่า|มาถึง|ไหนบอก)",
    },
  },
  -- A tale of work, not of shopping.
  unless_about = { "everyday", "make-believe" },
  when = function(ad)
    return ad:has("(ทำงาน|แพ็ค|แพ็ก|คาเฟ่|คาราโอเกะ|งาน|เวียก|ก๋าน|นวด|ร้านอาหาร|โรงงาน|ตึก|ฝั่ง|เงินเดือน|ค่าแรง|หนี้|work|job|salary|wages|contract|passport|boss|agent)")
      and not ad:has("(สั่งซื้อ|สินค้า|พัสดุ|รีวิว|โปรโมชั่น|ส่วนลด|refund|delivery|order number|parcel)")
  end,
  fires = {
    en = {
      "«They told data entry», now I call people 16 hours. Boss has my passport.",
      "«contract is for embassy, here» we have our rule",
      "They «promised hotel job, but dancing» every night",
    },
    th = {
      "«เขาบอกนวดน้ำมันเฉยๆ พอ»มาถึงเป็นงานอื่น",
      "ผมทำงานอยู่ญี่ปุ่น «เซ็นมาเป็นช่างเชื่อม มาถึง»ให้แกะหอย",
    },
  },
  silent = {
    en = {
      "The shop said it would come on Monday but the parcel is late.",
      "The contract is for two years, paid here in Dubai.",
    },
    th = {
      "ร้านบอกว่าส่งวันนี้แต่พัสดุยังไม่ถึง",
      "แม่บอกว่าทำงานเยอะแต่ก็มีความสุข",
    },
  },
  advice = "Ask for the first advert, chat or contract and compare. Ask whether the person can leave. 1300 "
    .. "or the embassy can help.",
}
