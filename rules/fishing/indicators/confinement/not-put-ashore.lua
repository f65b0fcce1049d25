-- Crew do not come ashore when they ask, or only when the skipper says so.
local calm = "(helpline|call us|free call|cruise|ferry|liveaboard|dive|snorkel|tourist|passenger|holiday|fishing trip|chapter|novel|movie|film|song|sermon|exhibition|warning|police|navy|itf|"
  .. "เรือสำราญ|เรือท่องเที่ยว|เรือทัวร์|ดำน้ำ|ทริป|นิทรรศการ|นิยาย|บทที่|หนัง|ตำรวจ|ศาล|ข่าว|ได้รับการช่วยเหลือ|เสวนา|ศูนย์ลูกเรือ|โทรฟรี|โทรหาเรา|สายด่วน)"
rule {
  title      = "Crew are not put ashore when they ask, or only when the skipper says so",
  indicators = { "delphi:D2.06", "delphi:D5.04", "ilo:4" },
  law        = { "th-sea" },
  weight     = 7,
  status     = "trial",
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "th-fishing", "th-sea-fishery", "ilo-indicators-2012" },
  terms = {
    en = {
      "(you|u|we|i|crew|nobody|no one|men|they) (sign off|go ashore|get off|come ashore|leave the boat|go home|walk off|see land|step off|come back|come in) (only)? (when|once|if) (the)? (sea|skipper|captain|boss|owner|hold|fish|season|bosun|debt|contract) ... (says|say|said|full|wants|decides|ends|agrees|done|paid)",
      "(not|never|no|cant|cannot|dont|doesnt|didnt|wont|refuse|refuses|refused) (let|allow|allowed|permit|put|take|bring|to)? (us|me|him|them|crew|the crew|men|anybody)? (to)? (go|come|step|set foot|put|get|be put)? (ashore|on shore|off the boat|on land|onto land|leave the boat|off the ship)",
      "(boat|ship|vessel|she|we|captain|skipper) (never|doesnt|does not|dont|do not|wont|will not|is not|isnt|not) (come|comes|coming|go|goes|going|call|calls|return|returns|going in|put in) (in|to)? (to)? (port|shore|land|harbour|harbor|any port)",
      "(asked|ask|beg|begged|want|wanted|wants) (to)? (go|come|get|be put|be let) (home|ashore|off|on land|back) ... (swim|sea|overboard|skipper|captain|laugh|laughed|next trip|another trip|not yet|no boat)",
      "(not|no|never|dont|didnt|havent|hasnt|nobody) (touch|touched|touches|see|seen|saw|step on|stepped on|set foot on|smell) (on)? (land|shore|dry land|a port|port)",
      "(saw|see|seen|touched) (land|shore|port) (once|twice|two times|one time|{number} times)",
      "(no|without) (shore leave|port call|port calls|port|land) (for|until|till|in) ({number}|months|a year|the first|many)",
      "(mother ship|carrier|carrier ship|supply boat|reefer) (brings|bring|takes|comes|meets) ... (so|no need|never|not|dont|needn*) ... (port|in|land|shore|ashore)",
      "(sleep|stay|live|kept|locked) (aboard|on board|on the boat|below|in the hold) (in|at|even in|when in|while in) (port|harbour|harbor|dock) ... (no|not|never|cant|cannot|guard|skipper|police|allowed|law|month|months)",
    },
    th = {
      "(ขอลง|ขอขึ้นฝั่ง|ขอขึ้น|ขอกลับ|ขอเข้าฝั่ง|อยากขึ้นฝั่ง|จะขึ้นฝั่ง)(จากเรือ|เรือ|ทุกเที่ยว|ทุกที|ทีไร|กี่ที|หลายครั้ง|แล้ว)?...(ว่ายไป|ว่ายกลับ|ว่ายน้ำ|ไม่ให้|เขาไม่ให้|ไต๋ไม่ให้|ไม่ได้|รอบหน้า|เที่ยวหน้า|ไม่ยอม|ยังไม่ครบ|หัวเราะ|โดด)",
      "(ลง|ขึ้นฝั่ง|ขึ้นบก|กลับ|เข้าฝั่ง|ออก)(เรือ)?(ไม่ได้|บ่ได้)(จนกว่า|ถ้า|เว้นแต่|นอกจาก)(ไต๋|ไต้ก๋ง|เถ้าแก่|นาย|เฮีย|กัปตัน|หนี้|ครบ)(สั่ง|อนุญาต|จะ|พอใจ|บอก|หมด|ให้)?",
      "(ไต๋|ไต้ก๋ง|เถ้าแก่|กัปตัน|เฮีย|นาย)(มัน|เขา)?(ไม่ให้|ไม่ยอมให้|ห้าม|บ่ให้)(ลูกน้อง|ลูกเรือ|พวกผม|พวกเรา|ผม|คนงาน)?(ขึ้นฝั่ง|ขึ้นบก|ขึ้นท่า|ลงจากเรือ|ลงเรือกลับ|ลง|เข้าฝั่ง|เหยียบฝั่ง)",
      "(เรือ)(มัน|แม่|เขา)?(ไม่เคย|ไม่|ไม่ยอม|บ่)(เข้า|เข้าหา)(ฝั่ง|ท่า|บก)...(เดือน|ปี|ส่งของ|เรือแม่|เรือลูก|เลย|สักที|กลาง)",
      "(เข้าฝั่ง|ถึงฝั่ง|ถึงท่า|จอดท่า)(ที|แล้ว|ก็)?(ไต๋|นาย|เถ้าแก่|เขา)?(ก็)?(ให้อยู่แต่|ให้นอน|ขัง|ล็อก|ล็อค|ห้ามลง|ไม่ให้ลง|ให้อยู่)(บน|ใน|แต่)?(เรือ|ห้อง|ใต้ท้องเรือ)?",
      "(ไม่เคย|ไม่ได้|ยังไม่)(เหยียบ|เห็น|แตะ)(ฝั่ง|แผ่นดิน|บก|ดิน)",
      "(ออกไปแล้ว|ขึ้นเรือแล้ว|ลงเรือแล้ว|ลงชื่อแล้ว|เซ็นแล้ว|อยู่กลางทะเล)...(ลงไม่ได้|กลับไม่ได้|เปลี่ยนใจไม่ได้|หนีไม่ได้|ไปไหนไม่ได้|ไปไหนไม่รอด)",
    },
  },
  unless = {
    en = { "(too|so) (rough|windy|stormy)", "(fish|catch|seals|turtles|dolphins|gulls) ... ashore" },
    th = { "(คลื่น|พายุ|มรสุม|ลมแรง)...(ไม่ได้|ไม่ให้)" },
  },
  when = function(ad)
    return ad:has("(boat|boats|ship|vessel|trawler|skipper|captain|deckhand|deckhands|crew|fishing|squid|longliner|bosun|เรือ|ไต๋|ไต้ก๋ง|ลูกเรือ|อวน|ประมง|แพปลา)") and not ad:has(calm)
  end,
  fires = {
    en = { "Work on my uncle's boat, «you sign off when the sea says».", "Skipper will «not let us go ashore», nine months now." },
    th = { "อยู่เรืออวน ผม«ขอลงทุกเที่ยว เขาว่าว่ายไป»สิ", "ลงเรือพี่ «ลงไม่ได้จนกว่าไต๋สั่ง»" },
  },
  silent = {
    en = { "Ferry crew do not go ashore before the passengers.", "Crew go ashore every third day, boat back on Friday.", "Too rough today, the boat is not going in." },
    th = { "ลูกเรือขึ้นฝั่งทุก 20 วัน เงินเข้าบัญชี", "คลื่นแรง เรือเล็กออกไม่ได้", "ทริปตกหมึก ลงเรือแล้วเปลี่ยนใจไม่ได้นะ" },
  },
  except = { "line-broken", "digits-for-letters", "look-alikes", "mistyped", "spaced-letters", "dotted-letters", "repeated-letters", "thai-digits" },
  advice = "Ask where the boat is, when it last came into port and whether the person may leave it. Tell the PIPO centre or 1300.",
}
