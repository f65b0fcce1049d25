-- The languages of the Mekong and Chinese, as people write adverts and messages in them. Families, sources, law and levels
-- are those of core; this pack adds phrases. Nobody who speaks these languages has reviewed the wording yet, so every rule
-- is a trial rule: one alone makes a note at most.
pack {
  name      = "mekong",
  version   = "0.1.0",
  title     = "Signs in Burmese, Khmer, Lao, Vietnamese and Chinese",
  languages = { "my", "km", "lo", "vi", "zh" },

  -- Longer ordinary words in which phrases stand by accident: to trust, to value, to begin; a loaf, to be lost.
  not_inside = {
    km = { "ទុកចិត្ត", "វាយតម្លៃ", "ចាប់ផ្តើម", "ចាប់អារម្មណ៍",
      -- waiters, insurance
      "ចាំបាច់", "មិនចាំបាច់", "រត់តុ", "អ្នករត់តុ", "ធានារ៉ាប់រង", "កាតធានា", "លិខិតធានា", "កាត់ដេរ",
      -- towards, the more: to hold stands in them
      "មកកាន់", "ទៅកាន់", "កាន់តែ" },
    zh = { "面包车", "面包机", "洗面奶", "关节", "关注", "关心", "关系", "相关", "有关", "机关", "开关", "出台政策", "按摩椅" },
    lo = { "ຫາຍ", "ຮັບຜິດຊອບ", "ຍອມຮັບ", "ອາຫານ", "ກົດໝາຍ", "ໝາກ", "ໝາຍ", "ຢາກ", "ຢາງ", "ລາວ", "ເວລາ" },
    my = { "အွန်လိုင်း", "ဆေးရုံ", "ဆေးလိပ်",
      -- a young woman, a young man: a child stands in them
      "မိန်းကလေး", "ယောက်ျားကလေး", "ယောကျ်ားကလေး",
      -- really; a director of films: to save and to beat stand in them
      "တကယ်", "ဒါရိုက်တာ" },
  },
}
