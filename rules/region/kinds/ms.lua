-- Words by which the kind of a message is inferred: Malay.
kinds {
  -- Neighbours, teachers and news that tell of it.
  { kind = "warning", weight = 9, terms = {
    ms = {
      "(jangan percaya|jangan mudah|jangan terpedaya|jangan tertipu)",
      "(lapor|report) (akaun|post|iklan)",
      "(kisah|cerita) (mangsa|benar)",
      "(cikgu|sekolah|ketua kampung) ... (ingatkan|pesan)",
      "(tolong|sila) (share|kongsi|sebarkan)",
      "mangsa (diselamatkan|mengaku|dibawa)",
    },
  } },
  -- Offices, charities and neighbours who speak of the danger, or offer a hand.
  { kind = "warning", weight = 10, terms = {
    ms = {
      "(polis|imigresen|jabatan|kementerian|ngo) (pesan|ingatkan|peringatkan|nasihat)",
      "(khutbah|ceramah) ... (amanah|pekerja|bantuan)",
      "(klinik|kaunter bantuan|bantuan guaman) ... (percuma|tanpa dokumen)",
      "(jangan serah|jangan tertipu|sindiket)",
    },
  } },
  -- A worker, or somebody for her, who asks what to do.
  { kind = "worker_report", weight = 7, terms = {
    ms = {
      "tolong (saya|kami|adik|kakak|kawan)",
      "(macam mana|camne) nak (lapor|report|lari|balik|keluar)",
      "(nak|boleh) (report|lapor|mengadu) (kat|dekat|di)? (mana|siapa)",
    },
  } },
  -- Rooms to let, stories.
  { kind = "other", weight = 5, terms = {
    ms = {
      "(bilik sewa|rumah sewa|penyewa|untuk disewa)",
      "(filem|drama|novel|episod)",
    },
  } },
  -- warning: news, law, teaching, neighbours who warn
  { kind = "warning", weight = 10, terms = {
    ms = {
      "(polis|imigresen|pdrm|jtksm|jtk|wisma putra|kedutaan|mahkamah|jabatan tenaga kerja|bukit aman|kementerian) ... (tahan|menahan|selamatkan|menyelamatkan|tangkap|serbu|menyerbu|nasihat|ingatkan|mengingatkan|gesa|menasihati|dakwa|siasat|tumpaskan|bongkar)",
      "(mangsa|suspek|tertuduh|sindiket) ... (diselamatkan|ditahan|didakwa|dijatuhi|ditipu|diperdaya|dibawa|tumpas|pemerdagangan)", "(akta|seksyen) {number}", "(didakwa|dihukum|dipenjara|dijatuhi hukuman|pemerdagangan orang|antipemerdagangan)", "(majikan|ejen) (tak|tidak) boleh (simpan|pegang|tahan|potong)", "(tip|tips|hak pekerja|kenali|panduan) ... (majikan|pekerja|penipuan|tanda)",
    },
  } },
  { kind = "warning", weight = 4, terms = {
    ms = { "(mangsa|sindiket|penipuan kerja|penipuan pekerjaan|pemerdagangan|diperdaya|terpedaya)" },
  } },
  { kind = "warning", weight = 7, terms = {
    ms = { "(awas|waspada|berhati hati|hati hati|jangan percaya|jangan terpedaya|jangan mudah) ... (kerja|tawaran|scam|penipuan|ejen|iklan|sindiket)", "(buat|boleh buat) (aduan|laporan|report)", "(hubungi|lapor) (kedutaan|jtk|polis|talian)" },
  } },
  -- worker_report: somebody tells of what happened, or asks for help
  { kind = "worker_report", weight = 7, terms = {
    ms = { "(tolong|minta tolong|mohon bantuan|boleh tolong|bantu saya|bantu kami)", "(saya|kami|aku) ... (kena pukul|dipukul|kena tahan|ditahan|kena kurung|takut|lari|tak dapat gaji|tak dibayar|nak balik|kena jual|kena tipu|ditipu)", "(majikan|bos|boss|ejen|tauke|madam) (saya|kami|aku)? ... (pukul|tak bayar|ambil|simpan|marah|ugut|kurung|tak bagi)", "(adik|anak|kawan|suami|abang|kakak) (saya|aku|kami) ... (kena|hilang|terperangkap|tak boleh balik|kemboja|myanmar)", "(nak|boleh) (report|lapor|mengadu) (kat|ke|dekat|dengan) (mana|siapa)" },
  } },
  -- offer: work held out to one person
  { kind = "offer", weight = 4, terms = {
    ms = { "(abang|akak|adik|dik|bro|sis|kak) ... (nak|minat|berminat|mau) (kerja|tak|join|ikut)?", "(ada|aku ada) (kerja|job|kekosongan) ... (nak|minat|berminat|pm)?", "(tahniah) ... (terpilih|diterima)" },
  } },
  -- advert: to whom it may concern
  { kind = "advert", weight = 3, terms = {
    ms = { "(kerja kosong|jawatan kosong|cari pekerja|cari|perlukan|mencari|diperlukan|kekosongan|ambil pekerja|kosong)", "(gaji|upah) ({money}|{number}|rm|pokok|hari|bulanan|lumayan)", "(berminat|minat|hubungi|wasap|pm saya|pm kami|pm segera|whatsapp saya|datang terus)", "(syarat|kelayakan|umur|warganegara) {number}?" },
  } },
  -- other: things for sale, rooms, talk
  { kind = "other", weight = 3, terms = {
    ms = { "(weh|jual|untuk disewa|untuk dijual|preorder)" },
  } },
  -- warning: stories on screen and in print, free help for workers, talks, and who speaks for an office
  { kind = "warning", weight = 9, terms = {
    ms = { "(filem|drama|siri|novel|komik|game|podcast|dokumentari|teater|lagu) (ni|itu|baru|tentang|pasal|seram|kisah|semalam|tu|yang|best|sedih)", "(pelakon|watak|heroin|episod|babak|tengok wayang|pengarah|movie)", "(klinik|kaunter|bengkel|ceramah|khutbah|seminar|taklimat|khidmat nasihat|bantuan guaman|kem) (percuma|bergerak|guaman|undang undang|pekerja|kesihatan|jumaat|bantuan|untuk|ni|hak)", "(polis|pdrm|imigresen|kementerian|jabatan|wisma putra|kedutaan|jtksm|tenaganita) ... (pesan|menahan|menyelamatkan|serbu|serbuan|menasihatkan|ingatkan|mengingatkan|tumpas|berjaya|mengesan|memberkas|mengeluarkan)", "(awas|waspada|hati hati|jangan percaya|jangan terpedaya|jangan mudah) ... (tawaran|kerja|sindiket|scam|iklan|ejen)", "(mangsa|suspek|sindiket) ... (diselamatkan|ditahan|dituduh|pemerdagangan|dibawa pulang|penipuan|didakwa)", "(pemerdagangan orang|atipsom|buruh paksa|seksyen {number}|akta {number})" },
  } },
  -- a worker, or somebody close, asks whom to turn to
  { kind = "worker_report", weight = 6, terms = {
    ms = { "(report|lapor|mengadu|buat laporan) (kat|dekat|pada|di)? (mana|sapa|siapa)", "(adik|abang|kakak|suami|isteri|anak|mak|sepupu|kawan|ipar|jiran) (saya|aku|kami|ipar) ... (kat|di|kena|tak|atas|pasport|gaji|kerja|belum)", "(saya|kami|aku) (bibik|pembantu|kerja|baru|dah|takut|kena paksa|orang indonesia|orang bangla|pekerja)" },
  } },
  -- warning: what to check before one goes, what a real employer does not ask, whom to ring
  { kind = "warning", weight = 8, terms = {
    ms = { "(jangan) (sekali kali)? (serah|bagi|percaya|terima|terpedaya|bayar|tertipu|mudah)", "(semak|pastikan|sahkan|periksa) (dulu)? (lesen|kontrak|syarikat|permit|majikan|dengan|dahulu)", "(hubungi|lapor|telefon|adu) (ke|pada|di|kepada)? (999|talian|nsrc|hotline|03|balai polis terdekat)", "(tanda|petanda|ciri|modus) (pemerdagangan|penipuan|kerja paksa|sindiket|bahaya|scam)", "(majikan|agensi) (sah|berlesen|yang betul) (tidak|tak) (akan|pernah|boleh|minta)" },
  } },
  -- somebody tells of herself, or of a person close, and of boss, papers, pay or harm; offices and press never say "my"
  { kind = "worker_report", weight = 8, terms = {
    ms = { "(saya|kami|aku|adik|kakak|abang|suami|isteri|anak|kawan|sepupu|mak) (saya|aku|kami)? ... (majikan|bos|ejen|agen|tekong|pasport|gaji|kena|ditipu|dipaksa|dikurung|kerja|balik)", "(majikan|bos|ejen|tekong|diorang) ... (saya|kami|aku)" },
  } },
  -- Small words that say who speaks to whom of what; what is left of a kind when nothing else is known.
  -- Spoken to by a greeting or as kin.
  { kind = "worker_report", weight = 3, terms = {
    ms = { "(salam|hai|adik|dik|kak|kakak|awak|sayang|abang|makcik|cik|tuan|puan)" },
  } },
  -- Spoken to by a greeting or as kin.
  { kind = "offer", weight = 7, terms = {
    ms = { "(salam|hai|adik|dik|kak|kakak|awak|sayang|abang|makcik|cik|tuan|puan)" },
  } },
  -- "You".
  { kind = "offer", weight = 7, terms = {
    ms = { "(awak|kau|adik|anda|kamu|akak) (nak|boleh|kena|ikut|jangan|datang|berminat|kerja|ada|cuma|tak|dah)" },
  } },
  -- What is done for one.
  { kind = "offer", weight = 9, terms = {
    ms = { "(abang|saya|kami|akak|kita|bos) (bagi|bayar|jemput|tanggung|uruskan|simpan|tunggu|ambil|belanja|hantar|dulu)" },
  } },
  -- Whom not to tell, and what to say.
  { kind = "offer", weight = 6, terms = {
    ms = { "(jangan|tak payah) (cakap|bagitahu|bagi tau|cerita|risau|takut)" },
  } },
  -- Who is sought.
  { kind = "advert", weight = 8, terms = {
    ms = { "(cari|dicari|mencari|perlu|perlukan|memerlukan|diperlukan|digalakkan|dialu alukan|kosong|jawatan|mahu|nak|terima|daftar)" },
  } },
  -- Pay and terms.
  { kind = "advert", weight = 3, terms = {
    ms = { "(gaji|upah|sebulan|sehari|rm{number}|asrama|makan|cuti|syif)" },
  } },
  -- Classes, rooms, things for sale.
  { kind = "advert", weight = 4, terms = {
    ms = { "(bilik|sewa|jual|harga|kelas|kursus|tuisyen|promosi|pakej)" },
  } },
  -- Laughter, animals, films.
  { kind = "other", weight = 10, terms = {
    ms = { "(kucing|filem|sedap|lawak)" },
  } },
  -- Lessons, exam questions, lectures, theses.
  { kind = "warning", weight = 10, terms = {
    ms = {
      "(kertas|soalan|latihan|ujian|kuiz|tugasan|karangan|esei|modul|nota|kerja rumah|kerja kursus) ({number}|bahasa|sejarah|moral|sivik|tingkatan|kumpulan|kuliah|kursus|pilihan|struktur|bertajuk|tentang|pendek)",
      "(bincangkan|jelaskan|huraikan|nyatakan|senaraikan|terangkan|tulis karangan|tulis esei|berikan) ... (hak|undang undang|ciri|contoh|akta|pendapat|faktor|langkah|kesan|kes|alasan|jawapan|patah perkataan)",
      "{number} (patah perkataan|markah)",
      "(pelajar tingkatan|pensyarah|tutorial|kajian kes|soal jawab|pendidikan moral|pendidikan sivik|skema jawapan|tesis|kertas kerja)",
      "(akta|seksyen|undang undang|hak) (apa|mana|manakah) (yang)? (dilanggar|terpakai)",
      "(buruh paksa|perhambaan moden|pemerdagangan orang|pemerdagangan manusia|kerja paksa|belenggu hutang)",
    },
  } },
  -- News and courts, and what a law says.
  { kind = "warning", weight = 9, terms = {
    ms = {
      "(didakwa|ditahan reman|direman|ditahan|dipenjara|dijatuhi|dihukum|diserbu|serbuan|diselamatkan|menyelamatkan|menahan|tumpaskan|menumpaskan) (di|oleh|kerana|selepas|bagi|atas|membantu|seorang|dua|tiga|{number}|polis|mahkamah|sindiket|mangsa)",
      "(mahkamah (sesyen|tinggi|majistret|rayuan)|pertuduhan|atipsom|seksyen {number}|akta {number}|pendakwa raya|suspek|sindiket)",
      "(polis|pdrm|jtk|jtksm|wisma putra|imigresen|kementerian|menteri|majikan negara|konsulat|kedutaan|jabatan) ... (ingatkan|mengingatkan|nasihat|nasihati|menasihati|amaran|pesan|gesa|kata|maklum|dedah|mendedahkan|selamatkan)",
      "(amaran|peringatan|makluman|nasihat) (pdrm|polis|penting|kepada|wisma|jtk|awam|orang ramai)",
      "(orang ramai|mangsa|rakyat malaysia) (diingatkan|dinasihatkan|dikurung|dipaksa|ditipu|jangan|supaya|dirampas|diminta)",
    },
  } },
  -- Broadcasts, sermons, plays and screenings about it.
  { kind = "warning", weight = 9, terms = {
    ms = {
      "(taklimat|ceramah|khutbah|kuliah|seminar|bengkel|kempen|program|bicara|rancangan|slot|podcast|dokumentari) (jtk|jumaat|subuh|maghrib|kesedaran|radio|tv|minggu|khas|komuniti|antipemerdagangan|pencegahan|tentang|keselamatan|percuma|ini|hari)",
      "(jamuan ringan|dewan serbaguna|pendengar|penceramah|tayangan|pementasan|teater|pameran|bacaan)",
    },
  } },
  -- Handouts: how to tell, what not to hand over, whom to ring.
  { kind = "warning", weight = 9, terms = {
    ms = {
      "(ciri|tanda|petanda|modus) (buruh|pemerdagangan|penipuan|kerja|scam|sindiket|mangsa|bahaya|ejen)",
      "(jangan) (serah|serahkan|bagi|terpedaya|percaya|tandatangan|mudah|bayar|sewakan|rampas|kurung) ... (pasport|ic|duit|wang|tawaran|kontrak|akaun|ejen|mereka)?",
      "(semak|pastikan|sahkan) (dengan|dulu|lesen|ejen|syarikat|kontrak|nama)",
      "(lapor|laporkan|hubungi|aduan) (di|ke|kepada|segera)? (balai|talian|999|polis terdekat|jtk|mapo|tenaganita|ngo)",
    },
  } },
  -- Songs, stories, pets, games, school and barracks told with a smile.
  { kind = "other", weight = 10, terms = {
    ms = {
      "(kucing|anjing|hamster|arnab) (oren|ni|aku|saya|rumah|jiran|kesayangan)",
      "(lirik|lagu|korus|band|vokalis|rap) (aku|saya|baru|draf|ni|kami|raya|ciptaan|perlukan)",
      "(episod|ep|drama|novel|cerpen|komik|filem|bab|sajak|pantun) ({number}|ni|tu|baru|semalam|melayu|korea|gila|best)",
      "(spm|stpm|asrama penuh|mrsm|matrik|plkn|kadet|perajurit) (lagi|minggu|dulu|sekolah|hidup|muda)",
      "(mak|ayah|abah|ibu) (aku|saya|i) (rampas|ambik|ambil|simpan|kurung|marah|tak bagi)",
      "(guild|push rank|gacha|mlbb)",
    },
  } },
  -- Courts, lawyers, preachers and book launches tell of it.
  { kind = "warning", weight = 9, terms = {
    ms = {
      "(hakim|mahkamah|penjarakan|dipenjara|rayu|peguam|pendakwa|dijatuhi|hukuman)",
      "(pelancaran|ulasan|sinopsis) (buku|novel|filem)",
      "dalam (buku|novel)",
    },
  } },
  -- A favour or a day's work is asked of one person.
  { kind = "offer", weight = 8, terms = {
    ms = {
      "(boleh|nak|sudi|free) (tak|ke|x)",
      "(boleh tolong|tolong jaga|tolong potong|tolong ganti|jahitkan|baiki|hantarkan)",
      "(esok|lusa|sabtu|ahad|minggu) (ni|ini|depan)? ... (boleh|tolong|free|jaga)",
    },
  } },
  -- Preachers, and what they read from.
  { kind = "warning", weight = 10, terms = {
    ms = {
      "(tazkirah|khutbah|ustaz|imam masjid|ceramah agama|hadis)",
    },
  } },
  -- Money lent by shops, pawnbrokers and savings clubs.
  { kind = "other", weight = 10, terms = {
    ms = {
      "(pinjaman|pembiayaan) (peribadi|segera|cepat|koperasi|wang|kereta|mikro|berlesen|perumahan)",
      "(faedah|kadar keuntungan|ansuran) ({number}|rendah|serendah|bulanan|dari)",
      "(pajak gadai|ar rahnu|gadai emas|bayaran balik sehingga|ctos|ccris)",
    },
  } },
  -- Rumours and false posts, put right.
  { kind = "warning", weight = 9, terms = {
    ms = {
      "(berita palsu|palsu|tidak benar|mesej tular|tular (mesej|poster|iklan|video))",
      "(menafikan|penafian|penjelasan rasmi|kenyataan media|menggunakan nama)",
      "tidak pernah (mengutip|meminta|mengenakan|menghubungi|membuka)",
    },
  } },
  -- Offices and posters that say what the law is, and what to ask first.
  { kind = "warning", weight = 10, terms = {
    ms = {
      "(pdrm|polis|imigresen|jtk|jabatan tenaga kerja|wisma putra|kedutaan|kementerian) ... (jangan|boleh dihukum|hubungi|semak|laporkan|seksyen)",
      "(tanya dulu|semak dengan|kongsi dengan kawan|kenali tanda|tawaran terlalu)",
    },
  } },
}
