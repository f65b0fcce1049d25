-- Doors, gates or windows of the place where people work and sleep are shut by somebody else, at hours or on days that he sets.
rule {
  title      = "The place where people work and sleep is shut by somebody else",
  indicators = { "delphi:D2.06", "delphi:D5.03", "ilo:4" },
  weight     = 5,
  status     = "trial",
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  terms = {
    id = {
      "(pintu|pintunya|gerbang|pagar|rolling door|ruko|mess|kamar|grill|jendela|gudang) (depan|bawah|belakang|luar|besi)? ... (digembok|dikunci|dirantai|ditutup|dipaku|di gembok|di kunci|gembok|kunci) ... (koh|bos|mandor|juragan|cici|malam|malem|subuh|luar|sabtu|jam {number}|tiap|buka)",
      "(digembok|dikunci|dirantai) (dari luar|koh|bos|mandor|juragan|malam|malem|jam)",
      "(kunci|gembok) (nya)? (dibawa|dipegang|di) (bos|koh|mandor|satpam|juragan|mami)",
      "jendela (dipaku|ditutup triplek|diteralis|dicat)",
    },
    ms = {
      "(pintu|pagar|grill|gril|shutter|bilik|kilang|tingkap|gate) (depan|bawah|belakang|besi|luar)? ... (kunci|dikunci|mangga|dirantai|rantai|tutup rapat|tutup kemas|dipaku) ... (tauke|bos|mandur|malam|luar|pagi|pukul|hari|buka|supaya)",
      "tingkap (dah)? (tutup|dipaku|dicat|kena paku|tutup kemas)",
      "(tak|x|xleh|tak boleh|x bleh|tak bleh|tak leh) (turun|keluar|keluaq|naik) (bawah|kedai|langsung)?",
      "(jgn|jangan) (keluaq|keluar) (pi|pergi|g) (kedai|mana)",
      "(jiran|orang) (x|tak) (bagi|boleh) (kenai|kenal|nampak|tau)",
      "masuk sebelum (puasa|ramadan|raya) ... keluar (malam)? (raya|lepas)",
    },
    fil = {
      "(sinasarado|isinasara|sinasara|nilolock|kinakandado|ikinakandado|naka kandado|sarado|nila lock) ... (gate|pinto|pintuan|roll up|bintana|bahay|shop) ... (lunes|sabado|gabi|umaga|hanggang|amo|mula|buong)?",
      "(gate|pinto|roll up|bintana) ... (sinasarado|isinasara|kinakandado|naka kandado|nakakandado|nilolock) ... (amo|boss|gabi|umaga|hanggang|sabado)",
      "(susi|key) (ng|sa) (gate|pinto) ... (amo|boss|madam|guard)",
      "(malayo sa kalsada|walang sasakyan) ... (pinayagan|pag pinayagan|hauler)",
      "(nakikisabay|makikisabay) (lang)? (pag|kapag) pinayagan",
      "(ipinapasok|tinatago|itinatago|pinapasok) (sila|silang lahat|kami|kaming lahat)? ... (freezer|van|bodega|kwarto|kisame) ... (inspeksyon|pulis|dole|barangay)?",
      "(may|tuwing) inspeksyon ... (tago|tinatago|ipinapasok|pinapasok)",
    },
    ko = {
      "(문*|대문*|셔터*|정문*|창문*|철문*) ... (잠그*|잠가*|잠급*|잠긴*|내려*|막아*) ... (밤*|저녁*|아침*|까지*|사장*|밖에서*)",
      "(열쇠*|키는*) ... (사장*|실장*|반장*|이모*) ... (가지고*|갖고*|있*)",
      "(단속*|점검*|조사*) (오면*|나오면*|올 때*) ... (숨*|냉동*|창고*|산으로*)",
      "(유심은*|유심*) (빼고*|빼*|바꿔*|두고*) ... (와야*|와요*|오*|입소*)",
      "(폰은*|폰*|핸드폰*) (공기계*|공폰*)",
      "(외박*|외출*) ... (나갈 수 있*|시켜*|한 명*|데려오면*)",
      "한 명 데려오면 ... (외박*|외출*|나가*|보내*)",
      "챔피언 되면*",
      "집에는 (언제*|못*|가끔*)",
    },
    sw = {
      "(geti|mlango|milango|shata|lango|dirisha|madirisha) ... (linafungwa|unafungwa|inafungwa|hufungwa|zinafungwa|kufuli|hupigwa kufuli) ... (bosi|tajiri|nje|asubuhi|kesho|jumapili|mpaka|hadi)",
      "(funguo|ufunguo) ... (kwa|na|anao|anakaa nao) (bosi|tajiri|madam|mlinzi|mzee)",
      "(barua|simu|meseji) (zinasomwa|inasomwa|husomwa|zinakaguliwa) (na)?",
      "(ruhusa|likizo|kutoka) (ni)? (kwa)? (msiba|kifo|mazishi) (wa|ya|cha)? (mzazi)? (pekee|tu)",
      "(mwenye|wenye) deni (hapiti|hawapiti|hatoki|hawatoki|haondoki)",
      "hawarudi (likizo|nyumbani|kwao) (mpaka|hadi)",
      "(wakaguzi|ukaguzi|polisi) (wakija|ukija) ... (tunafichwa|wanafichwa|jificheni|mjifiche)",
      "mwaka mzima ndani",
    },
  },
  unless_near = {
    id = {
      "(kos|kost|kosan|penghuni|kontrakan|anak anak|motor|maling|toko tutup|lupa|rumah (kita|gue|gua|aku|saya))",
    },
    ms = {
      "(sewa|penyewa|housemate|rumah (aku|saya|kita)|pencuri|kucing|asrama sekolah|lupa|kereta)",
    },
    fil = {
      "(bedspace|boarder|paupahan|aso|pusa|magnanakaw|tindahan namin|bahay namin|curfew|lockdown)",
    },
    ko = {
      "(공동현관*|원룸*|도어락*|우리 집*|도둑*|깜빡*|가게 문*|아파트*)",
    },
    sw = {
      "(chumba|mpangaji|wapangaji|kupanga|kinapangishwa|duka letu|nyumbani kwetu|wezi|shule)",
    },
  },
  unless_about = { "make-believe-region", "not-so-south", "not-meant-region" },
  fires = {
    id = { "penjahit, tidur di atas, «pintu bawah digembok koh» jam 9 malam" },
    ms = { "bengkel jahit, «tingkap dah tutup kemas supaya» sejuk" },
    fil = { "stay-in, «sinasarado ng amo ang gate» mula Lunes hanggang Sabado" },
    ko = { "기숙사 «문은 밤에 사장님이 잠그고 아침»에 열어요" },
    sw = { "«geti linafungwa na bosi» hadi asubuhi" },
  },
  silent = {
    id = { "pintu rumah sudah dikunci?" },
    ms = { "jangan lupa kunci pintu" },
    fil = { "sarado na ang tindahan" },
    ko = { "문 잠그고 나왔어" },
    sw = { "duka limefungwa leo" },
  },
  except = { "spaced-letters", "dotted-letters", "look-alikes", "digits-for-letters" },
  advice = "Ask who holds the keys at night, and whether everybody could get out in a fire.",
}
