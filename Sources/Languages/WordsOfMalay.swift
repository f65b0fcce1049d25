/// Indonesian and Malay: what both have stands in both lists.
let wordsOfMalay: [(tag: String, words: String)] = [
    (
        "id",
        """
        yang dan di ke dari untuk dengan pada adalah ini itu tidak akan dalam oleh sebagai atau \
        juga kami kita mereka dia ia saya anda kamu telah sudah ada lebih dapat bisa para orang \
        tahun hari bahwa karena saat namun tersebut merupakan secara beberapa antara menjadi \
        seperti hanya banyak setelah sebelum ketika terhadap hingga sedangkan jika maka sehingga \
        tetapi tapi melalui sangat uang kantor perusahaan mobil pria wanita nomor rumah negara \
        kota provinsi resmi gratis lokasi lowongan kerja karyawan karyawati dibutuhkan gaji \
        pengalaman minimal maksimal usia penempatan hubungi kirim lamaran pekerjaan bekerja \
        mampu memiliki minat segera loker info gak nggak enggak ga banget aja sih nih dong deh \
        udah gue gua lu lo kalo kalau gimana makan yg dgn utk tdk sy bgt jgn org krn jd dr lg bs \
        tp sm pake buat cuma masih bikin sama biar kok kayak belum lagi mau pun hal cara suatu \
        sebuah semua setiap serta bagi tanpa sekitar selama sampai kepada luar besar baik baru \
        lain dua tiga satu pertama mulai kali masa waktu tempat dunia membuat menggunakan \
        melakukan memberikan bapak ibu selamat hadiah pemenang rupiah pulsa transfer silahkan \
        silakan terima kasih mohon maaf tolong bilang ngomong enak bagus kurang pelayanan \
        sekolah tinggi manusia hak berhak seseorang terdapat berada bagian jumlah berbagai \
        universitas kualitas aktivitas fasilitas kapasitas pemerintah ilmuwan kematian kesehatan \
        sekali pula demikian sejak agar apa siapa apakah mana kapan bagaimana mengapa adanya \
        mengatakan ditemukan digunakan dilakukan berdasarkan berasal terjadi salah bentuk \
        kebebasan lainnya atas maupun pernyataan sebagian perlindungan lewat kelompok jepang \
        internasional anggota harus wisatawan situs disebut masyarakat kebijakan inggris \
        bepergian standar sosial nyaman memakai layanan kehidupan hewan biaya transportasi \
        selain asli kualifikasi pendidikan jurusan kesempatan magang bertanggung jawab peserta \
        mahasiswa surat rekening blokir cek undian pinjaman butuh langsung ngga tau bener bisnis \
        bukan kalian percaya ribu juta barang pesan harga ayo pernah sedikit memang terus kenapa \
        cepat sesuai belajar kegiatan sedang jalan malam siang pagi nama kata punya masuk keluar \
        datang pulang ingin tidur cinta hati senang sedih akhirnya semoga padahal emang udh blm \
        klo tapi2 bgmn loh lah dll dsb wib jl jln kak min gan bang cewe cowo ktp bpjs umr boleh \
        diperlukan pergi negeri tengah pasukan memerlukan mempunyai berlaku sebab diketahui \
        permohonan asing mengeluarkan kini mengambil alamat terletak ekonomi keadaan umur tempoh \
        tiada amat tak bebas dilaksanakan dikenal tujuan tuntutan sejumlah segala akibat rakyat \
        menurut terakhir umum syarat kemudian lalu mungkin perlu penting terutama contohnya \
        biasanya seluruh yakni tetap anak ayah perempuan penduduk malah sebaliknya supaya \
        semakin masalah bantuan pihak kerap sejuk agak menyokong beliau walaupun cuba bina lama \
        jauh dekat air api laut pulau udara hutan mati hidup lahir asal kuasa raja perang \
        senjata hukum setempat pemerintahan olimpiade membutuhkan mendukung dukungan kasus film \
        turis perserikatan bervariasi berkunjung perkawinan nasional poin protes kontrol materi \
        maskapai memulai satwa pabrik pajak polisi serikat tiongkok jerman prancis spanyol \
        italia eropa maret juni juli agustus desember senin kamis jumat minggu siswa dosen \
        dokter obat apotek bandara stasiun listrik populasi produksi informasi situasi operasi \
        organisasi publik khusus misalnya umumnya daring unduh yaitu ujar persen miliar menit \
        detik sore besok kemarin ujung sepatu toko telepon televisi musik olahraga tim pelatih \
        kejuaraan medali pekerja peneliti penelitian pengadilan jaksa tentara cuaca badai pasien \
        infeksi pengobatan rawat asuransi wilayah kabupaten kecamatan pemilu presiden sampah \
        sepeda motor kapal truk bus taksi supir sopir berbeda berbagi relatif ataupun asasi \
        undang kedua mudah penerbangan menyebabkan kebanyakan menteri pusat terbang pilihan \
        mengenai kemungkinan dilaporkan berkaitan tersendiri lapangan pelajar sains destinasi \
        pergerakan dewan bangsa adil rasa melihat bahkan terbuka terbatas memahami batas \
        menjamin penghargaan berlangsung sukar kedai memberi berarti sakit khas daripada apabila \
        kira makanan minuman pelayan rasanya cukup meski meskipun ternyata teman mencoba bawa \
        rek sms kredit jt rb hub katanya *nya *kan
        """
    ),
    (
        "ms",
        """
        yang dan di ke dari untuk dengan pada adalah ini itu tidak akan dalam oleh sebagai atau \
        juga kami kita mereka dia ia saya anda kamu telah sudah ada lebih dapat boleh para orang \
        tahun hari bahawa kerana ialah daripada namun tersebut merupakan secara beberapa antara \
        menjadi seperti hanya banyak selepas sebelum apabila terhadap hingga sehingga manakala \
        jika maka tetapi tapi melalui sangat amat wang pejabat syarikat kereta basikal lelaki \
        wanita nombor rumah negara bandar negeri rasmi percuma kawasan kerja kosong jawatan \
        kekosongan pekerja diperlukan gaji pengalaman umur hubungi hantar permohonan mohon \
        segera pemandu pembantu sahaja tiada berlaku tak je nak ni tu korang macam cakap dah \
        awak takde takpe camne kenapa sebab pun lagi hendak belum mahu hal cara suatu sebuah \
        semua setiap serta bagi tanpa sekitar sepanjang sampai ketika kepada luar besar baik \
        baru lain dua tiga satu pertama mula kali masa tempat dunia membuat menggunakan \
        melakukan memberikan encik puan tahniah hadiah ringgit duit bayar sila terima kasih maaf \
        tolong pergi beritahu sekolah tinggi manusia hak berhak seseorang terdapat berada \
        bahagian jumlah pelbagai universiti kualiti aktiviti kemudahan kapasiti kerajaan saintis \
        ahli kematian kesihatan semasa ramai mempunyai perkhidmatan maklumat polis antarabangsa \
        kementerian perkara mengikut kerjasama ekonomi mengatakan dijumpai ditemui digunakan \
        dilakukan berdasarkan berasal salah bentuk hospital isnin khamis sabtu ahad sejak agar \
        apa siapa adakah mana bila bagaimana mengapa telefon tambang cuti kini dijalankan \
        setelah iaitu yakni bukan tengah tempoh sesetengah kurang menerusi sukan pasukan beliau \
        walaupun memberi pelancong menyokong jepun agak mengambil tempatan olimpik memulakan \
        kumpulan kawalan haiwan filem dikenali berkenaan berbeza bagaimanapun memerlukan \
        terletak stesen semula sekiranya sejuk sebahagian pihak pengangkutan mengurangkan \
        membina kerap cuba bermaksud pergerakan mengeluarkan keadaan diketahui harus anggota \
        masyarakat kebebasan lainnya sesuai kehidupan bertanggungjawab kelayakan pendidikan \
        peluang sesiapa tarikh alamat borang tawaran majikan warganegara asing ejen ejensi \
        kilang ladang restoran shif kerjakan kerjaya elaun kwsp perkeso cikgu budak kawan ibu \
        bapa macamana kita2 dgn utk yg mcm sgt kalau nama kata masuk keluar datang balik ingin \
        tidur cinta hati gembira akhirnya semoga jalan malam pagi ja pastu dorang diorang depa \
        hang hampa kak abg boss sama atas sekali juta terus waktu masih sedang kota memiliki \
        saat bekerja pemenang pula sedikit cepat mampu selama selain undian senang surat pulang \
        harga usia pernah makan barang belajar kegiatan percaya ribu bebas dilaksanakan dikenal \
        tujuan tuntutan sejumlah segala akibat rakyat menurut terakhir umum syarat kemudian lalu \
        mungkin perlu penting terutama contohnya biasanya seluruh tetap anak ayah perempuan \
        penduduk malah sebaliknya supaya semakin masalah bantuan bina lama jauh dekat air api \
        laut pulau udara hutan mati hidup lahir asal kuasa raja perang senjata eropah jun julai \
        ogos disember jumaat doktor ubat elektrik pelajar khas awam pengeluaran laman talian \
        muat terutamanya mesti had pelan kos kes kadar spesis sepanyol itali parlimen menteri \
        dewan bilik motosikal bas teksi lori kolej pertubuhan persekutuan kebangsaan mahkamah \
        peguam tentera askar ribut penyelidik penyelidikan pesakit jangkitan rawatan justeru \
        peratus bilion minit petang esok semalam hujung beg kasut kedai televisyen muzik \
        perlawanan jurulatih kejohanan pingat kapal terbang lapangan penerbangan sains \
        perbelanjaan melancong kanta dipanggil hidupan segi terhad destinasi berkaitan mengenai \
        pusat asasi sukar mudah cadangan kebanyakan ketara tersendiri kedua kemungkinan tumpuan \
        persendirian menyebabkan menjadikan dijangka dilaporkan pelantikan pilihan bagasi tetamu \
        tandas buah sayur halal hendaklah berhijrah undang jerman presiden wilayah khusus \
        produksi nasional bangsa adil rasa melihat bahkan terbuka terbatas memahami batas \
        menjamin penghargaan berlangsung sakit pelancongan kira makanan minuman cukup bawa \
        kredit tengok *nya *kan
        """
    ),
]
