-- Birthdays and outings of a family: an age beside a place to sing is no sign there.
words {
  my = { "မွေးနေ့" },
  km = { "ខួបកំណើត" },
  lo = { "ວັນເກີດ" },
  vi = { "sinh nhật", "thôi nôi" },
  zh = { "生日", "满月酒" },
}
