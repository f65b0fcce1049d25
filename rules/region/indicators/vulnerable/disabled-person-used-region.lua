-- Somebody disabled, old or slow of speech is wanted for begging, or works unpaid for years while others use the benefits.
rule {
  title      = "A disabled or old person is wanted for begging, or works without pay",
  indicators = { "delphi:D3.03", "ilo:1" },
  weight     = 6,
  status     = "trial",
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  terms = {
    id = {
      "(cacat|difabel|buta|lumpuh) (itu|nya|tuh)? (biar|boleh|suruh) ikut (saya|kami|aku)",
      "(difabel|disabilitas|cacat|tuna netra|tunanetra|buta|lumpuh|kursi roda|lansia|kakek|nenek|keterbelakangan) ... (ngemis|mengemis|minta minta|lampu merah|depan (masjid|pasar|mall)|setor|setoran|kotak amal|diantar jemput|hasilnya)",
      "(cacat|buta|lumpuh|keterbelakangan|agak kurang) ... (bertahun|belasan tahun|puluhan tahun|{number} tahun) ... (kerja|disuruh|tidak digaji|gak digaji|tidur di kandang)",
    },
    ms = {
      "(oku|cacat|buta|lumpuh) (tu|ni)? (biar|bagi|boleh|suruh) ikut (saya|kami|pakcik)",
      "(oku|cacat|buta|lumpuh|kerusi roda|warga emas|orang tua) ... (mengemis|minta sedekah|depan (masjid|pasar|bank|surau)|jual tisu|orang bagi duit|kutip derma|hantar balik)",
      "(oku|lembam|kurang upaya) ... ({number} tahun|bertahun) ... (kerja|tak bayar|gaji|elaun jkm)",
    },
    fil = {
      "(pwd|bulag|pilay|lumpo) (mo|nyo|niyo) ... (isama|sumama|sa akin|sa amin)",
      "(pwd|bulag|pilay|lumpo|may kapansanan|naka wheelchair|matatanda|special child) ... (namamalimos|palimos|nagpapalimos|kalsada|simbahan|quiapo|hati|boundary)",
      "(kulang kulang|may diperensya|special) ... (taon nang|taon na) ... (nagtatrabaho|walang sahod|di sinasahuran|tulog sa)",
    },
    ko = {
      "(장애*|몸 불편*|말 못하*) ... (데려가*|데리고 가*|맡기시*|보내시*)",
      "(장애*|지적장애*|말 어눌*|어눌한*|휠체어*|시각장애*|노인*) ... (구걸*|앵벌이*|껌*|지하철*|돈 걷*|모금*)",
      "(장애*|말 어눌*|어눌한*|지능*|글 모르*) ... (5년째*|10년째*|15년째*|20년째*|30년째*|수십 년*|평생*) ... (일*|삽니다*|축사*|농장*|염전*)",
      "(장애수당*|장애연금*|기초수급*|수급비*) ... (통장* ... (씁니다*|가져*|관리*|빼*)|통장*|주인*)",
      "(돈|월급) 받는 걸 본 적 없*",
    },
    sw = {
      "(mlemavu|kipofu) (wako|huyo|wenu) (aje|nimchukue|nipatie|tumchukue)",
      "(walemavu|mlemavu|kipofu|vipofu|wasioona|viti vya magurudumu|wazee|albino) ... (kuomba|ombaomba|barabarani|mitaani|msikitini|kanisani|makusanyo|nusu|jioni wanachukuliwa|wanashushwa)",
      "(kuomba|ombaomba) ... (walemavu|vipofu|wazee|watoto wenye ulemavu)",
    },
  },
  unless_near = {
    id = {
      "(loker ramah|kuota disabilitas|donasi|santunan|komunitas|umr)",
    },
    ms = {
      "(jawatan|epf|jkm bayar|bantuan|derma ikhlas)",
    },
    fil = {
      "(job fair|sss|discount|senior citizen id|scholarship)",
    },
    ko = {
      "(장애인 채용*|복지관*|봉사*|후원*|4대보험*)",
    },
    sw = {
      "(ajira kwa|nssf|msaada wa serikali|harambee)",
    },
  },
  unless_about = { "make-believe-region", "not-so-south", "not-meant-region" },
  fires = {
    id = { "kakek «buta itu tiap pagi didrop di lampu merah»" },
    ms = { "orang «oku disuruh duduk depan masjid», petang kena serah duit" },
    fil = { "mga «bulag pinapababa sa simbahan» para mamalimos" },
    ko = { "«말 어눌한 아저씨가 20년째 축사»에서 삽니다" },
    sw = { "tunachukua «walemavu kutoka vijijini kuomba» mjini" },
  },
  silent = {
    id = { "loker ramah difabel, gaji UMR" },
    ms = { "jawatan kosong untuk OKU, gaji RM1,700" },
    fil = { "job fair para sa PWD" },
    ko = { "장애인 채용 공고, 4대보험" },
    sw = { "ajira kwa walemavu, NSSF" },
  },
  except = { "spaced-letters", "dotted-letters", "look-alikes", "digits-for-letters" },
  advice = "Ask who takes the money at the end of the day, who cares for the person, and who holds the benefits.",
}
