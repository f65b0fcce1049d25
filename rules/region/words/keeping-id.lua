-- Words of keeping what is another's (Indonesian).
words {
  id = {
    "ditahan", "nahan", "(tahan|simpan|amankan|dipinjam) dulu", "menahan", "dipegang", "megang", "pegang", "disimpan",
    "disimpen", "simpenin", "nyimpen", "diambil", "diambilin", "ambil semua", "disita", "sita", "dikumpulkan",
    "dikumpulin", "kumpulin", "titip", "dititip", "titipan", "serahkan", "diserahkan", "serahin", "kasih ke (bos|agen)",
    "di tangan (bos|agen)", "sama (majikan|bos|agen|agensi|kantor|mandor|sponsor|nyonya|mami|om|kapten|calo)",
    "di (kantor|laci|lemari)", "brankas", "buat (jaminan|pegangan)", "(sebagai|dijadikan|dijadiin) jaminan",
    "biar (aman|fokus|betah)", "supaya (aman|betah)", "demi keamanan", "saya simpankan", "kami yang simpan", "disetor",
    "(tinggalkan|ditaruh|taruh) di", "dikumpul", "naruh", "disetorkan", "diserahin", "nyerahin", "menyerahkan",
    "nyetor", "wajib setor", "nitip", "nitipin", "dititipin", "titipin", "jadi pegangan", "kami (simpan|amankan)",
    "diamankan", "diamanin", "biar ga (ilang|kabur)", "biar gak (hilang|kabur|boros)", "biar tidak hilang",
    "supaya tidak (hilang|boros)", "supaya gak ilang", "biar nggak boros", "ditinggal (di|sama)", "ditinggalkan",
    "di loker bos", "lemari (bos|besi)", "di rumah bos", "masih di (agen|bos|majikan)", "sama yang bawa", "kasi bos",
    "kasih (agen|majikan|mandor|kantor|paspor|ktp|hp)", "kase pa", "minta (ktp|ijazah|hp|paspor)",
    "diminta (ktp|paspor|ijazah)", "gak (dibalikin|dikembalikan)", "(ga|blm|kapan) dibalikin", "tidak dikembalikan",
    "belum (dikembalikan|dibalikin)", "dirampas", "rampas", "dijabel", "(ijazah|ktp|kk|akte|bpkb|paspor|buku) asli",
    "aslinya",
  },
}
