-- Quiet words, ordinary alone: pay that others get.
words {
  id = {
    "ke agensi", "ke agen", "masuk agen", "setor*", "ortu dikasih", "dikasih ke ortu", "buat mamah", "ke mandor",
    "uang kantor", "ibu simpen*", "bos simpen*",
  },
  ms = {
    "gaji hantar agen", "duit agen", "ejen ambil", "masuk agen", "tauke simpan", "bos simpan", "satu tamu",
  },
  fil = {
    "sa agency mo", "kay mommy", "sa magulang", "sa broker", "kinukuha ni", "hawak ni boss ang sahod",
    "ipapadala sa", "porsyento", "hatian",
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
    "kwa wakala", "wakala wako", "baba anapewa", "mzazi analipwa", "baba atalipwa", "mama atalipwa",
    "wanashika hela", "kwa msimamizi", "nusu kwa",
  },
}
