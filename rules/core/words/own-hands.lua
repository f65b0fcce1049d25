-- Papers that stay with the one whose they are, or that nobody took.
words {
  en = {
    "passport with me", "passport is with me", "passport stays with me", "you keep your passport", "keep your own",
    "hold your own", "keep my own passport", "kept no documents", "keep no documents", "kept no papers", "we said no",
    "no passport or", "is ever taken", "are ever taken", "in my own hands", "my passport in my hand", "belongs to you", "has the right to keep your passport", "has a right to keep your passport",
  },
  th = {
    "ถือพาสเอง", "ถือเล่มเอง", "ถือบัตรเอง", "เก็บเล่มเอง", "เก็บพาสเอง", "เก็บบัตรเอง", "ฉันเก็บเอง", "ผมเก็บเอง", "หนูเก็บเอง", "อยู่กับตัวเอง",
    "อยู่กับผมเอง", "อยู่กับหนูเอง", "ไม่มีใครมีสิทธิยึด", "ไม่มีใครมีสิทธิ์ยึด", "ไม่มีสิทธิยึด", "ไม่มีสิทธิ์ยึด",
  },
}
