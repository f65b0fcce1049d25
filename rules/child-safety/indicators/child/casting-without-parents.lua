-- Modelling, acting, idol or sports trials for minors keep the parents away or mean nights away.
rule {
  title      = "Casting or trials of minors without their parents",
  indicators = { "delphi:D1.01", "delphi:D3.11", "ilo:2" },
  law        = { "th-cp-26", "th-pc-287", "th-atip-6" },
  weight     = 8,
  status     = "stable",
  child      = true,
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "ilo-delphi-2009", "unodc-indicators" },
  always     = true,
  except     = { "line-broken" },
  when = function(ad)
    if not ad:has("(แคส|แคสติ้ง|แคสงาน|ออดิชั่น|ออดิชัน|นางแบบ|ถ่ายแบบ|ไอดอล|คัดตัว|นักแสดง|casting|cast|model|models|modelling|modeling|audition|auditions|trial|trials|academy|idol|shoot)") then
      return false
    end
    local minor = false
    for _, age in ipairs(ad:ages()) do
      if (age.lower or age.upper or 99) < 18 then minor = true end
    end
    if not minor and not ad:has("(รุ่นจิ๋ว|เด็กหญิง|เด็กชาย|เด็กนักเรียน|วัยมัธยม|young girls|teen girls|talented boys)") then return false end
    local apart = {}
    for _, phrase in ipairs {
      "(ไม่ให้|ห้าม|ไม่ต้องให้|ไม่ต้องพา|งด)(ผู้ปกครอง|พ่อแม่|แม่|พ่อ|ครอบครัว)(เข้า|มา|อยู่|ไป|ตาม|ด้วย)?",
      "(เก็บตัว|ค้างคืน|กินนอน|นอนค่าย|ค้าง{number}คืน)", "(งด|ห้าม)(ติดต่อ|โทรหา)(บ้าน|ที่บ้าน|พ่อแม่)",
      "(ไม่ต้อง|อย่า|ห้าม)(บอก|ให้)(แม่|พ่อ|พ่อแม่|ผู้ปกครอง|ครู|ที่บ้าน)(รู้)?", "(ชุดพิเศษ|ชุดว่ายน้ำ|ชุดชั้นใน|บิกินี่)",
      "(no|without) (parents|guardians|guardian|mum|mom|moms|chaperone|chaperones)", "(no guardians travelling|no parents at)",
      "(dont|do not) (tell|bring|involve) (your|ur|the)? (parents|mum|mom|dad|family|teacher|other academies)",
      "(swimwear|lingerie|bikini|underwear) (photo|photos|pics|shoot|shots)", "(bring|wear) (a|your|ur)? (bikini|swimwear|lingerie)", "(parents|guardian|parent|mum|mom) (consent)? (not|no) (necessary|needed|need|required|allowed)", "(come|coming) alone ... (hotel|room|flat|studio)", "(coach|agent|we) (keeps|keep) (all)? (the)? (passports|passport)",
    } do
      for _, place in ipairs(ad:near(phrase, phrase, 0)) do apart[#apart + 1] = place end
    end
    if #apart == 0 then return false end
    return { evidence = apart, reason = "casting or trials of minors, and parents are kept away" }
  end,
  fires = {
    en = {
      "Girls 13–17 for casting in Milan, «no parents» at casting.",
    },
    th = {
      "แคสนางแบบ 12-16 ปี เก็บตัว 2 คืน «ไม่ให้ผู้ปกครองเข้า»",
    },
  },
  silent = {
    en = {
      "Casting for a milk advert, ages 6 to 10, parents stay with the children.",
      "Football trials for boys of 15, parents welcome.",
    },
    th = {
      "แคสติ้งโฆษณานม เด็ก 6-10 ปี ผู้ปกครองอยู่ด้วยตลอด ไม่มีค่าใช้จ่าย",
      "รับเด็กถ่ายแบบ ป.1-ป.6 ผู้ปกครองต้องอยู่ด้วยตลอด",
      "แคสติ้งนักแสดง อายุ 20-30 ปี ไม่มีค่าใช้จ่าย",
    },
  },
  advice = "Ask for the company, the place and why parents are kept away; no more pictures of the child. "
    .. "Ring 1300.",
}
