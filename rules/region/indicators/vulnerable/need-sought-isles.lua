-- People alone, simple, poor, in debt, of villages, without papers or after a loss are asked for first: a faint sign that needs company.
rule {
  title      = "People in need, alone or inexperienced are asked for first",
  indicators = { "delphi:D3.06", "delphi:D3.10", "ilo:1" },
  weight     = 4,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation" },
  terms = {
    id = {
      "(cari*|dicari|butuh|khusus|diutamakan|terima|prioritas|cocok|buat|untuk|cewek|cewe|anak|gadis|perempuan|wanita|cowok|orang) ... (polos|lugu|penurut|nurut|dari desa|dari kampung|dari pelosok|orang desa|anak desa|anak kampung|janda|yatim*|sebatang kara|putus sekolah|gak punya keluarga|tanpa keluarga|ga banyak temen|belum pernah kerja|belum pernah ke kota|lagi susah|terlilit|banyak utang|banyak hutang|kepepet|butuh uang cepat|korban (banjir|gempa|phk|bencana)|pengungsi|tanpa dokumen|buta huruf|gak bisa baca|gelandangan|mantan napi|bekas napi|yang lagi butuh|broken home|kabur dari rumah|ditinggal suami)",
      "(yang|buat yang|kalian yang|kamu yang) (lagi|sedang|punya|kena|habis|baru) (susah|kepepet|hutang|utang|masalah|butuh duit|butuh uang|di phk|cerai|patah hati|kabur|galbay|terlilit)",
      "(keluarga|orang tua|ortu) (jauh|gak perlu tau|tidak perlu tahu|sudah meninggal|udah gak ada) ... (lebih bagus|diutamakan|gapapa|boleh|lebih baik)",
    },
    ms = {
      "(cari|dicari|perlu*|khas|utama*|terima|sesuai|pompuan|perempuan|budak|gadis|orang|siapa|sapa) ... (dari kampung|orang kampung|budak kampung|pedalaman|ibu tunggal|janda|anak yatim|yatim piatu|takde keluarga|tiada keluarga|sebatang kara|polos|lurus|dengar cakap|ikut cakap|tak pernah kerja|tengah susah|sesak|banyak hutang|perlu duit cepat|mangsa banjir|tanpa dokumen|tiada dokumen|takde permit|takde ic|tanpa ic|pelarian|rohingya|berhenti sekolah|tercicir|b40|asnaf|bekas penagih|gelandangan|lari rumah|ditinggal suami)",
      "(yang|kalau|siapa|sapa) (tengah|ada|kena|baru) (susah|sesak|hutang|masalah|terdesak|perlu duit|nak duit cepat|cerai|putus cinta|lari rumah|kena ah long)",
    },
    fil = {
      "(hanap|naghahanap|kailangan|hiring|wanted|priority|mas gusto|preferred|preferably|para sa|babae|dalaga|kababaihan|mga) ... (taga probinsya|galing probinsya|mula sa bicol|mula sa samar|mula sa probinsya|taga bundok|taga baryo|inosente|masunurin|ulila|walang magulang|walang pamilya|single mom|single mother|nabaon sa utang|baon sa utang|lubog sa utang|nangangailangan|biktima ng bagyo|nasalanta|walang papeles|undocumented|tumigil sa pag aaral|huminto sa pag aaral|out of school|di nakapagtapos|walang alam|hindi marunong magbasa|iniwan ng asawa|walang kamag anak|lumayas|naglayas|hirap sa buhay|mahirap na pamilya|walang wala|bagong salta)",
      "(kung|kapag|para sa mga|sa mga) (may|gipit|nangangailangan|nahihirapan|walang|lubog|baon) (utang|problema|na pamilya|matakbuhan|pambayad|ka ba|sa pera|pang gamot)",
      "(nabalitaan|alam) (ko|namin|kong) ... (bagyo|utang|hirap|wala na kayong|maysakit|nasunugan|nawalan)",
    },
    sw = {
      "(anatafutwa|wanatafutwa|natafuta|tunatafuta|anahitajika|wanahitajika|nahitaji|tunahitaji|msichana|wasichana|mabinti|binti|vijana|dada|watu) ... (wa kijijini|kutoka kijijini|wa vijijini|kutoka vijijini|kutoka bara|wa shamba|yatima|asiye na wazazi|asiye na ndugu|wasio na|mtiifu|mpole|mwenye heshima asiye|mnyenyekevu|mjane|ameachika|single mother|asiyesoma|hajasoma|asiyejua kusoma|ameacha shule|walioacha shule|waliofeli|maskini|mwenye shida|wenye shida|wenye madeni|mwenye madeni|wakimbizi|mkimbizi|asiye na kitambulisho|bila kitambulisho|waliokata tamaa|ametoka kijijini|mgeni mjini|hajawahi kufanya kazi|familia maskini|asiye na mtu)",
      "(kama|wewe|mwenye|wenye) (una|uko|mna|upo) (shida|na shida|madeni|na madeni|deni|njaa|huna kazi|umeachwa|umekwama)",
    },
  },
  unless_near = {
    id = {
      "(beasiswa|donasi|santunan|baksos|zakat|panti asuhan|posyandu|pkh|bansos|lsm|relawan|jodoh|biro jodoh|kucing)",
    },
    ms = {
      "(biasiswa jpa|derma|sumbangan|zakat|baitulmal|jkm|sukarelawan|jodoh|kucing)",
    },
    fil = {
      "(donasyon|donation|relief|4ps|dswd program|scholarship program|ampunan|volunteer|pusa)",
    },
    sw = {
      "(msaada wa|ufadhili|mchango|tasaf|sadaka|zaka|kujitolea|paka)",
    },
  },
  unless_about = { "everyday", "make-believe", "make-believe-region", "not-so-south", "not-meant-region" },
  when = function(ad) return ad:count("<fair-isles>") < 2 end,
  fires = {
    id = { "Lowongan, «dicari cewek polos» dari desa." },
    ms = { "Jawatan kosong, «cari perempuan dari kampung»." },
    fil = { "Hiring, «kailangan dalaga taga probinsya»." },
    sw = { "Kazi, «anatafutwa msichana wa kijijini»." },
  },
  silent = {
    id = { "Dicari kasir, pengalaman diutamakan." },
    ms = { "Cari juruwang, pengalaman diutamakan." },
    fil = { "Hiring cashier, may experience." },
    sw = { "Anatafutwa karani mwenye uzoefu." },
  },
  except = { "line-broken", "spaced-letters", "dotted-letters", "look-alikes", "digits-for-letters", "mistyped", "repeated-letters" },
  advice = "Ask why people in need are wanted first, and what happens to those who say no.",
}
