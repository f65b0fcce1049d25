-- Somebody speaks of work, pay, a boss, an agent, papers, or of what is owed; elsewhere words of control are about a meal or a film (Malay).
words {
  ms = {
    "kerja*", "bekerja", "gaji*", "upah*", "bos", "boss", "majikan*", "mandor", "ejen*", "tekong", "kontraktor",
    "kontrak", "jawatan", "cari", "perlukan", "pekerja*", "kilang", "ladang", "kebun", "kapal", "bot", "tukang",
    "bibik", "amah", "maid", "pembantu", "job", "gro", "urut", "spa", "karaoke", "latihan", "praktikal", "mengemis",
    "scam", "paspot", "pasport", "passport", "permit", "hutang*", "towkay", "tauke", "mama", "puan", "kahwin*",
  },
}
