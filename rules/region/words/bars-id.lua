-- Words of being kept in a place, or of leaving it (Indonesian).
words {
  id = {
    "dikunci", "dikunciin", "terkunci", "kunci dari luar", "gembok", "digembok", "pagar tinggi", "kawat berduri",
    "satpam", "penjaga", "dijaga", "diawasi", "(tidak|gak|ga|nggak|ngga|tdk) boleh keluar",
    "(gak|ga|nggak|tidak|tdk) bisa keluar", "(gak|ga|nggak|tidak|tdk) bisa pulang",
    "(tidak|gak|ga|nggak) boleh pulang", "(gak|ga|nggak|tidak) dikasih keluar", "(gak|ga|tidak) diizinkan",
    "dilarang keluar", "di dalam saja", "mau pulang", "pengen pulang", "pingin pulang", "kabur", "lari dari",
    "melarikan diri", "minta pulang", "izin keluar", "keluar rumah", "keluar kamar", "dikurung", "kurung", "disekap",
    "penampungan", "mess", "asrama", "(gak|ga|tidak) boleh dijenguk", "tamu dilarang", "sebulan sekali",
    "ganti majikan", "pindah majikan", "dipindah", "putus kontrak", "mundur", "batal berangkat", "wajib tinggal",
    "tinggal di dalam", "pintu", "cctv", "(ga|gak|tidak|nggak|gausah|ga usah) (perlu|usah|boleh|bisa) keluar",
    "semua ada di dalam", "jauh dari (jalan|kampung|kota)", "tidak ada kendaraan", "keluar ikut (truk|boat|bos)",
    "dijemput lagi", "teralis", "dicari preman", "(turun|naik) (darat|sandar)", "belum turun", "blok belakang",
    "di tengah laut", "tower", "satu gedung",
  },
}
