-- Words by which the kind of a message is inferred: Indonesian.
kinds {
  -- Neighbours, teachers and news that tell of it.
  { kind = "warning", weight = 9, terms = {
    id = {
      "(jangan mau|jangan percaya|jangan tergiur|jangan tertipu|jangan sampai) ",
      "(laporkan|report) (akun|postingan|iklan)",
      "(kisah|cerita) (korban|penyintas|nyata)",
      "(guru|sekolah|kades|kelurahan) ... (mengingatkan|menghimbau|imbau)",
      "(tolong|mohon) (share|sebarkan)",
      "(korban) (mengaku|bercerita|dipulangkan)",
    },
  } },
  -- Offices, charities and neighbours who speak of the danger, or offer a hand.
  { kind = "warning", weight = 10, terms = {
    id = {
      "(polisi|imigrasi|kemnaker|bp2mi|bp3mi|kbri|disnaker|pemerintah) (pesan|mengimbau|imbau|mengingatkan|ingatkan|peringatkan)",
      "(waspada|hati hati) (modus|penipuan|loker|lowongan|sindikat)",
      "(klinik|layanan|bantuan hukum|posko) ... (gratis|tanpa dokumen)",
    },
  } },
  -- A worker, or somebody for her, who asks what to do.
  { kind = "worker_report", weight = 7, terms = {
    id = {
      "(tolong|bantu|bantuin) (kami|saya|aku|adik|kakak|anak|temen|teman|bang)",
      "(lapor|ngadu|hubungi|minta tolong) (ke)? (mana|siapa|kemana)",
      "(harus|caranya) (gimana|bagaimana)",
      "(nomor|no|kontak) (kbri|kjri|darurat|polisi)",
    },
  } },
  -- Rooms to let, stories.
  { kind = "other", weight = 5, terms = {
    id = {
      "(kontrakan|kosan|kost|disewakan|sewa kamar|penyewa)",
      "(film|sinetron|drakor|novel|episode)",
    },
  } },
  -- warning: news, law, teaching, neighbours who warn
  { kind = "warning", weight = 10, terms = {
    id = {
      "(polisi|polda|polres|bareskrim|imigrasi|bp2mi|bp3mi|kemlu|kbri|kjri|kemnaker|disnaker|kepolisian|petugas|satgas) ... (menangkap|mengungkap|menggagalkan|memulangkan|mengimbau|imbau|mengamankan|menetapkan|menahan|menyelamatkan|mencegah|membongkar|memperingatkan|selidiki|periksa)",
      "(tersangka|korban tppo|tindak pidana perdagangan orang|tppo)", "(pidana|dipidana|penjara) (paling)? (lama|selama|maksimal)", "(pasal|undang undang|uu) (no|nomor)? {number}", "(sebanyak|sedikitnya) {number} (orang|pmi|abk|korban|warga|wni|tki|pekerja)", "(berhasil|telah) (dipulangkan|diselamatkan|dievakuasi|ditangkap)", "(kata|ujar|tutur|ungkap) (kepala|kapolres|kapolda|juru bicara|direktur|dubes)",
      "(tanda tanda|ciri ciri|modus) (penipuan|lowongan|tppo|perdagangan|loker|lowker|perekrutan)", "(dijerat|didakwa|divonis|diadili|hakim)",
    },
  } },
  { kind = "warning", weight = 4, terms = {
    id = { "(korban|sindikat|modus|penipuan lowongan|penipuan kerja|diselidiki)" },
  } },
  { kind = "warning", weight = 7, terms = {
    id = { "(waspada|hati hati|awas|jangan mudah percaya|jangan tergiur|jangan percaya|jangan sampai) ... (loker|lowongan|penipuan|tawaran|kerja|calo|tertipu|modus|kamboja)", "(cek|periksa|pastikan) ... (jendela pmi|sipmi|bp2mi|disnaker|izin|resmi|siskop2mi)", "(laporkan|hubungi) (ke)? (polisi|bp2mi|disnaker|hotline|kbri)", "(hoaks|edukasi|sosialisasi)" },
  } },
  -- worker_report: somebody tells of what happened, or asks for help
  { kind = "worker_report", weight = 7, terms = {
    id = { "(tolong|mohon|minta|butuh) (dibantu|bantu|bantuan|tolong|pertolongan|saya|kami|selamatkan|bantuannya|info)", "(saya|aku|kami|gue) ... (dipukul|ditahan|dikurung|disekap|diancam|dipaksa|dijual|ditipu|takut|kabur|belum digaji|tidak digaji|gak digaji|disiksa|nggak dibayar|gak dibayar|mau pulang|pengen pulang)", "(majikan|bos|agen|mandor) (saya|aku|gue|kami)? ... (ambil|tahan|pukul|ancam|gak bayar|tidak bayar|belum bayar|marah)", "(adik|anak|kakak|suami|istri|saudara|teman|ponakan|sepupu) (saya|aku|gue|kami) ... (di|kerja|hilang|gak bisa|tidak bisa|disekap|dijual|minta tolong|ditahan|kamboja)", "(bisa|boleh) (gak|ga|nggak|tidak)? (lapor|dilaporin|pulang) ... (ke mana|kemana|polisi|gimana)?", "(harus|mau) lapor (ke)? (mana|siapa)", "saya (tkw|tki|pmi|abk|pekerja|art) (asal|dari|di)" },
  } },
  -- offer: work held out to one person
  { kind = "offer", weight = 4, terms = {
    id = { "(kak|dek|bang|sis|say|mbak|mas|bro) ... (mau|minat|tertarik|butuh) (kerja|kerjaan|ikut|gak|ga|kak)?", "(ada|aku ada|gue ada|ini ada) (kerjaan|lowongan|job|loker) ... (mau|minat|buat|gak|ikut)", "(tiketnya|tiket) (aku|kita|tante|om|kami|kantor) (yang|yg)? (beli|bayar|tanggung)", "(selamat) ... (diterima|lolos|terpilih)" },
  } },
  -- advert: to whom it may concern
  { kind = "advert", weight = 3, terms = {
    id = { "(loker|lowongan|lowker|lowongan kerja|dibutuhkan|butuh|dicari|open recruitment|rekrut|membuka|kami mencari|dibuka)", "(gaji|upah|fee|honor) ({money}|{number}|pokok|umk|umr|umum|bersih|harian|bulanan)", "(minat|berminat|hubungi|fast respon|kirim lamaran|kirim cv|info lebih lanjut|info lanjut|chat admin|wa admin)", "(syarat|kualifikasi|persyaratan|umur|usia) (min|max|maks|minimal|maksimal|{number}|pria|wanita|pendidikan)?" },
  } },
  -- other: things for sale, rooms, talk
  { kind = "other", weight = 3, terms = {
    id = { "(wkwk*|anjir|anjay)", "(dijual|disewakan|jual|open po|ready stock)" },
  } },
  -- warning: stories on screen and in print, free help for workers, talks, and who speaks for an office
  { kind = "warning", weight = 9, terms = {
    id = { "(film|filmnya|sinetron|drakor|drama|serial|series|novel|komik|game|gim|podcast|konten|dokumenter|teater|lagu) (ini|itu|baru|tentang|nya|soal|horor|kisah|semalam|kemarin|di|yang|seru|sedih)", "(pemeran|tokoh utama|aktor|aktris|nonton|pemain|episode|adegan|sutradara)", "(konsultasi|bantuan hukum|klinik|penyuluhan|sosialisasi|seminar|pelatihan|khotbah|ceramah|posko) (gratis|hukum|bahaya|tentang|pekerja|migran|tppo|pencegahan|keliling|untuk|anti)", "(pemerintah|kemenlu|kbri|polda|polres|polri|polisi|bp2mi|kemnaker|disnaker|imigrasi) ... (mengimbau|imbau|himbau|memulangkan|mengungkap|menggagalkan|menangkap|mengamankan|menyelamatkan|memperingatkan|membongkar|tetapkan|menetapkan|pesan)", "(waspada|hati hati|awas|jangan percaya|jangan tergiur|jangan mau|modus|kenali ciri|ciri ciri) ... (lowongan|loker|tawaran|penipuan|kerja|iming|tppo|calo|sindikat|modus)", "(diselamatkan|dipulangkan|dievakuasi|berhasil digagalkan|korban tppo|tindak pidana perdagangan orang|tersangka|ditetapkan|divonis)" },
  } },
  -- a worker, or somebody close, asks whom to turn to
  { kind = "worker_report", weight = 6, terms = {
    id = { "(lapor|melapor|ngadu|hubungi|minta tolong) (ke)? (mana|siapa|kemana)", "(nomor|alamat|kontak) (kbri|kjri|bp2mi|disnaker)", "(adik|kakak|abang|suami|istri|anak|ibu|bapak|sepupu|teman|ponakan|tetangga) (saya|aku|gue|kami|ku) ... (di|ditahan|disekap|dipukul|gak|tidak|belum|paspor|gaji|dijual|diancam|kerja)", "(saya|aku|kami|gue) (prt|abk|tki|tkw|pmi|kerja|baru|udah|sudah|cuma|takut|dipaksa)" },
  } },
  -- warning: what to check before one goes, what a real employer does not ask, whom to ring
  { kind = "warning", weight = 8, terms = {
    id = { "(jangan|tidak perlu|tolak) (pernah)? (serahkan|berikan|kasih|titipkan|transfer|percaya|tergiur|mau|terima|tergoda)", "(cek|periksa|pastikan|verifikasi|tanyakan) (dulu)? (izin|legalitas|kontrak|perusahaan|sip2mi|siskop2mi|di|nama|alamat|apakah|visa)", "(perusahaan|majikan|agen|p3mi) (resmi|asli|yang benar) (tidak|tak|nggak) (pernah|akan|boleh)", "(hubungi|lapor|telepon) (ke)? (129|110|112|hotline|pihak berwajib|satgas|kbri atau|kbri setempat|kbri terdekat)", "(tanda|ciri|gejala|pola|modus) (tppo|penipuan|perdagangan orang|bahaya|kerja paksa|eksploitasi|nya|seperti)" },
  } },
  -- somebody tells of herself, or of a person close, and of boss, papers, pay or harm; offices and press never say "my"
  { kind = "worker_report", weight = 8, terms = {
    id = { "(saya|kami|aku|gue|adik|kakak|suami|istri|anak|teman|sepupu|ibu|bapak) (saya|aku|kami|gue|ku|perempuan|laki laki)? ... (majikan|bos|agen|kapten|mandor|paspor|gaji|disekap|dipukul|dipaksa|dikurung|ditipu|disiksa|kerja|pulang)", "(majikan|bos|agen|kapten|mandor|mereka) ... (saya|kami|aku|adik saya|suami saya)" },
  } },
  -- Small words that say who speaks to whom of what; what is left of a kind when nothing else is known.
  -- Spoken to by a greeting or as kin.
  { kind = "worker_report", weight = 3, terms = {
    id = { "(halo|hai|selamat (pagi|siang|sore|malam)|kak|dek|mbak|mas|bro|sis|neng|bu|pak|sayang)" },
  } },
  -- Spoken to by a greeting or as kin.
  { kind = "offer", weight = 7, terms = {
    id = { "(halo|hai|selamat (pagi|siang|sore|malam)|kak|dek|mbak|mas|bro|sis|neng|bu|pak|sayang)" },
  } },
  -- "You".
  { kind = "offer", weight = 7, terms = {
    id = { "(kamu|anda|lo|lu|kalian|kakak|adek|mbak) (mau|bisa|harus|tinggal|ikut|jangan|lolos|diterima|minat|datang|cuma|bakal|kerja|punya|udah)" },
  } },
  -- What is done for one.
  { kind = "offer", weight = 9, terms = {
    id = { "(aku|kami|kita|gue|tante|om|saya) (kirim*|bayar*|jemput|tanggung|yang|urus|simpan|lampirkan|tunggu|bantu|transfer|beliin|kasih)" },
  } },
  -- Whom not to tell, and what to say.
  { kind = "offer", weight = 6, terms = {
    id = { "(jangan|gausah|ga usah|nggak usah) (bilang|cerita|kasih tau|ngomong|takut)" },
  } },
  -- Who is sought.
  { kind = "advert", weight = 8, terms = {
    id = { "(cari|nyari|butuh|dicari|dibutuhkan|diperlukan|terima|mencari|membutuhkan|buka|daftar|pendaftaran)" },
  } },
  -- Pay and terms.
  { kind = "advert", weight = 3, terms = {
    id = { "(gaji|upah|per bulan|per hari|sebulan|sehari|juta|jt|rb|ribu|lembur|makan|bpjs|libur)" },
  } },
  -- Classes, rooms, things for sale.
  { kind = "advert", weight = 4, terms = {
    id = { "(kosan|kontrakan|disewakan|jual|dijual|harga|kursus|kelas|diskon|wisata)" },
  } },
  -- Laughter, animals, films.
  { kind = "other", weight = 10, terms = {
    id = { "(wkwk*|kucing|drakor|enak banget)" },
  } },
  -- Lessons, exam questions, lectures, theses.
  { kind = "warning", weight = 10, terms = {
    id = {
      "(ulangan|ujian|kuis|soal|tugas|lks|makalah|skripsi|tesis|esai|karangan|kliping|poster) (harian|akhir|tengah|nomor|no|sosiologi|ppkn|pkn|sejarah|bahasa|kelompok|kuliah|sekolah|kelas|ilmiah|hukum|tentang|{number})",
      "(bahan|materi|modul|rangkuman|ringkasan|catatan) (ajar|kuliah|penyuluhan|pelajaran|sosialisasi|kelas|diskusi|sekolah|pembekalan|literasi|{number})",
      "(diskusikan|jelaskan|sebutkan|uraikan|simpulkan|bandingkan|tuliskan) ... (pasal|hukum|bentuk|pelanggaran|pendapatmu|ham|contoh|kasus|jawaban|perbedaan|unsur|dampak|alasan|kalimat|kata)",
      "(pasal|aturan|hukum|hak) (apa|mana) (yang|saja) (telah)? (dilanggar|terlanggar|berlaku)",
      "(studi kasus|contoh kasus|kisi kisi|lembar kerja|tulis jawaban|skor {number}|minimal {number} kata|min {number} kata|pilihan ganda|tanya jawab|mata kuliah|dosen|siswa kelas|pak guru|bu guru|guru bk|ppkn|sosiologi)",
      "(kerja paksa|perbudakan modern|perbudakan|perdagangan orang|perdagangan manusia|jerat utang|eksploitasi anak)",
    },
  } },
  -- News and courts, and what a law says.
  { kind = "warning", weight = 9, terms = {
    id = {
      "(ditangkap|dibekuk|diringkus|dievakuasi|dijerat|didakwa|divonis|dituntut|digerebek|menangkap|membekuk|meringkus) (polisi|polres|polda|petugas|pasal|hakim|jaksa|tim|imigrasi|dari|oleh|atas|dengan|dua|tiga|{number}|seorang|pelaku)",
      "(pasal|ayat) ({number}|satu|dua) ... (setiap orang|dipidana|pidana|penjara|uu)",
      "(mencatat|menyebutkan|membenarkan|menurut|ungkap|ujar|tutur|tegas) ... (kbri|kemlu|polisi|kapolres|kabid|juru bicara|korban|wni|saksi|keterangan)",
      "(mengimbau|imbau|imbauan|mengingatkan|ingatkan|memperingatkan) (masyarakat|warga|wni|calon|pencari|para|agar|orang tua|kepada)",
      "(menjadi|jadi|para|ribuan|puluhan|ratusan) (korban|wni|pmi)",
    },
  } },
  -- Broadcasts, sermons, plays and screenings about it.
  { kind = "warning", weight = 9, terms = {
    id = {
      "(siaran|acara|talkshow|dialog|obrolan|podcast|siniar|dokumenter|liputan|bincang) (radio|tv|pagi|malam|minggu|interaktif|ini|kita|kami|spesial|episode|khusus|tentang)",
      "(khotbah|khutbah|kotbah|renungan|ceramah|pengajian|misa|doa bersama|majelis)",
      "(pentas|pementasan|teater|pameran|pemutaran|nobar|bedah buku|lomba|seminar|webinar|lokakarya) (drama|film|foto|poster|buku|pidato|tentang|gratis|nasional|anti|daring)",
      "(narasumber|pendengar|penonton)",
    },
  } },
  -- Handouts: how to tell, what not to hand over, whom to ring.
  { kind = "warning", weight = 9, terms = {
    id = {
      "(jangan|tolak|hindari) (mau|pernah|sampai|biarkan|beri|kasih|serahkan|titipkan) ... (paspor|ktp|dokumen|ijazah|uang|rekening|data)",
      "(kenali|waspadai|perhatikan|ketahui|cermati) (tanda|ciri|gejala|modus|tamu|pola|calo|perekrut|bahaya|risiko)",
      "(itu|ini) (bukan kerja|tanda|jerat|modus|penipuan|tppo|perbudakan|penyekapan)",
      "(lapor|laporkan|hubungi) (ke)? (atasan|hotline|guru|kepala desa|pak rt|satgas|0800)",
      "(karang taruna|pkk|balai desa|penyuluh|posbakum|migrant care|sbmi)",
    },
  } },
  -- Songs, stories, pets, games, school and barracks told with a smile.
  { kind = "other", weight = 10, terms = {
    id = {
      "(kucing|kucingku|hamster|anjing) (gue|gua|aku|ku|saya|kami|tetangga|oren|di rumah)",
      "(lirik|reff|chorus|lagu) (gue|aku|saya|draf|baru|ini|nya|kami|ciptaan)",
      "(novel|cerpen|puisi|komik|webtoon|fanfic|drakor|sinetron|drama|episode|eps|bab|halaman) ({number}|ini|itu|nya|baru|favorit|semalam|tadi|china|korea)",
      "(guild|raid|mabar|push rank|clan|gacha|mobile legend)",
      "(mama|ibu|ayah|papa|emak|bokap|nyokap) (gue|gua|aku|ku) (sita|nyita|ambil|ngurung|larang|marah)",
    },
  } },
  -- Courts, lawyers, preachers and book launches tell of it.
  { kind = "warning", weight = 9, terms = {
    id = {
      "(divonis|vonis|sidang|terdakwa|jaksa|banding|putusan|pengacara|kuasa hukum)",
      "(peluncuran|launching|bedah|sinopsis) (buku|novel|film)",
      "(tips dari|pesan dari|kata) (relawan|mantan|alumni|eks) (shelter|tki|tkw|pmi|abk|pekerja)?",
    },
  } },
  -- A favour or a day's work is asked of one person.
  { kind = "offer", weight = 8, terms = {
    id = {
      "(mau|bisa|minat|sanggup|kosong) (gak|ga|nggak|ngga|ya|yuk|dong|kan)",
      "(minta tolong|tolong bantu|titip|gantiin|jagain|temenin aku|bantuin)",
      "(besok|lusa|sabtu|minggu depan|nanti sore) ... (ya|bisa|mau|kosong|bantu)",
    },
  } },
  -- Preachers, and what they read from.
  { kind = "warning", weight = 10, terms = {
    id = {
      "(renungan|pendeta|imamat|khotbah|ustadz|ustaz|jemaat|surat paulus|hadits)",
    },
  } },
  -- Money lent by shops, pawnbrokers and savings clubs.
  { kind = "other", weight = 10, terms = {
    id = {
      "(pinjaman|dana|kredit|pembiayaan) (tunai|cepat|cair|online|kilat|mikro|usaha|pribadi|darurat)",
      "(bunga|cicilan|angsuran) ({number}|ringan|rendah|flat|per bulan|mulai)",
      "(gadai|jaminan) (bpkb|sertifikat|emas|motor|mobil|hp|laptop)",
      "(koperasi simpan pinjam|pegadaian|paylater|leasing|plafon)",
    },
  } },
  -- Rumours and false posts, put right.
  { kind = "warning", weight = 9, terms = {
    id = {
      "(hoaks|hoax|cek fakta|turnbackhoax|disinformasi|misinformasi)",
      "(pesan berantai|beredar (pesan|kabar|info|unggahan|poster|video|surat))",
      "(faktanya|klarifikasi|tidak benar bahwa|akun palsu|mengatasnamakan|dicatut)",
      "(tidak|tak) pernah (memungut|meminta|menarik|mengirim|menghubungi|membuka lowongan)",
    },
  } },
}
