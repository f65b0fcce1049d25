-- Somebody with power over a child, and what is done to it; words of all languages, for texts that are no offers.
words {
  en = {
    "boss", "master", "madam", "agent", "recruiter", "employer", "owner", "beg", "begging", "sold", "hurt",
    "neighbour", "neighbor", "daughter of", "small girl", "never goes to school",
  },
  th = { "เถ้าแก่", "นายจ้าง", "เจ๊", "เสี่ย", "ค่าหัว", "ส่งมา", "ขอทาน", "โดนตี", "แขก" },
  id = { "majikan", "bos" },
  ms = { "tauke", "ejen" },
  fil = { "amo", "dolyar", "webcam" },
  hi = { "मालिक", "सेठ", "एजेंसी", "malik", "advance" },
  bn = { "মালিক", "সর্দার", "বাপ", "আগাম" },
  ne = { "साहु", "पेस्की" },
  ru = { "хозяин", "клиент" },
  ko = { "사장", "손님" },
  sw = { "tajiri", "bosi", "aliwachukua", "walemavu" },
  my = { "သူဌေး", "ပွဲစား", "ထောက်" },
  km = { "ថៅកែ", "គេវាយ" },
  lo = { "ນາຍ", "ຕັກເບຍ" },
  vi = { "chủ" },
  zh = { "老板", "老闆", "结婚", "嫁" },
}
