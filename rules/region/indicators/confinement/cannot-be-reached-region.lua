-- The family cannot reach the person.
rule {
  title      = "Family cannot reach the person",
  indicators = { "delphi:D5.03", "ilo:4" },
  weight     = 4,
  status     = "trial",
  kinds      = { "worker_report", "conversation", "other", "offer" },
  sources    = { "ilo-indicators-2012" },
  terms = {
    sw = {
      "(akipiga|anapiga|akipigiwa|akituma) (simu|meseji) ... (sekunde|kunong'ona|ananong'ona|haraka|anakata)", "(hapatikani|simu haipatikani|simu imezimwa) ... (miezi|mwezi|wiki|tangu)", "(tuchange|tutume|tulipe) (laki|milioni|pesa) ... (arudi|arudishwe|aachiwe)?", "tukitaka arudi",
      "(hapatikani|hawapatikani|simu yake imezimwa|simu imezimwa|hajapiga simu|hatumpati|hatujasikia|hakuna mawasiliano|hajawasiliana|simpati)",
    },
    ko = {
      "(통화*|전화*|연락*) ... (한 달에 한 번*|옆에서*|속삭*|몇 초*|끊어버리*|안 받은 지*)", "연락이 (안 된*|끊긴*|두절*) ... (지|달|주|개월*)?",
      "(연락*) ... (안 돼*|안돼*|안 되*|끊겼*|두절*|안 닿*|없어*|안 와*)",
      "(전화*|카톡*) ... (안 받*|안받*|꺼져*|안 봐*)",
    },
    ru = {
      "(не выходит на связь|не выходит на связи|пропала связь|пропал|пропала|связи нет|телефон отключен|телефон выключен|не отвечает|последний раз (звонил|писала|звонила|писал))",
    },
    ne = {
      "(सम्पर्क|फोन|कुरा) (छैन|हुन सकेको छैन|भएको छैन|लाग्दैन|उठ्दैन|बन्द|विहीन|टुट्*)",
      "(samparka|phone|kura) (chaina|bhayeko chaina|lagdaina|uthdaina|band)",
    },
    bn = {
      "(যোগাযোগ|ফোন|কথা) (নাই|বন্ধ|করতে পারি না|হয় না|হয় না|করা যাচ্ছে না|পাই না)",
      "(কোনো|কোন) (খোঁজ|খবর) (নাই|পাই না|নেই)",
      "(jogajog|phone|khoj|khobor) (nai|bondho|pai na|hoy na)",
    },
    hi = {
      "(संपर्क|फोन|फ़ोन|बात) (नहीं हो|बंद|नहीं लग|नहीं हुई|टूट)",
      "(कोई खबर नहीं|कोई ख़बर नहीं|कोई अता पता|पता नहीं चल)",
      "(contact|phone|baat) (nahi ho|band|nahi lag|nahi hui|off)",
      "(koi khabar nahi|koi pata nahi|pata nahi chal)",
    },
    fil = {
      "(naka block|na block|blinock|binlock) (na)? (kaming|kami)? (lahat)? (kami)?", "(di|hindi) na (namin|ko|nila) (ma contact|macontact|makontak|matawagan|nakakausap|makausap)", "huling (chat|tawag|text|message) (nya|niya)", "(bumubulong|pabulong) (sya|siya|lang)?",
      "(hindi|di) (na)? (na|namin|ko)? (makontak|macontact|matawagan|ma contact|sumasagot|nagpaparamdam|nagre reply)",
      "(wala|walang) (nang|na|ng)? (balita|contact|komunikasyon|paramdam)",
      "(huling|last) (tawag|chat|message|contact|usap)",
    },
    ms = {
      "(bila|masa|setiap kali) (vc|call|telefon|video call) ... (ada orang|sekejap|bisik|kat belakang|mata merah)", "(tak|x|takleh|tak dapat) (dapat)? (hubungi|contact|call) (dia|adik|abang|kakak) (lagi|dah)?",
      "(tak dapat|x dapat|tak boleh|xleh|tak berjaya) (contact|hubungi|call|telefon)",
      "(hilang contact|hilang khabar|tiada khabar|tak ada khabar|lost contact|last contact|kali terakhir call)",
    },
    id = {
      "(ga|gak|tidak|ngga|nggak|susah) bisa (ditelpon|dihubungi|dikontak|dikontek|ditelepon) (langsung|lagi|sendiri|sejak)?", "selalu (bosnya|majikannya|agennya|orang lain|temannya) (yg|yang) (jawab|angkat|bales)", "(kalau|kalo|tiap|setiap) (telpon|telepon|vc|video call) ... (sebentar|bisik bisik|ada orang|diawasi|disuruh matiin)",
      "(hilang kontak|putus kontak|lost contact|gak bisa dihubungi|ga bisa dihubungi|tidak bisa dihubungi|nomornya gak aktif|nomor tidak aktif|gak ada kabar|ga ada kabar|tidak ada kabar|tanpa kabar|wa nya mati|hp nya mati)",
      "(terakhir|terakhir kali) (chat|wa|telepon|kontak|hubungi|kirim pesan) ... (minggu|bulan|hari|bilang|sharelok)",
    },
  },
  unless_about = { "not-so-south" },
  fires = {
    sw = {
      "binamu «hapatikani» kwa simu",
    },
    ko = {
      "사촌 «연락이 안 돼»요",
    },
    ru = {
      "дядя «не выходит на связь»",
    },
    ne = {
      "काकासँग «सम्पर्क छैन»",
      "kaka sanga «samparka chaina»",
    },
    bn = {
      "মামার «কোনো খোঁজ নাই»",
      "mamar «khoj nai»",
    },
    hi = {
      "चाचा से «संपर्क नहीं हो» रहा",
      "chacha se «contact nahi ho» raha",
    },
    fil = {
      "«hindi na makontak» si bunso",
    },
    ms = {
      "adik «tak dapat contact» sebulan",
    },
    id = {
      "sepupu «hilang kontak» di sana",
    },
  },
  silent = {
    sw = {
      "simu mpya",
    },
    ko = {
      "새 폰 샀어요",
    },
    ru = {
      "новый телефон",
    },
    ne = {
      "नयाँ फोन",
      "naya phone",
    },
    bn = {
      "নতুন ফোন",
      "notun phone",
    },
    hi = {
      "नया फोन लिया",
      "naya phone liya",
    },
    fil = {
      "bagong cp",
    },
    ms = {
      "fon baru",
    },
    id = {
      "hp baru nih",
    },
  },
  advice = "Write down the last call, the number and the place named. Give 1300 or the embassy.",
}
