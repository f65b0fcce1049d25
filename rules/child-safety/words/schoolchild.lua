-- Words of somebody who is still at school.
words {
  th = {
    "นักเรียน", "โรงเรียน", "ลูกสาวเรา", "ลูกชายเรา", "ป ห้า", "เด็กประถม", "ประถม", "มัธยม", "ม ต้น", "ป 4", "ป 5", "ป 6",
    "ป4", "ป5", "ป6", "ม 1", "ม 2", "ม 3",
  },
  en = {
    "homework", "ur mum", "your mum", "ur mom", "your mom", "my mum", "my mom", "my daughter", "my son",
    "school uniform",
  },
}
