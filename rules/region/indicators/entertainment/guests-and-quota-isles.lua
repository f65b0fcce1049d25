-- Guests to be kept company, tables, drinks, fines for refusing, pictures of the body, marriages for money: a faint sign that needs company.
rule {
  title      = "Guests are to be kept company, or bodies and brides are asked for",
  indicators = { "delphi:D1.01", "delphi:D6.01", "ilo:2" },
  weight     = 4,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  terms = {
    id = {
      "(temani|temenin|nemenin|menemani|layani|melayani|ngelayani|nglayani|duduk bareng|ladenin) (tamu|om om|pelanggan|bos|bapak bapak|klien|minum|kapten|sopir)",
      "(target|kuota|minimal|setoran) ({number})? (tamu|botol|ladies|table|jam duduk|voucher|room|klien|korban|customer|chat)",
      "(tamu|pelanggan|klien) ... (gak boleh ditolak|tidak boleh ditolak|nolak|bawa keluar|bo|booking|ke hotel|denda|pegang pegang|kamar)",
      "(foto|pic|vid) (full body|seluruh badan|baju renang|seksi|bikini|tanpa|lingerie|tanpa filter|pake tanktop)",
      "(nikah|kawin|dinikahkan|jodohkan|dijodohin|pengantin) ... (china|tiongkok|taiwan|korea|arab|kontrak|mahar|uang|kaya|juta|mak comblang|orang tua|ortu)",
      "(ratusan|200|300|400|500)? (juta|jt) (buat|untuk) (keluarga|ortu|orang tua) ... (nikah|pengantin|china|taiwan)",
      "(masih|yang) (perawan|gadis|virgin|ting ting)",
      "(karaoke|spa|pijat|kafe|warung|room|bar) (remang*|plus|malam|di tambang|di perkebunan|di pelabuhan)",
    },
    ms = {
      "(layan|temankan|teman|duduk dengan|hiburkan) (tamu|pelanggan|customer|minum|bos|dato|datuk|lelaki|tauke|client|orang)",
      "(target|kuota|minimum) ({number})? (tamu|botol|ladies|meja|customer|client|chat|mangsa)",
      "(tamu|pelanggan|customer|client) ... (tak boleh tolak|x boleh tolak|bawa keluar|booking|hotel|denda|raba|bilik)",
      "(gambar|pic|foto) (full|penuh|seksi|bikini|badan|baju tidur)",
      "(kahwin|nikah|pengantin|isteri) ... (china|taiwan|arab|kontrak|duit|kaya|hantaran|rm|mak ayah|agen)",
      "(anak dara|dara|virgin|masih suci)",
      "(urut|karaoke|spa|pub|kelab|bar) ... (siam|indon|vietnam|cantik|muda|hutang|tambang|tinggal dalam|malam)",
    },
    fil = {
      "(aliwin|i entertain|ientertain|entertain|samahan|sasamahan|tabihan|table|itable|i table|upuan|sasahan|makipag inuman|makikipag inuman|painumin|asikasuhin) (ang|ng|ang mga|mga|sa|ng mga)? (guest|guests|customer|bisita|kustomer|mga|lalaki|foreigner|boss)",
      "(quota|kota|target) (na|sa|ng)? ({number})? (drinks|ladies drink|table|bote|guest|customer|client|chat|points)",
      "(bar fine|barfine|takeout|take out|ilabas|inilalabas|vip room|private room|extra service|happy ending)",
      "(full body|whole body|two piece|bikini|sexy|sexy pic|naka sando) (pic|pics|picture|photo)?",
      "(asawa|mapapangasawa|kasal|ikakasal|bride|nobya|mail order) ... (chinese|korean|koreano|afam|foreigner|dowry|bayad|pamilya|libo|mayaman|matanda|intsik|taiwanese)",
      "(virgin|birhen|dalaga pa|walang karanasan|fresh|wala pang nobyo)",
      "(cam show|live show|private show|webcam|live cam|sexy live) ... (bata|dalaga|sahod|token|dolyar|bahay|foreigner)?",
    },
    sw = {
      "(kuhudumia|hudumia|kuwahudumia|kukaa na|kustarehesha|kuburudisha|kuwaburudisha|kufurahisha|kunywa na|kulala na|kuwafurahisha) (wateja|wageni|wanaume|wazungu|wazee|mabosi|matajiri|mteja)",
      "(target|kiwango|lengo) (ya|cha|la)? ({number})? (wateja|chupa|vinywaji|table|meza)",
      "(mteja|wateja) ... (usikatae|usikatae|huwezi kukataa|hukatai|kumkataa|usikatae|akikuchukua|atakuchukua|hoteli|chumbani|faini|usikatae|usikatae)",
      "(picha) (full|ya mwili|za mwili|nzima|za bikini|bila nguo|za sexy|ukiwa na)",
      "(kuolewa|aolewe|ataolewa|mume|mchumba|ndoa|mke) ... (mzungu|mwarabu|mchina|tajiri|mahari|milioni|dola|oman|dubai|ng'ombe|mzee|mkataba)",
      "(bikira|mabinti wabichi|wabichi|hajaguswa|freshi)",
      "(massage|masaji|baa|club|lodge|spa) ... (usikatae|wateja|usiku|warembo|mrembo|figa|umri|mabinti|wasichana|tiketi|muscat|dubai|bangkok)",
    },
  },
  unless_near = {
    id = {
      "(resepsionis|wo|wedding organizer|pager ayu|mc|tamu hotel|tamu undangan|front office|barista|restoran keluarga|drakor|novel|undangan)",
    },
    ms = {
      "(resepsi|kenduri|tetamu kenduri|front desk|hotel 5|novel|drama|wedding planner)",
    },
    fil = {
      "(wedding|debut|receptionist|front desk|hotel guest|teleserye|movie|binyag)",
    },
    sw = {
      "(mapokezi|harusi ya|hoteli ya nyota|front office|riwaya|filamu|mhudumu wa wateja|customer service)",
    },
  },
  unless_about = { "everyday", "make-believe", "make-believe-region", "not-so-south", "not-meant-region" },
  when = function(ad) return ad:count("<fair-isles>") < 2 end,
  fires = {
    id = { "Kafe malam, «temani tamu» minum." },
    ms = { "Pub, «layan tamu» minum." },
    fil = { "Sa KTV, «quota ladies drink» gabi-gabi." },
    sw = { "Baa, «kuhudumia wanaume» usiku." },
  },
  silent = {
    id = { "Waiter restoran, shift siang." },
    ms = { "Pelayan restoran, syif siang." },
    fil = { "Waiter sa restaurant, day shift." },
    sw = { "Mhudumu wa mgahawa, mchana." },
  },
  except = { "line-broken", "spaced-letters", "dotted-letters", "look-alikes", "digits-for-letters", "mistyped", "repeated-letters" },
  advice = "Ask what happens when somebody says no to a guest, and who keeps the money.",
}
