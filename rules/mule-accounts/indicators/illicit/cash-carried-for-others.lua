-- People are wanted to fetch cash, gold or cards from strangers and pass them on, as those do who work for call centres.
local warns = "(beware|warning|scam alert|police|advice|fraudsters|criminals|bank will never|cash in transit|security licence|temple|donation|charity|"
  .. "ตำรวจ|เตือน|ระวัง|มิจฉาชีพ|ขนส่งเงินสด|รถขนเงิน|บริจาค|ทอดกฐิน|ทอดผ้าป่า|งานแต่ง)"
rule {
  title      = "Cash or gold is to be fetched from strangers and passed on",
  indicators = { "delphi:D5.06" },
  law        = { "th-cc-14" },
  weight     = 8,
  status     = "trial",
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "ilo-delphi-2009", "th-1441", "interpol-orange-2023" },
  terms = {
    en = {
      "(collect|collects|collecting|pick up|pickup|picking up|take|takes|receive|fetch|get) ... (cash|money|envelope|envelopes|investment|savings|gold|jewellery|jewelry|packet|bank card|bank cards) ... "
        .. "(from|off) (the|an|some|our|these|rich|any)? (aunties|uncles|old|elderly|pensioners|pensioner|grannies|granny|nanas|seniors|retirees|victims|strangers|people at|clients at|customers at|homes|doorstep|doorsteps|their house|their home|their door|widows)",
      "(cash|money|envelope|envelopes|gold|packet|bag) ... (pass|hand|give|drop|leave|put) (it|them|on|over)? ... (next guy|next man|next person|next runner|another guy|another man|second man|second guy|other guy|in toilet|in the toilet|a toilet|locker|behind the|waiting taxi|a driver|a rider|somebody else)",
      "(cash|money|gold) (runner|runners|courier|couriers|carrier|carriers|pickup rider|pick up rider) (wanted|needed|job|jobs|per|for|{money}|urgent|required|near|in)",
      "(wear|wearing|put on|show|showing|carry|hang) (a|the|our|this|company|fake)? (lanyard|badge|officer card|officer uniform|official letter|letter|suit) ... (take|collect|receive|envelope|cash|money|gold|sign)",
      "(help|helping) (my|our|the|a)? (boss|company|team|friend|office) (to)? (collect|pick up|fetch|receive|carry|move) ... (cash|envelope|envelopes|gold)",
      "(carry|bring|take|move|drive) (the)? (cash|bundles of cash|bag of cash|bags of cash|usd cash) (over|across|through|to) (the)? (border|bridge|airport|other side|crypto shop|exchange shop|hotel)",
      "(ring|knock|show|bring) ... (letter|badge|card|document) ... (gives|give|hands|hand) (you|u)? (a|the|her|his)? (bag|envelope|cash|gold|bank card)",
      "(atm|cash) (withdrawal|withdrawals|cash out|cashout) (runner|runners|job|team|staff|per|wanted)",
    },
    th = {
      "(ไปรับ|รับ|ไปเก็บ|ตามเก็บ|ไปเอา)(เงินสด|ซอง|ซองเงิน|ถุงเงิน|ทอง|ทองคำ|ของมีค่า|บัตรเอทีเอ็ม)(สด)?(จาก|กับ|ที่บ้าน|ถึงบ้าน|หน้าบ้าน|ของ)(คุณ)?(ป้า|ลุง|คนแก่|ยาย|ตา|คนเฒ่า|ผู้สูงอายุ|เหยื่อ|ลูกค้าที่บ้าน|ลูกค้าตามบ้าน|บ้านลูกค้า|คนที่นัด|คนแปลกหน้า|วัยเกษียณ)",
      "(แต่งตัว|แต่งชุด|ใส่ชุด|ใส่สูท|คล้องบัตร|แขวนบัตร|ห้อยบัตร|ห้อยป้าย|โชว์บัตร|โชว์หนังสือ|ยื่นหนังสือ)(เป็น|เหมือน)?(เจ้าหน้าที่|ตำรวจ|พนักงานธนาคาร|พนักงานแบงก์|ทนาย|dsi|ปปง|บริษัท)?...(รับเงิน|รับซอง|เก็บเงิน|รับทอง|เอาซอง|เซ็นรับ)",
      "(เงินสด|ซอง|ซองเงิน|ถุงเงิน|ทอง|กระเป๋าเงิน)...(ส่งต่อ|ยื่นต่อ|วางไว้|หย่อน|ฝากไว้|ส่งให้)(ให้)?(คนต่อไป|คนถัดไป|อีกคน|ในห้องน้ำ|ในล็อกเกอร์|คนขี่มอไซค์|ไรเดอร์|คนในห้องน้ำ|ใต้ถังขยะ)",
      "(ขน|หิ้ว|พก|ถือ|ขับพา)เงินสด(ข้าม|ไปส่ง|ฝั่ง|เที่ยวละ|รอบละ|ไปแลก|ให้บอส|ให้เฮีย)",
      "(หา|รับ|ต้องการ)(คน|ไรเดอร์|เด็ก|วัยรุ่น)?(ไป)?(รับ|เก็บ|หิ้ว|วิ่ง)(เงินสด|ซองเงิน|เงินลงทุน)...(เที่ยวละ|รอบละ|งานละ|เคสละ|ครั้งละ|วันละ)",
    },
  },
  unless = {
    en = {
      "(cashier|till|takings|tips|rent|wages|petty cash|change|prize|salary)",
    },
    th = {
      "(ค่าเช่า|แคชเชียร์|เงินเดือน|ค่าแชร์|ซองผ้าป่า|อั่งเปา|ซองงาน)",
    },
  },
  when = function(ad)
    return not ad:has(warns)
  end,
  fires = {
    en = {
      "Easy money: «help my boss collect investment cash from aunties», then go.",
      "Take the «envelope, pass to next guy» in the toilet.",
    },
    th = {
      "งานวิ่ง «ไปรับเงินสดจากป้า»ตามที่นัด",
      "«ใส่สูท คล้องบัตร ไปรับซอง» ครั้งละ 2,000",
    },
  },
  silent = {
    en = {
      "Collect the rent money from old tenants on the first.",
      "Security guard for a cash in transit van.",
      "Please collect your envelope from the office.",
    },
    th = {
      "เจ้าหน้าที่ขนส่งเงินสด มีบุคคลค้ำประกัน",
      "ไปรับซองผ้าป่าจากป้าข้างบ้าน",
    },
  },
  except = { "line-broken", "digits-for-letters", "look-alikes", "mistyped", "spaced-letters", "dotted-letters", "repeated-letters", "thai-digits" },
  advice = "Who fetches such money is the one who is arrested. Advise to stop and keep the messages; tell 1441. Ask who "
    .. "gave the order and whether anything was threatened.",
}
