-- A stranger offers a bed, a lift or money so that somebody leaves home.
rule {
  title      = "An offer to come and stay, or to be fetched from home",
  indicators = { "delphi:D3.11", "delphi:D3.14", "ilo:1" },
  weight     = 3,
  status     = "stable",
  kinds      = { "offer", "conversation" },
  sources    = { "ilo-delphi-2009", "polaris-typology-2017" },
  terms = {
    en = {
      "(come|you can|u can) (stay|live|sleep|crash) (at|with|over at) "
        .. "(mine|me|my (place|house|flat|apartment|spot))",
      "(sleep|stay) at mine",
      "(i|ill|i will|i can|my friend) (pick|fetch|collect|get) (u|you) (up)? "
        .. "(from|at|near|outside) (the)? (school|corner|home|station|bus stop|house)",
      "(i|ill|i will) (send|pay|book) (u|you|an|a|ur|your)? (uber|taxi|bus ticket|train ticket|ride)",
    },
    th = {
      "(มา|ออกมา|ย้ายมา)(อยู่|นอน|พัก)(กับ|บ้าน|ห้อง|หอ|คอนโด)(พี่|เฮีย|เจ๊|ป้า|น้า|ทีม|เรา)",
      "(เดี๋ยว|พี่|เฮีย|เจ๊|ป้า|เอื้อย|อ้าย)(จะ)?(ไปรับ|มารับ|ให้(รถ|คน)ไปรับ|ไปฮับ)(เอง|หน้า|หลัง|ที่|ถึง|ซอย)",
      "(ออกมาเจอ|มาเจอ|เจอกัน)(พี่|เฮีย)?(คนเดียว|สองคน|ตัวต่อตัว)",
      "หนี(ออกจากบ้าน)?มาอยู่(กับ)?(พี่|เฮีย|เรา)?",
    },
  },
  unless = {
    en = {
      "(mom|dad|mum|grandma|nan|granny)",
    },
    th = {
      "(แม่|พ่อ|ยาย|ตา)(ไปรับ|มารับ|จะไปรับ)",
      "รถโรงเรียน",
    },
  },
  fires = {
    en = {
      "you «sleep at mine» free, make your own money",
    },
    th = {
      "โตแล้วออก«มาอยู่กับพี่»ดีกว่า",
    },
  },
  silent = {
    en = {
      "The hotel shuttle picks you up at the station.",
    },
    th = {
      "แม่ไปรับที่โรงเรียน",
      "มาอยู่คอนโดใหม่แล้วสบายใจ",
    },
  },
  advice = "Ask how the two know each other, who pays and where the place is. Somebody trusted should know "
    .. "the address.",
}
