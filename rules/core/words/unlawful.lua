-- That the law forbids something, or punishes it.
words {
  th = { "กฎหมายห้าม", "ผิดกฎหมาย", "มีโทษ", "มีความผิด" },
}
