-- Rooms to let, loans and banks, sums on a telephone, visas of travellers, schools, barracks, worship, sport, cooking, games, songs,
-- stories, pets, news and courts: what they say of doors, debts, papers and telephones is ordinary (Malay).
words {
  ms = {
    "bilik sewa", "rumah sewa", "untuk disewa", "penyewa", "tuan rumah sewa", "deposit sewa", "housemate", "kondo",
    "apartment", "sewa bulanan", "pinjaman peribadi", "koperasi", "ptptn", "loan (kereta|rumah|bank)",
    "kadar {number}", "kadar faedah", "ansuran (kereta|bulanan|motor)", "ctos", "ccris", "bank negara", "akaun anda",
    "baki anda", "tac", "kad kredit", "maybank", "cimb", "promosi", "diskaun", "baucar", "shopee", "lazada",
    "pos laju", "cod", "pemenang", "cabutan", "hadiah", "data percuma", "topup", "prabayar", "langganan",
    "melancong (ke|dengan)", "percutian", "pakej pelancongan", "itinerary", "visa (schengen|jepun|korea)",
    "renew passport", "umrah", "haji", "jemaah", "resepi", "kek", "kuih", "sambal", "diet", "cikgu", "murid",
    "tuisyen", "spm", "asrama sekolah", "universiti", "kuliah", "pensyarah", "tesis", "assignment", "kadet",
    "akademi", "tentera", "plkn", "pulapol", "bomba", "gereja", "koir", "masjid", "ustaz", "ceramah", "doa", "tuhan",
    "khutbah", "klinik", "hospital", "pesakit", "vaksin", "wad", "sukarelawan", "derma", "kucing", "anjing", "arnab",
    "filem", "drama", "novel", "cerpen", "sajak", "pantun", "lirik", "lagu", "konsert", "game", "mlbb", "haha",
    "hahaha", "kelakar", "lawak", "pengadil", "bola", "futsal", "jdt", "perlawanan", "kenduri", "kahwin", "review",
    "bintang", "penjual", "vacuum", "robot", "mahkamah", "hakim", "tertuduh", "peguam", "pendakwa", "ditahan polis",
    "polis menahan", "serbuan", "talian", "hotline", "berwaspada", "awas", "sindiket", "penipuan", "scam",
    "tenaganita", "seminar", "dokumentari", "seksyen {number}", "restoran", "menu", "makanan sedap", "servis",
    "pemandangan", "suasana", "viral", "kerajaan", "menteri", "aplikasi", "pakwe", "makwe", "jem", "saman", "parking",
    "pampers", "jadi dewasa", "mak suruh", "mak pulak", "payday", "rindu", "hatiku", "main kutu", "checkout",
    "chalet", "lif",
  },
}
