-- A person under 18 is wanted for a bar, karaoke, massage or gambling place, or to sit with guests.
local venue_th = "(ร้านเกะ|คาราโอเกะ|เกะ|ผับ|บาร์|ร้านเหล้า|ร้านนั่งดื่ม|นั่งดื่ม|นั่งชิล|นั่งชิว|นั่งดริ้ง|ดริ้งค์|ดริ๊งค์|ดริ๊ง|นั่งกับแขก|"
    .. "นั่งกับลูกค้า|นั่งเป็นเพื่อนลูกค้า|นั่งเป็นเพื่อนแขก|นั่งกับเสี่ย|เอ็นเตอร์เทน|เด็กเอ็น|งานเอ็น|งานเอน|เด็กเอน|เด็กนั่ง|เชียร์เบียร์|โคโยตี้|ออฟแขก|รับแขก|"
    .. "ไปกับแขก|อาบอบนวด|นวดน้ำมัน|นวดกระปู๋|บ่อน|คาสิโน|ร้านอาหารกลางคืน|ดูแลแขก|ดูแลเสี่ย|เลี้ยงต้อยเด็ก|ขายตัว|"
    .. "ขายบริการ|ไซด์ไลน์|เสี่ยเลี้ยง|แขกวีไอพี|สายเปย์)"
local venue_en = "(bar|bars|pub|nightclub|night club|uncles club|strip club|karaoke|ktv|massage|spa|hostess|"
    .. "escort|dance|dancer|dancers|lounge|vip|drink|drinks|customers at night|sugar daddy|sugar|"
    .. "companion|brothel|casino|cam girl|webcam|private party|parties)"
local pupils = "(เด็กนักเรียน|นักเรียนหญิง|นักเรียน|เด็กมัธยม|เด็กประถม|มัธยม|ม ต้น|ม ปลาย|น้องม|เด็กหญิง|วัยใส|ยังไม่ถึง18|"
    .. "ไม่ถึง18|ต่ำกว่า18|น้องนักเรียน)"
rule {
  title      = "Somebody under 18 in a place of entertainment",
  indicators = { "delphi:D4.06", "ilo:1" },
  law        = { "th-lp-50", "th-ep-16", "th-cp-26", "th-atip-6" },
  weight     = 9,
  status     = "stable",
  child      = true,
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "ilo-delphi-2009", "th-lp-forbidden-jobs", "th-entertainment-act" },
  terms = {
    en = {
      "{age<18} ... " .. venue_en,
      venue_en .. " ... {age<18}",
      "(schoolgirl|schoolgirls|underage|under age) ... " .. venue_en,
    },
    th = {
      "{age<18}..." .. venue_th,
      venue_th .. "...{age<18}",
      pupils .. "..." .. venue_th,
      venue_th .. "...(รับ|เอา|มี|ขอ|หา)(น้อง|เด็ก)?" .. pupils,
    },
  },
  unless = {
    en = {
      "(dance|music|ballet|singing|swimming|drama|piano|guitar) (teacher|tutor|coach|class|lesson|lessons|"
        .. "instructor) ... {age<18}",
      "(teacher|tutor|coach|parents present|sitter|nanny) ... {age<18}",
      "(no|not|nobody|never|no one|must not be) ... {age<18}",
      "{age<18} ... (18|18 plus|over 18|over 18s|18s) (for|behind|at|on|to) (the)? (bar|club|spa)",
      "{age<18} ... (18|18 plus|over 18|over 18s|18s) (for|behind) (the)? bar",
      "(fine|illegal|banned|prohibited|refuse) ... {age<18}",
      "{age<18} ... (not allowed|not admitted|strictly)",
      "{age<18} ... (must be accompanied|prohibited|free entry|no entry)",
      "(kids|children|family|families|swimming|ballet|school) ... (dance|club|party|parties|spa)",
      "{age<18} ... (chess|book|sports|football|gym|youth|ballet|drama|school) (club|dance|party)",
    },
    th = {
      "(ห้าม|ไม่รับ|งดรับ|ไม่อนุญาต|ไม่ให้)...{age<18}",
      "{age<18}...(ห้าม|ไม่รับ|ไม่อนุญาต|งดเข้า|เข้าไม่ได้)",
      "(วุฒิ|จบ|การศึกษา|ระดับชั้น|สอน|ติว|เรียน)...{age<18}",
      "(ไม่รับ|ห้าม)..." .. pupils,
      "(สอน|ติว|ค่าย|แนะแนว)..." .. pupils,
      pupils .. "...(เดือดร้อน|ร้องเรียน|หน้าโรงเรียน)",
    },
  },
  except     = { "line-broken" },
  fires = {
    en = {
      "Girls age «16 for karaoke» bar, tips and room.",
      "«Hostess wanted, 15» to 17 year old ok.",
    },
    th = {
      "«ร้านเกะ»เปิดใหม่ รับน้อง«นั่งชิล 15 อัพ»",
      "รับ«เด็กเอ็น อายุ 16» นั่งดริ้งค์ คืนละพัน",
      "«เด็กนักเรียน นั่งกับเสี่ย» ได้ค่าขนม",
    },
  },
  silent = {
    en = {
      "Bar staff, 20 and over only.",
      "Nobody under 18 is admitted to the club.",
      "Kids club at the hotel, ages 4 to 12.",
    },
    th = {
      "งานอีเวนต์ รับ PR และโคโยตี้ อายุ 20 ปีขึ้นไป รายชั่วโมง",
      "คาราโอเกะรับพนักงาน อายุ 20 ปีขึ้นไปเท่านั้น",
      "ไม่รับอายุต่ำกว่า 18 ปีทำงานในผับ",
      "วุฒิ ม.3 ขึ้นไป พนักงานเสิร์ฟ",
      "โคโยตี้/PR งานอีเวนต์ อายุ 20+ ชั่วโมงละ 500 บริษัทออร์แกไนซ์ ABC",
    },
  },
  advice = "Ring 1300 or 191 at once; do not contact the poster and do not pass the text on. Nobody under "
    .. "18 may work in such a place (s.50; Entertainment Place Act s.16).",
}
