-- Words of work abroad, in languages whose everyday talk says the same words.
words {
  vi = {
    "công ty", "cty", "ông chủ", "bà chủ", "chủ", "hộ chiếu", "lương", "campuchia", "myanmar", "nhốt", "bị lừa",
    "môi giới", "hợp đồng", "làm thuê", "tàu cá", "cccd", "nhà hàng", "bên đó",
  },
  zh = {
    "护照", "老板", "工资", "薪水", "打工", "中介", "仲介", "园区", "缅", "柬埔寨", "船上", "渔船", "雇主", "干活",
    "欠薪", "被骗", "被关", "证件", "合同", "工厂", "主管", "工地", "公司", "前台",
  },
}
