-- Somebody writes from another's telephone, in secret, in haste, not knowing where, or for somebody who cannot: a sign that needs company.
rule {
  title      = "The message is written in secret, in haste or for somebody who cannot write",
  indicators = { "delphi:D5.03", "delphi:D5.14", "ilo:4" },
  weight     = 5,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "worker_report", "conversation", "other", "offer" },
  terms = {
    id = {
      "(pinjam|minjem|minjam|numpang|pake|pakai|nulis dari|chat dari|dari) (hp|nomor|wa|akun) (teman|temen|orang|tetangga|satpam|sopir|tukang|kawan|penjaga|pelanggan|tamu|warung)",
      "(ngetik|nulis|chat|wa|nelpon|telpon) (ini)? (sambil|diam diam|diem diem|sembunyi*|dari (kamar mandi|wc|toilet|dapur|gudang)|cuma bisa|pas bos|pas majikan|mumpung)",
      "(jangan|jgn|tolong jangan) (bales|balas|telpon|telepon|hubungi|chat) (ke)? (nomor|sini|dulu|balik|hp ini|wa ini|aku)",
      "(gak|ga|nggak|tidak|gk) (tau|tahu|ngerti) (ini|kami|saya|dia|lagi|sekarang|persis)? (di mana|dimana|lokasi|alamat|nama tempat)",
      "(hapus|delete) (pesan|chat) (ini|abis|setelah)",
      "(anak|adik|kakak|istri|suami|sepupu|ponakan|keponakan|teman|temen|ibu|saudara|tetangga) (saya|sy|ku|aku|perempuan|gue|kami)? ... (gak bisa pulang|tidak bisa pulang|gak ada kabar|hilang kontak|hilang kabar|minta tolong|nangis minta|disekap|ditahan|diancam|dipukuli|gak bisa dihubungi|minta dijemput|baru bisa diambil|ditawan|dijual|minta pulang)",
      "(lapor|minta tolong|minta bantuan) (ke mana|kemana|kmn|kmana|ke siapa|gimana|dimana)",
    },
    ms = {
      "(pinjam|guna|pakai|tumpang) (phone|telefon|fon|hp|nombor|wasap) (kawan|orang|jiran|guard|member|pelanggan|driver|cleaner)",
      "(taip|tulis|mesej|wasap|call) (ni)? (sorok*|senyap*|diam*|curi*|dalam tandas|dari tandas|masa bos|masa majikan|sekejap je|cepat cepat)",
      "(jangan|jgn|tolong jangan) (reply|balas|call|telefon) (sini|balik|nombor ni|dulu|phone ni)",
      "(tak|x|tidak) (tahu|tau) (ni|kami|saya|dia|kat)? (kat mana|di mana|dekat mana|tempat apa|lokasi|alamat)",
      "(padam|delete) (mesej|chat) (ni|lepas)",
      "(anak|adik|kakak|isteri|suami|sepupu|anak buah|kawan|mak) (saya|aku|kami|sy|i|perempuan)? ... (tak boleh balik|tak dapat balik|takde khabar|hilang khabar|tak dapat dihubungi|minta tolong|mintak tolong|nangis|kena kurung|kena tahan|kena ugut|kena pukul|nak balik|kena jual)",
      "(lapor|report|minta tolong|mengadu) (kat mana|dekat mana|di mana|siapa|macam mana)",
    },
    fil = {
      "(hiram|hiniram|nakihiram|nakigamit|gamit|nakitext|nakichat|nakikitext) (lang|ko|po|na|ko lang|lang po)? (na|ng|ang|sa|ko)? (cp|phone|cellphone|selpon|number|account) (ng|ni|lang|sa)? (kasama|kapitbahay|guard|iba|kaibigan|driver|customer|bisita)?",
      "(nagtatago|tago|patago|palihim|nasa cr|sa banyo|sa cr|bilisan|saglit lang|habang tulog) ... (nagchat|chat|text|message|tawag|type|amo|sulat|nagmessage)",
      "(wag|huwag|please wag) (po|ka|kayo|nyo|mo|na)? (mag reply|magreply|reply|tumawag|tatawag|mag text|magtext|i reply|irereply|sagutin) (dito|sa|muna|number|ito|na)?",
      "(di|hindi) (ko|namin|nya|po namin|po|sya)? (po)? (alam|sure) ... (kung nasaan|saan kami|nasaan|address|anong lugar|saan ako)",
      "(burahin|delete|idelete) (mo|nyo|po)? (ito|to|agad|after)",
      "(anak|kapatid|asawa|pinsan|pamangkin|kaibigan|nanay|estudyante|estudyante akong|cousin|ate|kuya) (ko|namin|po|kong|nya|akong|na)? ... (di makauwi|hindi makauwi|hindi na ma contact|di na ma contact|nagpapatulong|humihingi ng tulong|umiiyak|nakakulong|ayaw pauwiin|di pinapauwi|sinasaktan|binenta|compound|nagtawag|on behalf|hawak ng|humihingi)",
      "(saan|paano|kanino|san) (po|ba|po ba|kami|ako)? (pwede|pwedeng|puwede|dapat|puede)? (lumapit|magsumbong|mag report|magreport|humingi ng tulong|makakauwi|i report|tumawag)",
    },
    sw = {
      "(nimeazima|naazima|simu ya|natumia simu ya|nimeomba simu|simu hii ni ya|naandika kwa simu ya) (jirani|rafiki|mlinzi|mtu|mwenzangu|dereva|mteja|mwingine|askari)?",
      "(naandika|natuma|napiga|nakuandikia|nimejificha) ... (kwa siri|nikijificha|chooni|bafuni|haraka|kimya|amelala|wamelala|usiku|dakika)",
      "(usijibu|usipige|msipige|usinipigie|msijibu|usirudishe|usitume) (hapa|simu|namba|hii|ujumbe)?",
      "(sijui|hatujui|hajui) (tuko|niko|yuko|ni|nilipo|tulipo|alipo|hapa ni) (wapi|mahali gani|sehemu gani)?",
      "(futa|ufute) (ujumbe|meseji|message|hii)",
      "(mwanangu|dada yangu|mdogo wangu|kaka yangu|ndugu yangu|mke wangu|mume wangu|rafiki yangu|binti yangu|mtoto wangu|mama yangu|mpwa wangu|binamu yangu|jirani yangu) ... (hapatikani|haruhusiwi|hawezi kurudi|anaomba msaada|analia|amefungiwa|wamemshika|anateswa|anapigwa|hatujui|ameuzwa|anataka kurudi|simu yake|wanamzuia|amekwama)",
      "(niripoti|turipoti|niende|tupeleke|tutoe taarifa|nifanyeje|tufanyeje|naomba msaada) (wapi|kwa nani|kituo gani|jamani|ndugu)?",
    },
  },
  unless_near = {
    id = {
      "(paket|barang hilang|kucing|anjing|dompet|motor hilang|fb di hack|hp hilang|kuota habis|lowbat|kurir|ojol|skripsi)",
    },
    ms = {
      "(barang hilang|kucing|anjing|dompet|motor hilang|hack|bateri|parcel|scammer)",
    },
    fil = {
      "(parcel|pusa|aso|wallet|hack|lowbat|grab|shopee|nawala ang cp)",
    },
    sw = {
      "(paka|mbwa|pochi|hack|chaji|mzigo wa|bodaboda yangu|mpesa)",
    },
  },
  unless_about = { "everyday", "make-believe", "make-believe-region", "not-so-south", "not-meant-region" },
  when = function(ad) return ad:count("<fair-isles>") < 2 and ad:has("<work-isles>") end,
  fires = {
    id = { "Kerja di sini, «pinjam hp teman», tolong." },
    ms = { "Kerja sini, «pinjam phone kawan», tolong." },
    fil = { "Trabaho dito, «hiniram ko lang cp», tulong po." },
    sw = { "Kazi hapa ngumu, «naandika kwa siri»." },
  },
  silent = {
    id = { "Hubungi HRD lewat WA di jam kerja." },
    ms = { "Wasap HR untuk temuduga." },
    fil = { "Text HR for interview." },
    sw = { "Piga simu HR kwa usaili." },
  },
  except = { "line-broken", "spaced-letters", "dotted-letters", "look-alikes", "digits-for-letters", "mistyped", "repeated-letters" },
  advice = "Answer only on the way the person chose, and ask first whether writing brings the person into danger.",
}
