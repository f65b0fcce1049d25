-- Rooms to let, loans and banks, sums on a telephone, visas of travellers, schools, barracks, worship, sport, cooking, games, songs,
-- stories, pets, news and courts: what they say of doors, debts, papers and telephones is ordinary (Indonesian).
words {
  id = {
    "kontrakan", "kos", "kost", "kosan", "disewakan", "sewa kamar", "penyewa", "ibu kos", "bapak kos", "deposit kos", "apartemen", "perumahan", "kpr", "dp rumah", "listrik token",
    "pinjol", "paylater", "kredit motor", "leasing", "cicilan (motor|hp|rumah|mobil)", "bunga {number}", "plafon", "tenor", "ojk", "nasabah", "rekening anda", "saldo anda", "kartu kredit", "debit", "mbanking", "m banking", "otp", "promo", "diskon", "voucher", "ongkir", "checkout", "cod", "shopee", "tokopedia", "undian", "pemenang", "hadiah", "paket data", "kuota", "pulsa", "pin pemenang", "cek tebak",
    "traveling", "liburan keluarga", "liburan ke", "jalan jalan", "backpacker", "road trip", "itinerary", "visa schengen", "visa jepang", "whv", "apply visa", "passport renewal", "imigrasi online", "m paspor", "umroh", "umrah", "haji", "manasik",
    "resep", "masak", "bumbu", "santan", "dapur umum", "kue", "sambal", "gosong", "diet", "skripsi", "kuliah", "kampus", "dosen", "mahasiswa", "siswa", "sekolah minggu", "guru", "ujian", "ulangan", "pr matematika", "les", "pramuka", "ospek", "asrama putri", "pesantren", "santri", "ustadz", "gereja", "misa", "doa", "khotbah", "renungan", "jemaat", "pengajian",
    "tni", "polri", "akpol", "taruna", "latihan militer", "prajurit", "karantina", "pemadam", "rumah sakit", "pasien", "perawat icu", "vaksin", "imunisasi", "posyandu", "rehabilitasi",
    "kucing", "anjing", "hamster", "burung", "lele", "film", "drakor", "sinetron", "novel", "cerpen", "puisi", "lirik", "lagu", "bait", "chord", "konser", "tiket konser", "nonton", "game", "mabar", "rank", "guild", "mobile legends", "escape room", "wkwk", "wkwkwk", "haha", "hahaha", "anjir", "ngakak", "receh", "timnas", "wasit", "gol", "liga", "pelatih", "klub bola", "nikahan", "undangan nikah", "arisan", "ronda", "pak rt",
    "pengadilan", "hakim", "terdakwa", "jaksa", "vonis", "tersangka", "polisi menangkap", "pasal", "korban", "hotline", "waspada", "modus", "penipuan", "mengimbau", "edukasi", "sosialisasi", "bantuan hukum", "relawan", "lsm", "dokumenter", "liputan", "seminar",
  },
}
