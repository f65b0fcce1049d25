-- Questions for an age.
words {
  th = { "กี่ขวบ", "กี่ปี", "อายุเท่าไหร่", "อายุเท่าไร", "อายุเท่าใด", "เรียนชั้นไหน" },
  en = { "how old", "ur age", "your age", "asl", "what grade" },
}
