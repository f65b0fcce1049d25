-- A picture, video call or undressing is asked of somebody under 18, or game items are given for it.
rule {
  title      = "An image or video call is asked of a young person",
  indicators = { "delphi:D3.11", "ilo:1" },
  law        = { "th-pc-287", "th-cp-26" },
  weight     = 10,
  status     = "stable",
  child      = true,
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "th-online-children", "ncmec-cybertipline", "ilo-delphi-2009" },
  terms = {
    en = {
      "(send|show|snap|give) (me|us)? (a|ur|your|some|more|one)? "
        .. "(pic|pics|photo|photos|selfie|selfies|video|body pic|full body)",
      "(turn|switch|put) (on)? (ur|your|the)? (cam|camera|webcam|video) (on)?",
      "(video)? call (me)? when (ur|your) (mum|mom|parents|dad) (is|are)? (asleep|sleep|sleeping|out)",
      "(free|give u|gift|i give) (robux|skins|skin|diamonds|gems|v bucks|vbucks) ... "
        .. "(pic|photo|video|cam|call|meet|show)",
      "take off (ur|your) (shirt|clothes|top)",
      "(turn|switch) (ur|your|the)? (cam|camera|webcam) on",
      "(cam|camera) on (n|and|then)? (show|let me)",
      "(show|send) (ur|your|me ur|me your) (room|pj|pyjamas|body|face|selfie|swimsuit|bikini|uniform)",
      "send (a)? selfie",
      "(robux|vbucks|v bucks|skins|diamonds|gems|uc|nitro) ... (selfie|cam|pic|photo|room|pj|video|show)",
    },
    th = {
      "(ถ่าย|ส่ง)(รูป)?(ไม่ใส่เสื้อ|ไม่ใส่อะไร|ไม่ใส่ชุด|ตอนอาบน้ำ|ในห้องน้ำ)",
      "(ส่ง|ขอ|ถ่าย|ขอดู)(รูป|ภาพ|คลิป|หน้า)(มา|เต็มตัว|ตัว|หน้า|ดู|ให้พี่|ให้|หน่อย|แทน|ชุด|ตอน)",
      "(ขอ)ดูหน้า",
      "ส่งรูปมา(แทน)?(ก็ได้|ก่อน|สิ|ดิ)?",
      "(เปิดกล้อง|เปิดวิดีโอ|วิดีโอคอล|คอลกล้อง)(หน่อย|ให้|กับ|คุย|ดู|สิ)?",
      "(แจก|ให้|เติม|แลก|ได้)(เพชร|ไอเทม|สกิน|โรบัค|robux|เกม|เงินในเกม)...(รูป|คลิป|กล้อง|คอล|เจอ|ถ่าย)",
      "(ถอด)(เสื้อ|ชุด)(ให้|โชว์|หน่อย|สิ|ออก)?",
      "ส่งรูป(ไม่ใส่|ไม่มี|ถอด|ใส่ชุด|ชุดว่ายน้ำ|ชุดนักเรียน|ตอนอาบ)",
      "(แจก|ให้|เติม)(เพชร|ไอเทม|สกิน|โรบัค|ไดมอนด์)...(ส่งรูป|รูป|คลิป|กล้อง)",
    },
  },
  unless = {
    en = {
      "send (me|us) (a|your) (photo|photos) of (the|your) (id|product|receipt|parcel)",
      "(parents|guardian) ... (photo|photos)",
      "passport photo*",
    },
    th = {
      "(ส่ง|ถ่าย)(รูป)(สินค้า|สลิป|บัตร|ใบ|ห้อง|ของ|การบ้าน)",
      "(ผู้ปกครอง|แม่|พ่อ)(ส่ง|ถ่าย)(รูป)",
      "เปิดกล้อง(เรียน|ตอนเรียน|ประชุม)",
      "(ไม่|ห้าม|อย่า|ไม่มีการ)(ต้อง)?(ขอ|ส่ง|ถ่าย)(รูป|ภาพ|คลิป|รหัส)",
    },
  },
  except     = { "line-broken" },
  when = function(ad)
    if ad:has("<minded-young>") then return false end
    -- Somebody under 18 is spoken to, or of; things sold for children are not meant.
    if ad:has("(toy|toys|product|ของเล่น|สินค้า|เซลล์|เซลส์|ผู้ปกครองต้องอยู่|ผู้ปกครองอยู่ด้วย|parent present|parents present)") then return false end
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
      "ur only 13 right? «send me a pic» and i give u robux",
      "want free robux? «send selfie» in ur pj, how old r u 12? my mum out",
    },
    th = {
      "อยู่ ป.6 เหรอ งั้น«ส่งรูปมาแทน»ก็ได้ แล้วลบเลย",
      "แจกเพชร น้อง ม.2 แค่«เปิดกล้องหน่อย»",
    },
  },
  silent = {
    en = {
      "Please send a photo of the product. Toys for ages 5 to 8.",
    },
    th = {
      "เรียนออนไลน์ น้อง ป.6 เปิดกล้องเรียนทุกคน",
      "ส่งรูปสินค้ามาได้เลย ของเล่นเด็ก 5 ขวบ",
      "ร้านเติมเกม เติมเพชร ราคาถูก",
      "แคสเด็ก 7 ขวบ ส่งรูปหน้าตรงทางอีเมลบริษัท ผู้ปกครองอยู่ด้วยทั้งวัน",
    },
  },
  advice = "Ring 1300 or 191. Do not save or pass on pictures of the child; keep text, account name and "
    .. "time. Report at report.cybertip.org.",
}
