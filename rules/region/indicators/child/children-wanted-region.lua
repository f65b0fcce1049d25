-- Children below fifteen, or orphans, are sought by strangers, whatever for; or a child is offered for money.
rule {
  title      = "Children are sought, or offered for money",
  indicators = { "delphi:D3.05", "delphi:D4.06", "ilo:1" },
  law        = { "th-atip-6", "th-cp-26" },
  weight     = 7,
  child      = true,
  status     = "trial",
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "ilo-ages", "ilo-delphi-2009" },
  terms = {
    id = {
      "(dicari|cari|butuh|dibutuhkan|mencari|rekrut) (anak anak|anak|bocah|anak yatim) ... {age<15}",
      "(dicari|cari|butuh|dibutuhkan|mencari) (anak yatim|anak panti|anak jalanan|bocah)",
      "(anak|bayi) ... (mau|bisa|siap) (diadopsi|adopsi) ... ({money}|juta|jt|ganti persalinan)",
      "(jual|dijual) (bayi|anak)",
    },
    ms = {
      "(cari|perlukan|dikehendaki|mencari) (budak budak|budak|kanak kanak|anak yatim|anak anak) ... {age<15}",
      "(cari|perlukan) (anak yatim|budak kecil|kanak kanak)",
      "(bayi|anak) ... (nak|untuk) (dilepaskan|dijual|anak angkat) ... ({money}|rm)",
      "jual (bayi|anak)",
    },
    fil = {
      "(hanap|kailangan|wanted|need|naghahanap|looking for) ... (mga bata|batang|bata|kids) ... {age<15}",
      "(nagbebenta|binebenta|benta|ipinagbibili|pinapaampon|paampon) ... (bata|babae|lalaki|sanggol|baby|yrs old|anyos)",
      "(adoption|ampon) ... ({money}|k|libo)",
    },
    ko = {
      "(아이*|아동*|어린이*|초등학생*|고아*) ... (모집*|구함*|구합니다*|구해요*|찾습니다*) ... (숙소*|공연*|투어*|합숙*|일*|수익*)",
      "(아기*|신생아*|아이*) ... (넘겨*|팝니다*|판다*|입양비*)",
    },
    sw = {
      "(wanahitajika|anahitajika|tunatafuta|natafuta|tunahitaji|wanatakiwa) (watoto|mtoto|mayatima|yatima)",
      "(watoto|mtoto) (yatima|wadogo|wenye ulemavu|wa miaka) ... (wanahitajika|anahitajika|wanatakiwa)",
      "(anauza|nauza|kuuza|anamuuza) (mtoto|kichanga)",
      "{age<15} ... wanahitajika",
    },
  },
  unless_near = {
    id = {
      "(hilang|lomba|casting|didampingi|klub|les|sanggar|imunisasi|sunatan|donatur|beasiswa|model cilik|paud|kelas|penelitian)",
    },
    ms = {
      "(hilang|pertandingan|kelab|kelas|tadika|taska|imunisasi|khatan|penderma|biasiswa|ditemani ibu)",
    },
    fil = {
      "(nawawala*|missing|casting|kasama ang magulang|parental|contest|class|lesson|bakuna|scholarship|sponsor|tuli|work permit)",
    },
    ko = {
      "(실종*|미아*|수업*|교실*|보호자*|촬영*|체험*|학원*|캠프*|봐주실*|시터*|축구교실*)",
    },
    sw = {
      "(amepotea|wamepotea|shule|darasa|mashindano|chanjo|mwalimu|yaya|wafadhili wa masomo|mzazi aambatane|kumwangalia|wa kuwalea)",
    },
  },
  unless_about = { "make-believe-region", "not-meant-region" },
  fires = {
    id = { "«dicari anak-anak lincah usia 8-12» utk atraksi keliling" },
    ms = { "«cari budak umur 9-12» untuk persembahan jalanan, ikut lori" },
    fil = { "may «nagbebenta ng 'adoption' daw ng 9 yrs old» na babae, 30k" },
    ko = { "«고아 아이들 모집, 합숙» 공연단" },
    sw = { "«Watoto yatima 6-10 wanahitajika» kituo kipya" },
  },
  silent = {
    id = { "Dicari anak hilang usia 7 tahun, baju merah.", "Les renang untuk anak usia 7 tahun." },
    ms = { "Cari anak hilang umur 7 tahun.", "Kelas renang budak umur 7 tahun." },
    fil = { "Naghahanap ng nawawalang bata, 7 yrs old.", "Swim lessons para sa bata." },
    ko = { "아이 봐주실 분 구해요", "어린이 수영 교실" },
    sw = { "Mtoto amepotea, miaka saba.", "Darasa la kuogelea kwa watoto." },
  },
  except = { "line-broken", "spaced-letters", "dotted-letters", "look-alikes", "digits-for-letters", "mistyped" },
  advice = "Ring 1300 or 191 at once; from abroad the national child line. Do not contact the poster and do not pass the text on.",
}
