-- A sum, a kit, a level or a code is to be bought before online or home work earns anything.
rule {
  title      = "A level, kit or top-up is to be bought before the first pay",
  indicators = { "delphi:D1.07", "ilo:9" },
  weight     = 6,
  status     = "trial",
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "ilo-fair-recruitment-2019", "th-1441" },
  all_of     = { "fraud/paid-into-before-paid" },
  fires = {
    en = { "Hotel review job, first three free, then «top up 100 to unlock» the rest." },
    th = { "กดรีวิวโรงแรม วันละ 300 «เติมยอดสำรอง 1,000 คืน» 1,400" },
  },
  silent = {
    en = { "Packing staff, kit provided, no deposit." },
    th = { "แพ็คของที่บ้าน ไม่มีค่าประกัน" },
  },
  except = { "line-broken", "digits-for-letters", "look-alikes", "mistyped", "spaced-letters", "dotted-letters", "repeated-letters", "thai-digits" },
  advice = "Ask what was paid, to which account and what was promised for it. No employer needs money from those who work.",
}
