-- Secrecy, gifts, a meeting alone or leaving home are urged on somebody under 18.
rule {
  title      = "A young person is lured with secrecy, gifts or a place to stay",
  indicators = { "delphi:D3.11", "delphi:D3.01", "ilo:1" },
  law        = { "th-cp-26", "th-atip-6" },
  weight     = 9,
  status     = "stable",
  child      = true,
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "ilo-delphi-2009", "th-online-children", "ncmec-cybertipline" },
  terms = {
    en = {
      "(dont|do not|never|dnt) tell (ur|your|the|any|ya)? (mum|mom|mother|dad|parents|teacher)",
      "(dont|do not|never|dnt) tell (ur|your|the|any|ya)? (friends|anyone|anybody|family)",
      "(delete|erase|clear) (this|these|the|our|all)? (chat|chats|message|messages|msgs|convo|after)",
      "(leave|left) (ur|your) phone (at)? (home|behind)",
      "(come|u can|you can|sleep|stay|live) (stay|live|sleep|at|with|over)? (at|with)? "
        .. "(mine|me|my place|my house|my flat) ... (free|money|job|earn|nobody|no rules|room)",
      "(i|ill|i will) (send|get|book) (an|a|u an|you an)? (uber|taxi|car|bus ticket|ticket) ... "
        .. "(she dont see|corner|school|dont see|tonight|u)",
      "(our|be our|its our|keep it our) (little)? secret",
      "add me on (snap|snapchat|telegram|discord|insta) ... (delete|secret|dont tell|private)",
      "(meet|come) (me)? (alone|on your own|by yourself)",
      "hold a bag",
      "(keep|keeping) (it|this) (between us|secret|quiet|private)",
      "(u|you) (alone|home alone|by yourself|on ur own|on your own)",
      "(no|dont|not) (tell|telling) (anyone|anybody|mum|mom|parents|friends)",
      "(delete|erase|clear) (this|it|chat)? (after|later|when done)",
    },
    th = {
      "(อย่า|ไม่ต้อง|ห้าม|อย่าไป)(เพิ่ง)?(บอก|เล่า)(ให้)?(ใคร|แม่|พ่อ|พ่อแม่|ครู|ที่บ้าน|ผู้ปกครอง|เพื่อน)(รู้|นะ|ฟัง|เลย)?",
      "(ลบ|เคลียร์)(แชท|แชต|ข้อความ)(นี้|ด้วย|ทิ้ง|เลย|หลัง)?",
      "ลบเลย",
      "(ความลับ|เรื่องลับ)(ของ|ระหว่าง)(เรา|พี่|สองคน)?",
      "(มา|ออกมา|ไป)(เจอ|หา|อยู่|นอน|ค้าง)(กับ)?พี่(คนเดียว|ดีกว่า|ก็ได้|นะ|สิ|เลย|ที่|หน้า)?",
      "(มา|ออกมา)(คนเดียว)(นะ|เท่านั้น|พอ)?",
      "คนเดียวนะ",
      "(เดี๋ยว)?(พี่|เฮีย)(ไปรับ|มารับ|ให้รถไปรับ|ให้รถรับ|โอนให้|เติมให้|ซื้อให้|ให้เงิน)",
      "ให้รถไปรับ(ที่|หน้า|หลัง|ซอย)?",
      "(ย้าย|มาอยู่)(บ้าน|ห้อง|หอ|หลังร้าน|บ้านทีม)(พี่|ทีม|เลย)?",
      "(บอก|หลอก)(แม่|พ่อ|ที่บ้าน|พ่อแม่)(ไป)?(ว่า)?(ไป|จะไป|มา)(นอน|แข่ง|ค่าย|บ้านเพื่อน|ติว|เที่ยว|ค้าง|เรียน)",
      "(ถ้า)ถามแม่(ก็)?จบ",
      "คอล(คุย)?กับพี่ตอนแม่หลับ",
      "ปิดโล(เคชั่น|เคชัน)",
      "(ทิ้งซิม|ซิมไทยทิ้ง|ทิ้งซิมไทย)",
      "พี่ไม่บอกใคร(หรอก)?",
      "(อยู่บ้านกับใคร|อยู่บ้านกะใคร|อยู่กับใคร|อยู่คนเดียว(ไหม|มั้ย|หรอ|ป่าว)?)",
      "(เข้า|มา)(ดิสคอร์ด|ดิสคอด|ห้องลับ|กลุ่มลับ|แชทลับ)",
      "(แจก|ให้)(โรบัก|โรบัค|โรบัคส์|เพชร|สกิน)",
      "(มาเจอกัน|เจอกัน)...คนเดียว",
      "(ไม่ซีเรียส|ไม่สน|ไม่ดู)(เรื่อง)?อายุ",
      "แต่งหน้า(เยอะๆ|หน่อย|จัดๆ)?(ก็)?ดูไม่ออก",
      "(นัด|ชวน)(ให้)?(ลูก|หลาน|น้อง)(ออกมา|ไป)?เจอ(ที่)?(สถานี|ห้าง|ขนส่ง|รถไฟ)",
    },
  },
  unless = {
    en = {
      "dont tell (me|him|her)",
    },
    th = {
      "(ครู|แม่|พ่อ)(ไปรับ|มารับ)",
      "อย่าบอกใครว่า(รวย|อ้วน|รัก)",
    },
  },
  except     = { "line-broken" },
  when = function(ad)
    if ad:has("<minded-young>") then return false end
    -- Somebody under 18 is spoken to, or of; things sold for children are not meant.
    if ad:has("(toy|toys|product|ของเล่น|สินค้า|เซลล์|เซลส์)") then return false end
    for _, age in ipairs(ad:ages()) do
      if (age.lower or age.upper or 99) < 18 then return true end
    end
    -- A question for the age and, right behind it, a number below eighteen.
    if #ad:near("<how-old>", "(8|9|10|11|12|13|14|15|16|17)", 40) > 0 then return true end
    if ad:has("(8|9|10|11|12|13|14|15|16|17) (เอง|ปีเอง|ย่าง|ใช่ปะ|ใช่ไหม|ใช่มั้ย|โตแล้ว|ขวบ|fine|ok|right|only)") then return true end
    return ad:has("<schoolchild>")
      and ad:has("(แม่|พ่อ|ครู|mum|mom|dad|teacher|parents)")
  end,
  fires = {
    en = {
      "Anyone 14-17 tired of house rules? «dont tell ur mum», you sleep at mine free",
      "A: im 15 tho B: nobody checks, «leave ur phone home»",
    },
    th = {
      "ป.5 แล้วขึ้นวินเองได้ «ลบแชทนี้»ด้วย เดี๋ยวแม่เห็น",
      "14 ปีเองเหรอ มาอยู่บ้านทีมได้เลย «บอกแม่ว่าไปแข่ง»",
    },
  },
  silent = {
    en = {
      "Don't tell mum, her birthday cake is a surprise. I am 34 years old.",
      "Tutoring for pupils of 15, parents may sit in.",
    },
    th = {
      "อย่าบอกแม่นะว่าซื้อของขวัญวันเกิดให้",
      "ติวเข้มน้อง ม.3 วันเสาร์ ผู้ปกครองนั่งรอได้",
      "ร้านเติมเพชร ถูกสุด ส่งไว",
    },
  },
  advice = "Ring 1300 or 191. Keep the talk, do not pass it on, do not scold the child, do not contact the "
    .. "sender. Report the account at report.cybertip.org.",
}
