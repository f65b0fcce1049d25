-- Words of play, jokes, school, rent and weather: near them, phrases of control say something harmless.
words {
  km = { "រឿង", "ភាពយន្ត", "ធនាគារ", "ភ្លៀង", "ប្រឡង", "ចម្រៀង" },
  lo = { "ຮູບເງົາ", "ທະນາຄານ", "ຝົນຕົກ", "ສອບເສັງ", "ເພງ", "ລະຄອນ" },
  my = { "မိုးရွာ", "ဇာတ်လမ်း", "ရုပ်ရှင်", "ဘဏ်ချေး", "သီချင်း", "ဟား" },
  vi = {
    "phim", "ngân hàng", "vay mua nhà", "mưa", "thi", "bài hát", "trend", "haha", "game", "bảo hành", "sửa",
    "mua hàng", "ship",
  },
  zh = {
    "电影", "電影", "电视剧", "小说", "银行贷款", "房贷", "下雨", "考试", "游戏", "外卖", "酒店前台", "好评",
    "差评", "歌", "哈哈", "退货", "快递", "包邮", "手机壳", "充电", "房间",
  },
}
