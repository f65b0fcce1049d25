-- Films, jokes at home and childhood: what they say of papers and of being sold is not meant so.
words {
  vi = { "xem trên rạp", "phim nói về", "diễn viên", "bộ phim", "tiểu thuyết" },
  zh = { "老婆没收", "老公没收", "我妈没收", "我媽", "童年", "家里的人质", "电影里", "小说里" },
  my = { "ပတ်စပို့ရုံး", "ရုပ်ရှင်ထဲ", "ဝတ္ထုထဲ" },
  km = { "ក្នុងរឿង", "តួឯក" },
  lo = { "ໃນໜັງ", "ລະຄອນ" },
}
