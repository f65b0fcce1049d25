-- People are signed up in a hotel room, bar or behind a house instead of an office.
rule {
  title      = "Signing up takes place in a hotel, bar or other such place",
  indicators = { "delphi:D1.07" },
  law        = { "th-jp-8" },
  weight     = 2,
  status     = "stable",
  support    = true,
  kinds      = { "advert", "offer", "conversation" },
  sources    = { "th-jp-act" },
  terms = {
    en = {
      "(interview|interviews|sign up|registration|meeting|selection|casting) (is|are|will be)? "
        .. "(at|in|on)? (my|our|the|a)? "
        .. "(hotel room|hotel|bar|pub|pawnshop|behind the|car park|condo|apartment)",
    },
    th = {
      "(สัมภาษณ์|สมัคร|นัดคุย|นัดสัมภาษณ์|เซ็นสัญญา|คัดตัว|แคส)(กัน)?(ที่|ใน)(ห้อง)?"
        .. "(โรงแรม|คอนโด|ผับ|บาร์|โรงจำนำ|ปั๊ม|ร้านเหล้า|ร้านเกะ)",
    },
  },
  unless = {
    en = {
      "(hotel|restaurant) (jobs|staff|team|careers|hr)",
      "hotel ... (hr office|staff entrance)",
    },
    th = {
      "(พนักงาน|ตำแหน่ง|แผนก)...โรงแรม",
    },
  },
  fires = {
    en = {
      "Selection «in a hotel room», bring passport.",
    },
    th = {
      "งานต่างประเทศ «สัมภาษณ์ที่โรงแรม» ห้อง 305",
    },
  },
  silent = {
    en = {
      "Interview at our office.",
    },
    th = {
      "สัมภาษณ์ที่สำนักงานใหญ่",
    },
  },
  advice     = "Ask for the registered office on the licence and visit it; check at 1506 press 2.",
}
