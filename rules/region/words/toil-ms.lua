-- Words of long hours, no rest, hunger and hard rooms (Malay).
words {
  ms = {
    "(12|13|14|15|16|17|18) jam", "12 jam", "14 jam", "16 jam", "18 jam", "belas jam", "tak ada cuti", "takde cuti",
    "x de cuti", "tiada cuti", "tak bagi cuti", "tanpa cuti", "tak ada off", "takde off day", "no off day",
    "tak ada rehat", "takde rehat", "tanpa rehat", "tak rehat", "tak cukup tidur", "tak tidur", "tidur atas lantai",
    "tidur dapur", "tidur stor", "tidur lantai", "tengah malam", "sampai malam", "sampai pagi", "sampai subuh",
    "dari subuh", "dari pukul {number}", "pukul {number} pagi", "hari hari", "tiap hari", "siang malam",
    "makan sekali", "sekali sehari", "makan sisa", "makanan lebih", "maggi", "lapar", "kebulur", "tak bagi makan",
    "tak cukup makan", "satu bilik", "sebilik {number} orang", "kontena", "target", "kejar target", "kuota",
    "ot paksa", "kerja berat", "kena dengar cakap", "penat sangat", "letih",
  },
}
