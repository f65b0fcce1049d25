-- Work as host, hostess, dancer, masseuse or companion: ordinary work of adults, context only.
rule {
  title      = "Work in entertainment, massage or as a companion",
  indicators = { "ilo:1" },
  weight     = 1,
  status     = "stable",
  support    = true,
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "unodc-indicators", "polaris-typology-2017", "giommoni-2021" },
  terms = {
    en = {
      "(hostess|hostesses|bar girl|bar girls|lounge girls|ktv|karaoke girls)",
      "(masseuse|masseuses|coyote dancers|dancer|dancers|escort|escorts)",
      "(companion|companions|cam model|cam models|video model)",
    },
    th = {
      "(เด็กเอ็น|เด็กเอน|งานเอ็น|งานเอน|สายเอ็น|เด็กนั่งดริ้งค์|เด็กดริ้งค์|เด็กดริ๊งค์|เด็กเชียร์เบียร์)",
      "(เชียร์เบียร์|โคโยตี้|คาราโอเกะ|ร้านเกะ|นั่งดริ้งค์|นั่งดริ๊งค์|นั่งกับแขก|ออฟแขก|ไซด์ไลน์|ร้านนวด)",
      "(หมอนวด|นวดไทย|นวดน้ำมัน|พีอาร์สาว|pr สาว|ร้านสแนค|มาม่าซัง)",
    },
  },
  unless = {
    en = {
      "(dance|dancing) (school|class|classes|teacher)",
    },
    th = {
      "(สอน|โรงเรียน|ใบประกาศ|คอร์ส)นวด",
    },
  },
  fires = {
    en = {
      "«Hostess» work in a lounge.",
    },
    th = {
      "รับ«เด็กเอ็น» งานวันเกิด",
      "ร้าน«คาราโอเกะ»เปิดใหม่",
    },
  },
  silent = {
    en = {
      "Office clerk wanted.",
    },
    th = {
      "โรงเรียนสอนนวดไทย มีใบประกาศ รับสมัครผู้เรียน",
      "โรงเรียนสอนนวดไทย มีใบประกาศ",
      "เอ็นดูเด็ก",
    },
  },
  advice = "Context only: adults who choose such work are no sign of anything. Look at debt, papers and "
    .. "freedom to leave.",
}
