-- Words of pay that is little, late or none (Malay).
words {
  ms = {
    "tak dapat gaji", "x dapat gaji", "tak bagi gaji", "x bagi gaji", "tak bayar gaji", "x bayar gaji",
    "gaji tak bayar", "gaji tak masuk", "gaji tak dapat", "gaji belum dapat", "belum dapat gaji", "belum bayar",
    "tak dibayar", "tidak dibayar", "tiada gaji", "takde gaji", "takda gaji", "tanpa gaji", "gaji lambat",
    "lambat bayar", "lewat bayar", "gaji tangguh", "tangguh gaji", "gaji tertunggak", "tertunggak", "gaji bos simpan",
    "gaji simpan", "gaji pegang", "gaji pergi ejen", "gaji masuk akaun", "gaji separuh", "separuh gaji",
    "gaji tak cukup", "gaji kurang", "kurang dari janji", "janji gaji", "dia janji", "dijanjikan", "janji lain",
    "kata gaji", "cuma dapat", "dapat {number} je", "dapat sikit", "makan je", "makan sahaja", "duit belanja",
    "duit makan je", "gaji pertama", "bayar kemudian", "bayar nanti", "tak nampak duit", "duit saya", "free je",
    "tiada slip", "takde kontrak", "gaji tinggal", "kira latihan", "gaji (simpan|kumpul|pegang)",
    "simpan dengan (towkay|tauke|bos|ejen)", "sebagai jaminan", "tunggu claim", "gaji satukali", "bahagi", "bahagian",
    "duit dapur", "elaun sahaja", "campak gaji", "sudah (2|3|4|5|6|7) bulan",
  },
}
