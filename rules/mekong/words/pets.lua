-- Animals of the house: that they are locked in, cry or want out says nothing of people.
words {
  my = { "ကြောင်လေး", "ကြောင်ပေါက်", "ကြောင်ကို", "ခွေးလေး", "ခွေးကို", "ခွေးပေါက်", "အိမ်မွေး" },
  km = { "ឆ្មាខ្ញុំ", "កូនឆ្មា", "ឆ្មាយើង", "ឆ្កែខ្ញុំ", "កូនឆ្កែ", "ឆ្កែយើង", "សត្វចិញ្ចឹម" },
  lo = { "ໝາຂ້ອຍ", "ໝານ້ອຍ", "ຫມາຂ້ອຍ", "ແມວ", "ສັດລ້ຽງ" },
  vi = { "con mèo", "mèo nhà", "bé mèo", "con cún", "bé cún", "cún con", "chó con", "chó nhà mình", "thú cưng", "mèo anh", "một con mèo", "bố nuôi", "mẹ nuôi sen", "con sen", "pate" },
  zh = { "猫", "貓", "喵", "铲屎", "主子", "小狗", "狗狗", "我家狗", "宠物", "兔子", "鹦鹉", "仓鼠" },
}
