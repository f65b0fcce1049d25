-- Quiet words, ordinary alone: pay that others get.
words {
  id = {
    "ke (agensi|agen|mandor|ortu|bapak|suami|yayasan|rekening|sponsor|mami|bos)", "masuk agen", "ortu dikasih",
    "buat mamah", "uang kantor", "ke orang tua", "diserahkan", "disetor", "dipegang (bos|majikan)", "dititip",
    "dikirim langsung", "lewat (agen|yayasan)", "bagi dua", "setor*", "ibu simpen*", "bos simpen*",
  },
  ms = {
    "gaji hantar agen", "(duit|masuk) agen", "(ejen|mak|ayah|majikan) ambil", "tauke simpan", "bos (simpan|ambil)",
    "satu tamu", "akaun (yayasan|bos|ejen)", "(ke|kat) ejen", "kepada (mak|ayah)", "dimasukkan ke", "separuh kepada",
    "bagi separuh", "dengan (tauke|bos|majikan)",
  },
  fil = {
    "sa agency mo", "kay (mommy|tita|madam)", "sa (magulang|broker|ahente|management|coordinator)", "kinukuha (ni|ng)",
    "hawak ni boss ang sahod", "(ipapadala|diretso|ipapasa|napupunta) sa", "porsyento", "hatian", "ng aming ahente",
    "sa kamag anak", "hawak ng agency", "iniipon", "kita ng",
  },
  bn = {
    "বাবার হাতে", "অভিভাবকের হাতে", "সর্দার*", "দালাল নেয়", "মালিক রাখে", "ম্যাডাম নেয়", "পরিবারকে {money}",
  },
  ru = {
    "фирма получает", "получает фирма", "хозяйка забирает", "мамк*", "половина наша", "процент*", "общий котел",
    "общий котёл",
  },
  ko = {
    "브로커*", "통장 선주*", "사장이 모아*", "부모님께*", "대신 받*", "떼가*", "반 가져*",
  },
  sw = {
    "kwa (wakala|msimamizi|mzee|mama|baba|mjomba|bosi|tajiri|madam)", "wakala wako", "mzazi analipwa",
    "(baba|mama) atalipwa", "wanashika hela", "nusu kwa", "anapokea", "anapewa", "anachukua", "wanachukua",
    "pesa (yote|zote)", "anakusanya", "wanakusanya", "wazazi wanalipwa", "tunampa", "kumpa bosi", "asilimia",
  },
}
