-- What is said of terms and what is said of people both read like control: that is worth a look without any plain sign.
rule {
  title      = "Worded throughout like offers and reports of control",
  indicators = { "delphi:D6.01", "ilo:1" },
  weight     = 2,
  status     = "trial",
  sources    = { "ilo-delphi-2009", "volodko-2020" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  all_of     = { "wording/terms-thai", "wording/talk-thai" },
  fires  = { th = { "ถ้าหนีเขาบอกจะตามถึงบ้าน เดือนแรกไม่ได้เงินเดือน หักค่ารถจากค่าแรง บัตรอยู่กับเถ้าแก่ ห้ามออกตอนกลางคืน มือถือก็เก็บ อยากกลับก็ไม่ได้" } },
  silent = { th = { "สมัครงานร้านกาแฟ หยุดวันอาทิตย์ มีประกันสังคม" } },
  except = {
    "digits-for-letters", "look-alikes", "mistyped", "spaced-letters", "dotted-letters", "repeated-letters", "doubled-spaces",
    "line-broken", "zero-width",
  },
  advice = "Read the whole text slowly, and say what you see in your own words before you send it on.",
}
