-- Small words of the region's languages in Latin letters: where none of them stands, an English text is an English text.
words {
  fil = { "ang", "ng", "mga", "yung", "yong", "po", "naman", "lang", "niya", "nya", "nila", "kami", "kayo", "ako", "ikaw", "siya", "muna", "wala", "walang", "hindi", "ito", "dito", "kung", "pero", "para", "sahod", "trabaho", "nasa", "bata", "anak" },
  ms = { "yang", "untuk", "dengan", "kerja", "boleh", "saya", "awak", "kami", "dia", "dah", "nak", "tak", "dulu", "kat", "gaji", "budak", "bayar", "bagi" },
  id = { "yg", "yang", "untuk", "dengan", "kerja", "bisa", "saya", "kamu", "kita", "dia", "udah", "gak", "tidak", "aja", "gaji", "anak", "umur", "bayar" },
  hi = { "hai", "hain", "nahi", "nahin", "aur", "kaam", "paisa", "paise", "mein", "bhai", "beti", "kya", "kar", "ka", "ki", "ke", "ko", "se", "saal" },
  bn = { "ami", "amar", "taka", "kaj", "kore", "nai", "nei", "ache", "theke", "bhai", "apa", "apni", "bochor", "kache", "thakbe" },
  ne = { "cha", "chha", "ko", "ma", "lai", "kaam", "garna", "dai", "bhai", "barsa", "paisa", "hunchha", "huncha" },
  sw = { "na", "ya", "wa", "kwa", "ni", "kazi", "mtoto", "watoto", "miaka", "pesa", "yangu", "yako", "sana", "hapa" },
}
