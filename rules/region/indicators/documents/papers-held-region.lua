-- Passport or other papers are to be kept, or were taken, by the employer, an agent or an office.
local id_paper = "(paspor|paspornya|passport|pasport|ktp|ijazah|buku pelaut|dokumen asli|dokumen kami|semua dokumen|surat surat)"
local id_kept = "(ditahan|disita|disimpan|dipegang|diambil|dikumpulkan|dikumpulin|dititip|dititipkan|diserahkan|dijaminkan|dirampas)"
local id_who = "(kami|kita|kantor|agen|agensi|bos|boss|majikan|perusahaan|hrd|pt|mandor|kapten|sponsor|leader|calo)"
local hi_paper = "(पासपोर्ट|असली मार्कशीट|मार्कशीट|असली (कागज|कागज़|काग़ज़)|असली कागज़|असली सर्टिफिकेट|असली (दस्तावेज|दस्तावेज़)|आधार कार्ड|(कागजात|कागज़ात|काग़ज़ात))"
local hl_paper = "(passport|pasport|original marksheet|marksheet|aadhar|aadhaar|sab kagaz|kagzaat)"
local bn_paper = "(পাসপোর্ট*|পাসপোট*|কাগজপত্র*|এনআইডি*|সার্টিফিকেট*)"
local bl_paper = "(passport|passportta|pasport|passpot|nid|kagoj)"
local ne_paper = "(पासपोर्ट*|राहदानी*|नागरिकता*|कागजपत्र*|सर्टिफिकेट*)"
local nl_paper = "(passport|pasport|rahadani|nagarikta|kagaj)"
local ru_paper = "(паспорт|паспорта|паспорты|загранпаспорт|загранпаспорта|загран)"
local ko_paper = "(여권|여권은|여권을|여권이|여권도|여권이랑|여권하고|여권과|여권폰|신분증*|민증*)"
local sw_paper = "(passport|pasipoti|paspoti|pasi|kitambulisho|vitambulisho|vyeti)"

local id_any_paper = "(paspor*|passport|pasport*|ktp*|ijazah*|buku pelaut|akte|kk asli|surat surat|identitas|dokumen asli|dokumen kami|dokumen saya)"
local id_any_holder = "(bos|boss|majikan|agen|agency|kantor|mandor|kapten|sponsor|calo|mami|leader|hrd|supervisor|mess|brankas|laci|pt|yayasan|penyalur|ibu kos|toke|tauke|mereka|perusahaan)"
local ms_any_paper = "(pasport*|passport|ic|mykad|kad pengenalan|surat beranak)"
local ms_any_holder = "(bos|boss|majikan|ejen|agen|office|pejabat|mandur|tekong|kapten|sindiket|madam|puan|tauke|towkay|supervisor|laci|peti besi|company|syarikat|diorang|mak ayam|abang|hostel)"
local fil_any_paper = "(passport*|pasaporte|pasport|id ko|birth certificate|seaman's book|seamans book|sirb|dokumento|papeles)"
local fil_any_holder = "(amo|bossing|kapitan|sa agency|ng agency|sa boss|ng boss|ni boss|ng broker|sa broker|ni broker|sa agent|ng agent|ni agent|sa opisina|sa office nila|sa office|ng company|sa company|ng manager|sa manager|ni manager|sa hr|ng hr|sa vault|sa locker|may ari|mamasang|sa kanila|sa kanya|ng recruiter|ni recruiter|sa tl|ng kumpanya|ni madam|ni sir)"
local hi_any_paper = "(पासपोर्ट*|आधार*|मार्कशीट*|सर्टिफिकेट*|कागज*|कागज़*|दस्तावेज*|दस्तावेज़*|पहचान पत्र|वीजा*|वीज़ा*|आईडी)"
local hi_any_holder = "(कंपनी*|कम्पनी*|मालिक*|मालकिन*|एजेंट*|एजेंसी*|ठेकेदार*|सेठ*|मैनेजर*|बॉस*|ऑफिस*|ऑफ़िस*|मैडम*|कफील*|कफ़ील*|मुकादम*|कप्तान*|दलाल*|लीडर*|दीदी के|मौसी*)"
local hl_any_paper = "(passport|pasport|aadhar|aadhaar|adhar|marksheet|certificate|documents|kagaz|kagzat)"
local hl_any_holder = "(company ke|company ko|company me|company le*|company rakh*|company ne|malik|maalik|malkin|agent ke|agent ko|agent ne|agent rakh*|agency ke|agency ne|office me|office ke|manager ke|manager ko|manager ne|boss ke|boss ko|boss ne|madam ke|madam ko|madam ne|leader ko|thekedar|seth|kafeel|kafil|captain ke|dalal|mere paas|hamare paas)"
local bn_any_paper = "(পাসপোর্ট*|পাসপোট*|কাগজ*|এনআইডি*|সার্টিফিকেট*|আকামা*|ইকামা*|পারমিট*|আধার*|জন্ম নিবন্ধন)"
local bn_any_holder = "(কোম্পানি*|কোম্পানী*|মালিক*|ম্যাডাম*|দালাল*|এজেন্ট*|এজেন্সি*|অফিস*|সর্দার*|মহাজন*|কফিল*|বস*|ম্যানেজার*|সুপারভাইজার*|খালা*|ক্যাপ্টেন*|মাঝি*|কলেজ*|ভাই এর কাছে|ভাইয়ের কাছে)"
local bl_any_paper = "(passport|pasport|passpot|kagoj|kagojpotro|nid|certificate|iqama|akama|permit)"
local bl_any_holder = "(company r|companyr|company te|company rakh*|malik|madam er|madam rakh*|dalal|agent er|agency te|office e|sordar|kofil|boss er|manager er|khala|captain er|kofiler)"
local ne_any_paper = "(पासपोर्ट*|राहदानी*|नागरिकता*|कागजात*|कागजपत्र*|सर्टिफिकेट*|लालपुर्जा*|चारित्रिक*|भिसा कार्ड|कार्ड*)"
local ne_any_holder = "(कम्पनी*|मालिक*|साहु*|म्याडम*|म्यानपावर*|एजेन्ट*|एजेन्सी*|अफिस*|म्यानेजर*|बस*|टिम लिडर*|लिडर*|दलाल*|ठेकेदार*|नाइके*|कलेज*|काफिल*|क्याप्टेन*|यता छ|हामीसँग*|मसँग*)"
local nl_any_paper = "(passport|pasport|rahadani|nagarikta|kagaj|kagajat|certificate|lalpurja)"
local nl_any_holder = "(company le|companyle|company ma|company ko|malik|sahu|madam lai|madam le|manpower|agent le|agent lai|agent sanga|office ma|manager lai|boss lai|leader lai|dalal|thekedar|college ma|hamisanga|masanga)"
local ru_any_paper = "(паспорт*|загранпаспорт*|загран*|документ*|удостоверени*|диплом*|патент|миграционн*|визу)"
local ru_any_holder = "(у хозяина|у хозяйки|у прораба|у бригадира|у начальника|у шефа|у босса|у директора|у менеджера|менеджеру|у агента|у посредника|у старшего|у капитана|у них|у него|у нее|в офисе|в конторе|в сейфе|хозяину|хозяйке|прорабу|бригадиру|старшему|капитану|у меня|у нас)"
local ko_any_paper = "(여권*|신분증*|민증*|외국인등록증*|선원수첩*|주민등록증*|서류*|등록증*)"
local ko_any_holder = "(사장*|사장님*|회사*|업주*|선주*|실장*|팀장*|브로커*|매니저*|관리자*|농장주*|에이전시*|사무실*|금고*|마담*|이모*|우리가*|저희가*|제가*)"
local sw_any_paper = "(passport|pasipoti|paspoti|kitambulisho|vitambulisho|hati|hati ya kusafiria|vyeti|cheti|nyaraka|karatasi zangu|id|iqama|pasi)"
local sw_any_holder = "(boss|bosi|madam|tajiri|mwajiri|wakala|agent|ofisi|ofisini|office|kampuni|kafil|kafeel|nahodha|msimamizi|dalali|meneja|sefu|kabati|kwangu|kwetu|mikononi)"
rule {
  title      = "Passport or other papers are kept by someone else",
  indicators = { "delphi:D2.05", "delphi:D5.01", "ilo:7" },
  law        = { "th-fw-62", "th-atip-6-1" },
  weight     = 7,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },

  terms = {
    id = {
      "(paspor|dokumen|ktp|ijazah|berkas|sertifikat) (asli)? (dibawa|dipegang|diurus|disimpan|dikelola|dikumpulkan) (oleh)? (pembimbing|koordinator|pendamping|pusat|panitia|ketua rombongan|ustaz|pengurus|dosen|guru pendamping|supir)",
      "(ktp|paspor|ijazah|buku pelaut|kk|sim) (asli)? (titip|dititip|nitip|taruh|serahin|kasih|setor|ditinggal) (ke|di|sama)? (bu|ibu|bapak|bos|kantor|agen|hrd|pt|majikan|kami|mami|mandor)",
      "(paspor|ijazah|buku pelaut|ktp) ... (di kantor|sama bos|sama agen|di agen|sama majikan|sama mami|di pt|sama kapten|di nahkoda|belum dibalikin|gak dibalikin|tidak dikembalikan|gak dikembalikan)",
     
      id_paper .. " ... " .. id_kept,
      id_paper .. " ... " .. id_who .. " (yang)? (simpan|simpen|pegang|tahan|bawa|sita|ambil|amankan)",
      id_paper .. " (ada)? (di|sama|dibawa|dipegang) " .. id_who,
      "(tahan|sita|simpan|menahan|menyita|menyimpan|pegang|kumpulkan|kumpulin|serahkan|titipkan|rampas|ambil|diambil|ditahan|disita) (semua)? " .. id_paper,
      "(paspor|pasport|paspornya|ktp|ijazah|dokumen|buku pelaut|visa|surat surat) ... (di brankas|di laci|di lemari|di kantor|di bos|di majikan|di agen|di mami|di hrd|di ruko|di asrama|di leader|di tl|di kapten|kumpul di|ku-mpul|disembunyikan|disembunyiin|diminta|dikunci|ditaruh|ditahan|dibawa kabur|kita amankan|aku amanin|diamanin|saya amankan)",
      "(serahin|serahkan|kasih|kasihin|titip|titipin|kumpul|kumpulin|kumpulkan|setor|tinggalin|taruh) (aja|dulu|semua)? (paspor|passport|ktp|ijazah|dokumen|buku pelaut|hp dan paspor|paspor dan hp|hp sama paspor)",
      "(mana|balikin|kembalikan|minta) (dong)? (paspor|passport|ktp|ijazah) (saya|aku|gue|gw|kami|ku|dong|saya mana)",
      "(paspor|passport|ktp|ijazah) (saya|aku|kami|nya|ku|gue)? (masih|dimana|di mana|belum|gak|ga|tidak|nanti) (di|sama|kembali|balik|dikasih|dibalikin|dikembalikan|boleh|bisa|diambil)",
      "(nahan|menahan|menyita|nyita|merampas|megang|pegangin|simpenin|nyimpen) (semua)? (paspor|ktp|ijazah|dokumen)",
      id_any_paper .. " ... <held>",
      "<held> ... " .. id_any_paper,
      id_any_paper .. " ... " .. id_any_holder,
      "(akta|akte|ijazah|kk|ktp|skck|buku nikah) (asli)? ... (dibawa|bawa|dititip|disimpan) ... (pegangan|jaminan|buat jaminan|di ibu|kantor|bos)",
      "(buku pelaut|paspor|ijazah)(ku|nya|mu)? ... (aman di|di nakhoda|di kapten|mana|sama nakhoda|di pt)",
      "(paspor|ktp|ijazah|passport) (di|sama|ke|dipegang) (pelatih|coach|guru|om|tante|pak haji|ketua|mandor|koordinator|kepala|ustad)",
      "(dokumen|paspor|ijazah|ktp) (kamu|mu|saya|kami)? (masih)? (di|ada di) (notaris|koperasi|penyalur|yayasan|orang kantor)",
    },
    ms = {
      "(ic|pasport|passport|kad|kad pelaut|dokumen|permit) (asal|semua)? (tinggai|tinggal|letak|bagi|simpan|ada|diurus|tekong urus) (kat|di|dekat|dengan|pada)? (tuan rumah|tekong|pusat|jurulatih|penyelaras|ketua|tok|pakcik|dia)", "(kad|dokumen|pasport|surat) (pelajar)? (semua)? ... (dia|tekong|pusat|diorang|depa) (pegang|simpan|urus)",
      "(passport|pasport|paspot|ic) ... (bos|boss|ejen|ofis|office|syarikat|dia|diaorang|depa|mereka|mem|madam) (yang)? (pegang|simpan|ambik|ambil|amik|jaga|tahan)",
      "(ambik|amik|ambil|kutip) (semua)? (passport|pasport|ic)",
      "(passport|pasport|ic) (semua)? (kena|mesti|wajib) (bagi|serah|tinggal|simpan)",
     
      "(ic|pasport|passport|dokumen|buku laut) (serah|bagi|kasi|tinggal|letak) (kat|dekat|pada|dengan)? (tekong|ejen|bos|boss|ofis|majikan|kami|mama|mami|kapten|tauke)",
      "(pasport|passport|ic) ... (tak bagi balik|tak pulang|belum pulang|dipegang|kami pegang|kami simpan)",
     
      "(pasport|passport|paspot|ic|kad pengenalan|dokumen) ... (disimpan|dipegang|diambil|ditahan|dirampas|kena serah|serahkan|diserah)",
      "(pasport|passport|paspot|ic) ... (ejen|majikan|bos|boss|tauke|taukeh|towkay|syarikat|kapten|penyelia|kami|ofis|office) (yang)? (simpan|pegang|ambil|tahan|jaga|rampas)",
      "(pasport|passport|paspot) (ada)? (dengan|kat|dekat|pada) (ejen|majikan|bos|boss|tauke|taukeh|towkay|syarikat|madam|ofis|office|kompeni|diorang)",
      "(ejen|majikan|bos|boss|tauke|syarikat|diorang|kami) (akan|dah|nak|yang)? (simpan|pegang|ambil|tahan|rampas) (semua)? (pasport|passport|paspot|ic)",
      "(kena|perlu|wajib) serah (pasport|passport|ic|hp|hp dan passport)",
      "(pasport|passport|ic|mykad|kad pengenalan|permit|dokumen|sijil) ... (dalam laci|dalam peti|peti besi|kat office|di pejabat|kat pejabat|kat bos|dengan bos|dengan majikan|dengan agen|dengan ejen|tekong pegang|majikan pegang|bos pegang|madam simpan|puan simpan|i simpan|kami simpan|aku simpan|kapten pegang|ejen ambil|syarikat simpan|supervisor|kena bagi|kena serah|kena tinggal|diambil|dirampas|ditahan)",
      "(bagi|serah|tinggal|tinggalkan|bawa|hantar) (je|dulu|semua)? (pasport|passport|ic|kad pengenalan|dokumen) ... (kat|kepada|dekat|dengan|pada) (bos|boss|kami|i|majikan|ejen|agen|office|pejabat|abang|akak)",
      "(tolong pegang|tolong simpan|simpan|pegang|ambil|rampas|tahan) (ic|pasport|passport|kad|dokumen|permit) (pekerja|dia|diorang|kau|saya|kami|semua|budak|bibik)?",
      "(mana|bagi balik|nak balik|pulangkan|nak ambil) (pasport|passport|ic) (saya|aku|kami)?",
      ms_any_paper .. " ... <held>",
      "<held> ... " .. ms_any_paper,
      ms_any_paper .. " ... " .. ms_any_holder,
      "(tauke|majikan|bos|boss|ejen|madam|tekong|company|puan|syarikat) (yang)? (simpan|pegang|ambil|jaga) (pasport|passport|ic|permit)",
      "(pasport|passport) (tauke|majikan|bos|boss|ejen|madam|tekong|company|puan) (yang)? (simpan|pegang|ambil|jaga)",
      "(pasport|passport|ic) (di|kat|dengan|dipegang) (jurulatih|coach|pakcik|makcik|ketua|kepala|mandor|guard)",
      "(ic|pasport|passport) (bagi|serah|kasi) (akak|abang|kat|pada|dekat) (dulu|kami|bos|ejen)?",
    },
    fil = {
      "(birth cert|birth certificate|psa|passport|papel) (nya|niya|nila)? (ay|na)? (nasa akin|nasa amin|na sa akin|hawak ko|nasa coach|kay coach)",
      "(passport|pasaporte) ... (itinago|nakatago|sinira|pinunit|inipit)",
     
      "(passport|id) ... (nasa kanila|nasa kanya|di binabalik|hindi binabalik|ayaw ibalik|ayaw ibigay|hawak|kukunin|kinukuha|iiwan sa amin|iwan sa amin)",
      "(ayaw|hindi|di) (nila|niya|nya|ng amo|ng agency)? (ibalik|ibigay|binabalik|binibigay) ... (passport|papeles|id)",
     
      "(passport|pasaporte|passports) ... (isurrender|i surrender|isusurrender|hawak ng|hawak nila|kinuha|kukunin|itatago|tinago|kinumpiska|iiwan|iwan sa|iipunin|naka hold|nakahold|collect namin)",
      "surrender (ang|yung|nyo|cp|po|lang|lahat ng) ... (passport|pasaporte|passports)",
      "(i surrender|isurrender|isusurrender|kinuha|kinukuha|kukunin|kinumpiska|tinago|itatago|itago|hawak|iwan|iiwan|pinasurrender) ... (passport|pasaporte|passports)",
      "(passport|pasaporte) (ko|namin|nyo|ninyo|nila|mo|natin)? (ay)? (nasa|na kay|hawak ng|na sa|kay) (agency|amo|employer|boss|madam|opisina|office|ahensya|ahente|recruiter|tl|hr|kumpanya|company|kapitan|mama)",
      fil_any_paper .. " ... <held>",
      "<held> ... " .. fil_any_paper,
      fil_any_paper .. " ... " .. fil_any_holder,
      "(passport|papeles|id|seamans book|sirb|documents) (ko|mo|nyo|ninyo|namin|nila)? (ay|po)? (nasa|na sa|hawak) (akin|amin|kanya|kanila|amo|kapitan|boss|opisina|agency|mamasan|ko)",
      "(dalhin|dala|magdala) ... (original|orig) (psa|nbi|birth certificate|passport|diploma|tor|id)",
      "(psa|nbi|birth certificate|passport|diploma) ... (itatago|tatago|iiwan|hawak|kukunin|isusurrender)",
      "(passport|papeles|id) (sa|kay|nasa) (coach|tita|tito|leader|manager|ate|mommy|mami|daddy|mamang)",
      "(passport|iqama|papeles) ... (di ko nakita|di ko na nakita|hindi ko nakita|di pa binibigay|ayaw bigyan)",
      "(ayaw) (pa)? (akong|kaming|ako|kami)? (bigyan|payagan) (ng)? (exit|clearance|final exit|release)",
    },
    hi = {
      "(पासपोर्ट|पासपोर्ट भी) ... (उसके पास|उनके पास|इनके पास|मैनेजर के पास|हमारे पास|मैडम|कब्जे में|क़ब्ज़े में|ले रखा|ले रखे|हमें दे|देना होगा|सौंप*|रहेंगे)",
      "(passport|pasport) ... (uske paas|unke paas|hamare paas|manager ke paas|kabze|le rakha|dena hoga|dena padega|humko dena|saunp*)",
     
      "पासपोर्ट (जला|फाड़|छिपा) (दिया|दी|लिया)?",
      "(aadhar|passport|pasport) (captain|malik|seth|company|agent|thekedar|madam) (ne|ke|rakh*)",
     
      "पासपोर्ट ... (नहीं लौटा*|लौटा रहा|नहीं दे|नहीं देते|वापस नहीं|लौटाने|दबा*|वहीं|रख*)",
      "(passport|pasport|aadhar) ... (wapis nahi|wapas nahi|nahi de|nahi lauta*|dabake|malik rakh*|seth rakh*|company rakh*|hum rakh*)",
      "(passport|pasport) wahan (jama|rahega)",
     
      "(पासपोर्ट|असली मार्कशीट|असली (कागज|कागज़|काग़ज़)|असली सर्टिफिकेट|असली (दस्तावेज|दस्तावेज़)) ... जमा",
      hi_paper .. " ... (ज़ब्त|(जब्त|ज़ब्त)|छीन*|रख लिया|रख ली|रख लेते|रख लेगी|रख लेंगे|रखेगी|रखेंगे|रख रखा|ले लिया|ले ली|ले लिए|ले लेते|ले लेंगे|गिरवी|लॉकर)",
      hi_paper .. " ... ((कंपनी|कम्पनी)|(एजेंट|एजेन्ट)|मालिक|सेठ|ठेकेदार|मैडम|ऑफिस|कफील|कमांडर|बॉस|मालकिन|कप्तान) (के|में|की)? (पास|ही)? (रहेगा|रहेगी|रहता|रहेंगे|है|हैं|जमा)",
      "(जमा|ज़ब्त|(जब्त|ज़ब्त)) (कर|करा|करना|करवा|करके) ... (पासपोर्ट)",
      "(passport|original marksheet|original document|original documents|original certificate) ... (jama|jma) (rahega|rahegi|karna|karni|karwana|karo|kara*|ho|hoga|hai|kar)",
      hl_paper .. " ... (zabt|jabt|cheen*|chheen*|chhin*|rakh liya|rakh lia|rakh li|rakh lega|rakh lenge|rakh lete|rakhenge|rakhegi|le liya|le lia|le liye|le lenge|le lete|wapas nahi)",
      hl_paper .. " ... (company|agent|malik|maalik|seth|sheth|thekedar|madam|office|kafeel|kafil|boss|malkin) (ke|k|me|mein)? (paas|pas|andar)",
      hi_any_paper .. " ... <held>",
      "<held> ... " .. hi_any_paper,
      hi_any_paper .. " ... " .. hi_any_holder,
      hl_any_paper .. " ... <held-latin>",
      "<held-latin> ... " .. hl_any_paper,
      hl_any_paper .. " ... " .. hl_any_holder,
      "(काग़ज़*|कागज*|कागज़*|पासपोर्ट*|आधार*) (मैं|हम|दीदी|भैया|मैडम) (संभाल*|सँभाल*|रख*|रख लूँगी|रख लूँगा)",
      "(kagaz|passport|aadhaar|aadhar) (main|mai|hum|didi|bhaiya) (sambhal*|rakh*)",
      "(passport|pasport) (hr|admin|reception|front desk) (desk|office)? (pe|par|ke paas|me)?",
      "(पासपोर्ट) (एचआर|एडमिन|रिसेप्शन|दफ़्तर) (के पास|पे|में)?",
      "(आधार|पासपोर्ट|काग़ज़|कागज|पहचान पत्र) (यहीं|यहाँ)? छोड़ (जा|जाओ|दे|दो|के)",
      "(aadhaar|aadhar|passport) (yahin|yaha)? (chhod|chod) (ja|jao|do|ke)",
    },
    bn = {
      "(পাসপোর্ট*) (নিয়া|নিয়ে|লইয়া|লুকায়া) (গেছে|গেসে|নিছে|রাখছে)?",
     
      "(পাসপোর্ট*|পাসপোট*) ... (আমরা রাখ*|ফেরত দেয় না|ফেরত দিতেছে না|দেয় না|রাখছে|রাখবে|রাখব|রাখে)",
      "(passport|pasport) (amra|malik|dalal|company|ora|tara)? ... (rakhbo|rakhse|rakhche|rakhe|rakhbe|ferot dey na|dey na)",
     
      "(পাসপোর্ট*|পাসপোট*|আসল সার্টিফিকেট|জমির দলিল) ... (জমা|জমা দিতে)",
      bn_paper .. " ... (কেড়ে*|কাইড়া*|আটক*|আটকায়*|আটকে*|নিয়ে গেছে|নিয়ে নেয়|নিয়ে নিছে|নিয়ে নিয়েছে|নিয়া গেছে|নিয়া নিছে|লইয়া*|রাইখা*|রেখে দেয়|রেখে দিয়েছে|রেখে দিছে|লকারে|আলমারিতে)",
      bn_paper .. " ... (কফিলের|মালিকের|কোম্পানির|কোম্পানী|দালালের|এজেন্সির|এজেন্টের|ম্যাডামের|বসের|অফিসের|সর্দারের|হুজুরের) (কাছে|হাতে|লকারে|জিম্মায়)",
      bn_paper .. " (অফিসে|কোম্পানিতে|আমাদের কাছে|আমগো কাছে|এজেন্সিতে) (জমা|থাকবে|থাকে|রাখা|রাখতে|থাকব)",
      bl_paper .. " ... (joma|jma|kere*|keira*|atke*|atok*|niye gese|niye geche|niye nise|niye niyeche|niya gese|niya nise|rekhe dise|rekhe diyeche|rekhe dibe|rekhe diche|locker e)",
      bl_paper .. " ... (malik|company|kofil|kafil|dalal|agency|agent|madam|boss|office) (er|r|ir)? (kache|kase|hate)",
      bn_any_paper .. " ... <held>",
      "<held> ... " .. bn_any_paper,
      bn_any_paper .. " ... " .. bn_any_holder,
      bl_any_paper .. " ... <held-latin>",
      "<held-latin> ... " .. bl_any_paper,
      bl_any_paper .. " ... " .. bl_any_holder,
      "(পাসপোর্ট*|আকামা*|জন্ম সনদ*|এনআইডি*) ... (রাইখা যা|রেখে যা|রাইখা দিছে|রাখছে|ম্যানেজারের কাছে|কফিলের কাছে)",
      "(পাসপোর্ট*) ... (কোচের|লিডারের|ক্যাপ্টেনের|বড় ভাইয়ের|স্যারের) (কাছে|হাতে)",
      "(কাগজ*|পাসপোর্ট*) ... (নোটারি*|উকিল*|চেয়ারম্যান*|সর্দার*) (কাছে|হাতে)",
    },
    ne = {
      "(पासपोर्ट*|नागरिकता*|राहदानी*) ... (राख्न दिनु*|दिनुपर्*|हामीलाई|हामीसँग|धितो*|राख्छु|राख्छौं|राखेर|लिइन्छ|लिन्छ*|थुते*)",
      "(passport|nagarikta) ... (hami lai|hamilai|rakhchu|rakhchau|rakhera|dhito|dinuparcha|dinu parchha|lincha)",
     
      "पासपोर्ट ... (लिएर बस*|दिँदैन|दिएको छैन|फिर्ता*|उनीहरूसँग|मसँग छैन)",
      "(passport|nagarikta) ... (firta didaina|didaina|liyera baseko|tyahi rakhne|hami rakhchau|hami sanga)",
     
      ne_paper .. " ... (राख्छ*|राखेको*|राखेका|राखिदिन*|राखिन्छ|राख्ने|खोस*|लग्यो|लिइसक*|लिएको|लियो|लिने|जम्मा|कम्पनीमै|अफिसमै|बुझाउ*|कब्जा*|थुतेर|फिर्ता दिएन*)",
      ne_paper .. " ... (मालिक*|साहु*|म्याडम*|एजेन्ट*|दलाल*|कम्पनी*|कफिल*) (सँग|संग|लाई|को हातमा|मा|ले राख*|बस्छ)",
      nl_paper .. " ... (rakhcha|rakhchha|rakhxa|rakhdine|rakhne|rakheko|khos*|liyo|lagyo|lincha|linchha|bujhaunu|bujhaune|jamma|kabja)",
      nl_paper .. " ... (malik|sahu|madam|agent|dalal|company|kafil|boss|driver) (le|lai|sanga|sangai|ma|ko)",
      nl_paper .. " ... (usailai|uslai|uhalai|unailai) (dinu|dine|bujhaune)",
      ne_any_paper .. " ... <held>",
      "<held> ... " .. ne_any_paper,
      ne_any_paper .. " ... " .. ne_any_holder,
      nl_any_paper .. " ... <held-latin>",
      "<held-latin> ... " .. nl_any_paper,
      nl_any_paper .. " ... " .. nl_any_holder,
      "(कागज*|पासपोर्ट*|राहदानी*|नागरिकता*) (म|हामी|दिदी|दाइ) (सम्हालि*|राखि*|बोकि*|मिलाइ*)",
      "(पासपोर्ट*|राहदानी*) (एचआर*|प्रशासन*|अफिस*|कम्पनी*) (कहाँ|कै|सँग)?",
      "(नागरिकता|पासपोर्ट|राहदानी|कागज) (यहीँ)? (छोड्|छोडेर|छोड|छोड्नु*)",
    },
    ru = {
      "(паспорт|паспорта|документы) ... (у меня|у тебя|заберу|отдам потом|верну потом|оставишь|оставляете|оставляешь|оставить|оставляют|лежат|лежит|полежит|побудет|в офисе|не отдам)",
      "(оставляете|оставить|оставляешь|оставишь) (нам|у нас|в залог)? (паспорт|документы)",
     
      "(документы|паспорт|паспорта) (у него|у нее|у них|залогом|в залоге|в сейфе|под замком)",
     
      "(паспорт|паспорта|документы|загран) ... (забра*|забер*|забира*|отобра*|отбира*|отнима*|отня*|изъя*|изыма*|держат|держит|удержива*|прячет|прячут|не вернул*|не верн*|у администратора|у менеджера|у мамки|у куратора|у бригадира|у агента|у босса|у директора|у заказчика|у старшей|у смотрящего|в офисе|на хранение)",
      "(забирают|отбирают|отнимают|изымают|держит|держат) (паспорт|паспорта|документы|загран)",
     
      ru_paper .. " ... (сдаете|сдать|сдаем|сдают|сдаешь|сдашь|сдаются|отдаете|отдать|отдашь|отдаешь|забирают|забираем|заберем|забрал|забрали|забрала|отобрал|отобрали|отобрала|отняли|изъяли|хранится|храним|хранятся|не отдает|не отдают|не возвращает|не возвращают|в залог|под залог|в сейфе)",
      ru_paper .. " ... (у|к) (хозяина|хозяйки|хозяйке|прораба|начальника|бригадира|работодателя|директора|шефа|босса|агента|мамки|мамочки|старшего|капитана|нас|него|нее|них)",
      "(сдаете|сдать|забирают|забирает|забрал|забрали|забрала|отобрал|отобрали|отобрала|отняли|изъяли|держит|держат|хранит|храним) (у)? (меня|нас|всех|мой|наши|его|ее|их|ваш|ваши)? (все)? " .. ru_paper,
      "(документы|паспорта) (сдаете|сдаешь|забирают|забрали|отобрали|отобрал|отняли|у хозяина|у хозяйки|у прораба|у начальника|остаются у нас|хранятся в офисе|в сейфе)",
      "(забрал|забрали|забрала|отобрал|отобрали|отобрала) (у)? (меня|нас|всех|него|нее|них|дочери|сына|мужа|брата|сестры)? (все)? (документы|загран|паспорта)",
      ru_any_paper .. " ... <held>",
      "<held> ... " .. ru_any_paper,
      ru_any_paper .. " ... " .. ru_any_holder,
      "(паспорт*|документ*) ... (на ресепшен*|у администратор*|у администрации|на хранени*|у хозяев|у старшего смены|у мамки|у вахтера|у охраны|до конца сезона|до конца вахты|до конца контракта)",
      "(паспорт*|документ*) (у|на руках у) (мастера|тренера|бригадирши|старосты|переводчика|коменданта|земляка|тети|тёти|дяди)",
      "паспорт* ... (на прописку|на регистрацию) ... (забер*|отда*|сда*)",
      "(паспорт*) (сожг*|порва*|выбросил*)",
      "(собрал*|собирает) ... (документ*|паспорт*) ... (патент*|регистрац*|пропал*|не верн*)",
      "(документ*|паспорт*) ... (останутся|остаются|останется|лежать будут) (в|у)",
    },
    ko = {
      "(여권*|서류*|통장*) ... (인솔자*|담당자*|코디*|원장*|관장*|센터장*|목사*) ... (보관*|가지고*|맡*|관리*)",
      "(여권*|신분증*) ... (저희가*|우리가*|제가*|사무실*|가이드*|실장*|사장*) ... (보관*|가지고*|갖고*|챙*|맡*)?",
      
     
      "(여권*|신분증*|선원수첩*|외국인등록증*) ... (맡아*|맡긴*|맡길*|가지고 있*|갖고 있*|챙겨*|뺏은*|뺏긴*|회사에*|사장이*|사장님이*|선주*|브로커*|팀장*|안 돌려준*|못 돌려*)",
     
      ko_paper .. " ... (보관*|뺏*|빼앗*|압수*|맡기*|맡겨*|맡아*|걷어*|걷고|걷는*|회수*|가져갔*|가져가*|금고*|제출하고|들고 있*|쥐고*|안 줘*|안줘*|안 돌려*|뺏어*)",
      "(뺏긴|빼앗긴|압수당한|압수된) (여권*|신분증*)",
      ko_any_paper .. " ... <held>",
      "<held> ... " .. ko_any_paper,
      ko_any_paper .. " ... " .. ko_any_holder,
      "(여권*|등록증*|신분증*) ... (받아두*|받아 두*|사무실*|사모님*|선장실*|실장이*|달래요*|3개월만 하면*|돌려줘*|돌려줄*)",
      "(여권*) ... (맡길*|맡기실*|코치*|신랑*|반장*|작업반장*) (분*|보관*|측*|이)?",
      "(서류*|신분증*|여권*|등록증*) ... (이장*|반장*|대표*|소장*) ... (모아*|맡*|보관*|두십*)",
    },
    sw = {
      "(kitambulisho|vitambulisho|pasi|pasipoti|kipande) (chako|tunacho|tunazo|ninacho|mtapeana|utampa|mtampa|utaacha|kinabaki|tutakaa nacho)", "(kitambulisho|pasi|pasipoti) ... (mtapeana|utampa|mtampa|atawawekea|atakuwekea|tunacho)",
      "(pasi|pasipoti|passport|vitambulisho|kitambulisho) (zote|zenu|yako|zako)? (tunashika|tunatunza|tunaweka|tunahifadhi|tunakaa nazo|tunakaa nayo|inakaa kwetu|zinakaa kwetu|anatunza madam|anashika boss)",
      "(passport|pasipoti|paspoti|kitambulisho|hati) ... (nitaweka|nitashika|nitakaa nayo|naiweka|tutaweka|weka ofisini|ofisini|kwa boss|kwa bosi|kwa madam|kwa wakala|kwa agent|mikononi|alizuia|ameificha|ameziweka|amefungia)",
     
      "(passport|pasipoti|paspoti|kitambulisho) ... (tutashika|tunashika|tutaishika|itashikwa|inashikwa|imeshikwa|tutaiweka|wataiweka|wanaishika|ameishika|wamezichukua|ameichukua|wameichukua|wakaichukua|akachukua|wakachukua|hawajarudisha|amekataa kurudisha|wamekataa)",
      "(kuchukua|kushika|alituchukulia|walituchukulia|amenichukulia|wamenichukulia|wakatunyang'anya|akatunyang'anya) (passport|pasipoti|hati|vitambulisho)",
     
      sw_paper .. " ... (itakaa|inakaa|zitakaa|itachukuliwa|imechukuliwa|inachukuliwa|zinachukuliwa|hukusanywa|zinakusanywa|inashikiliwa|zitashikiliwa|utaacha|unaacha|kabidhi|utakabidhi|unakabidhi|tunaweka|tutaweka|tunakaa nayo|watakaa nayo|amekataa nayo|hawataki kunirudishia)",
      sw_paper .. " (yako|yangu|zetu|yetu|yake|zenu)? (iko|ipo|ziko|itakuwa|itabaki|inabaki) (na|kwa) (madam|boss|bosi|tajiri|ofisi|office|wakala|agent|kampuni|mwajiri|kafil|kafeel|nahodha)",
      "(amechukua|wamechukua|alichukua|walichukua|atachukua|watachukua|ananyima|amenyang'anya|wamenyang'anya|alininyang'anya|waliniyang'anya|amezuia|wamezuia|wanazuia|wameshikilia|ameshikilia|anashikilia|kashikilia|wamefungia|amefungia|amenipokonya|walitupokonya|wametupokonya|alinipokonya) ... " .. sw_paper,
      sw_any_paper .. " ... <held>",
      "<held> ... " .. sw_any_paper,
      sw_any_paper .. " ... " .. sw_any_holder,
      "(pasi|pasipoti|passport|kitambulisho) ... (mnaachia|unaachia|utaachia|zinakabidhiwa|inakabidhiwa|kwa msimamizi|kwa kapteni)",
      "(pasi|pasipoti|passport|kitambulisho) (kwa|iko kwa|zipo kwa) (kocha|mwalimu|kiongozi|msimamizi|dereva|shangazi|mjomba)",
      "(wamechukua|walichukua|amechukua|kuchukua|kuchukuliwa) (pasi|pasipoti|passport|vitambulisho)",
      "(vitambulisho|kitambulisho|pasi) (vinabaki|kinabaki|zinabaki|inabaki) (kwa|na)",
    },
  },

  unless = {
    id = { "(paspor|ktp|ijazah|passport) (saya|aku|ku|gue)? (ketinggalan|tertinggal|hilang|ilang)", "(tidak|tak|jangan|dilarang|gak|nggak|ga|bukan|larangan) (boleh|pernah|akan|ada)? (yang)? (menahan|tahan|menyita|sita|simpan|menyimpan|ditahan|disimpan|disita|diambil|pegang|dipegang|serahkan|menyerahkan|titipkan)", "(pegang|dipegang|disimpan|simpan|bawa|dibawa) (oleh)? (sendiri|masing masing|pekerja|pemilik|kamu)", "(ktp|paspor|dokumen) (sudah)? (bisa)? diambil (di|pada|hari|jam|setelah)", "(fotokopi|fotocopy|scan|salinan) ... (paspor|ktp|ijazah)", "ambil (paspor|ktp|ijazah) (di|ke|sendiri|baru)",
      "(modal usaha|kredit|pinjaman|dana tunai|agunan|pencairan|kpr|leasing|gadai) ... (ktp|bpkb|kk|ijazah)",
      "(jaminan|syarat|bawa|fotokopi|fc) (hanya|cukup|kk)? (ktp|kk|bpkb)",
      "(ktp|kk) ... (modal usaha|kredit|bunga|cair|pencairan)",
      "(paspor|dokumen|ktp) ... (manasik|ke travel|tanda terima|resi|loket|visa jadi|kelurahan|imigrasi buat perpanjang)",
      "(suami|istri|bini|laki|pacar|ayang|mama|ibu|papa|bapak|bapa|emak|bokap|nyokap|kakak|abang|temen|teman) (gue|gua|aku|saya|ku|gw|sendiri)? (nyimpen|nyimpan|simpan|simpen|pegang|megang|sita|nyita|ambil|ngambil|bawa)",
      "(nyimpen|simpan|pegang|sita|ambil) ... (suami|istri|bini|pacar|mama|papa|bokap|nyokap)",
      "(sudah|udah|bisa) (kami)? (legalisir|diambil hari|diambil kapan|dikembalikan hari)",
      "(tadi|udah|sudah|langsung) (saya|kami)? (dikembaliin|dikembalikan|dibalikin|balik)",
      "(paspor|ktp|ijazah|passport) ... (siap|jadi|selesai) ... (ambil|diambil) (di|ke) (hr|hrd|kantor|loket|resepsionis)",
      "(ditahan|ditinggal|dititip) ... (tamu|satpam|resepsionis|pos)",
      "difoto (doang|aja|saja)",
      "(ditunjukkan|diperlihatkan|dicek) (saja|aja|sebentar)? (lalu|terus)? (dibawa pulang|dikembalikan)?",
      "ambil di kantor bawa (ktp|kk)",
    },
    ms = {
      "(pasport|ic|passport) (saya|aku)? (tertinggal|hilang|jatuh)",
      "(pasport|passport|ic) (aku|saya) (ada|simpan|letak)", "(aku|saya) (simpan|pegang) (sendiri|dalam loker)", "kunci (kat|dekat|pada) (aku|saya)",
      "permit (sah|valid|aktif|kerja sah|dari majikan sendiri)",
      "(pekerja|sendiri|anda|kau|awak|kamu) (yang)? (pegang|simpan)", "(pasport|passport|ic) ... (pegang sendiri|simpan sendiri|dengan anda|dengan pekerja|dipulangkan semula|pulang hari sama)", "(tak|tidak|jangan|dilarang) (boleh|akan|perlu|pernah)? (simpan|pegang|ambil|tahan|serah)", "(pegang|simpan|dipegang|disimpan) (sendiri|oleh (pekerja|pembantu|anda|awak)|masing masing)", "(salinan|fotostat) (pasport|passport|ic)",
      "(pasport|dokumen|ic) ... (dengan resit|ada resit|kaunter|utc|pulang hari sama)",
      "(suami|isteri|bini|laki|boyfriend|girlfriend|mak|ayah|kakak|kawan) (aku|saya|i|dia)? (simpan|pegang|ambik|ambil|rampas|bawa)",
      "(aku|saya) (dah)? (ambilkan|ambikkan|pegangkan|simpankan)",
      "(pasport|passport|permit|ic) ... (siap|renew|diperbaharui) ... (ambil|amik) (kat|di|dari)? (hr|pejabat|kaunter|office)?",
      "(tunjuk|tunjukkan) (sahaja|saja|je)",
      "ambil kat (ofis|pejabat|kaunter) bawa",
    },
    fil = {
      "(passport|id) (ko)? (naiwan|nawala|nahulog)",
      "(hindi|di|bawal|wag|huwag|walang) ... (surrender|kinukuha|kukunin|hawak|itatago|iwan)", "(ikaw|kayo|kayong|worker) (ang)? (may|ang)? hawak", "hawak (mo|nyo|ninyo|ko) (ang|yung)? (sarili|passport|sariling)", "(photocopy|xerox|copy) ... (passport|id)", "(kinuha|kukunin|kunin) (ko|mo|nya|niya)? (na)? (ang|yung)? (passport|pasaporte) (ko)? (sa|sa dfa|kahapon|bukas)",
      "(id|ids|passport) (at|and) (payslip|resume|picture|1x1|2x2|proof)",
      "(passport|id|documents) ... (may resibo|same week|sa dfa|for sighting|sighting only)",
      "(asawa|misis|mister|jowa|syota|nanay|mama|tatay|papa|ate|kuya|tropa) (ko|nya|mo) (ang|yung|may)? (hawak|kinuha|tinago|nagtago)",
      "(hawak|kinuha|tinago) (ni|ng) (misis|mister|asawa ko|jowa ko|mama|mommy ko|tatay|nanay)",
      "(iniwan mo|naiwan mo|nakalimutan mo)",
      "(passport|id|visa) ... (ready na|tapos na|na renew|pwede na kunin|pick up)",
      "(ipapakita|ipakita) lang",
    },
    hi = { "(टीका|राशन|विज़िटिंग|शादी का|लाइब्रेरी) कार्ड", "कार्ड फोटो", "(पासपोर्ट|मार्कशीट|सर्टिफिकेट) ... (नहीं|मत|न|ना) (रख*|जमा|ले*|दें|दे|छीन*|लिया)", "(आपके|अपने|मज़दूर के|कामगार के|तुम्हारे) (ही)? पास", "(कॉपी|फोटोकॉपी|छायाप्रति)", "रखना (अपराध|गैरकानूनी)",
           "(passport|documents|document|marksheet|aadhar) ... (nahi|nahin|mat|na) (rakh*|jama|le|lete|lenge|dena|de|do|cheen*)", "(aapke|apne|khud ke|tumhare|worker ke) (hi)? (paas|pas)", "(copy|photocopy|xerox|photo|pic) ... (jama|le|lenge)",
      "(बैंक|लोन|होम लोन|ऋण) ... (जमा|गिरवी)",
      "(home loan|loan|bank|emi) ... (jama|girvi|documents)",
      "(पापा|मम्मी|पिताजी|दादाजी|माँ) ने ... (मार्कशीट|पासपोर्ट|आधार|सर्टिफिकेट)",
      "(papa|mummy) ne ... (marksheet|passport|aadhaar|aadhar)",
    },
    bn = { "(নিজের|আপনার|শ্রমিকের|নিজেদের) (কাছে|কাছেই|হাতে|লকারে)", "(পাসপোর্ট*|কাগজপত্র*) ... (রাখা যাবে না|রাখবে না|জমা দিতে হবে না|নেওয়া হয় না|দেবেন না|দিবেন না|ফটোকপি)", "ফটোকপি", "(nijer|apnar|nijeder) (kache|kase|hate)", "photocopy",
      "(নিজের|নিজেদের|যার যার) (লকার*|কাছে*|হাতে*)",
      "(পাসপোর্ট*) ... (ভিসার জন্য|রসিদ*|হজ*|ওমরাহ*|পাসপোর্ট অফিস*)",
      "(বউ|জামাই|আম্মু|আম্মা|আব্বু|আব্বা|মা|বোন|আপু|বন্ধু) (আমার|আমারে)? ... (জব্দ*|রাখছে*|নিছে*|কেড়ে*|লুকা*)",
      "(আমিই|আমি) (তুলছি|রাখছি|নিয়া আসছি)",
      "(ভিসা সেন্টার*|পাসপোর্ট অফিস*)",
      "(পাসপোর্ট*) ... (রিনিউ*|হয়ে আসছে|রেডি) ... (নিয়ে যাও|নিয়ে যান|নিয়া যাও)?",
      "(নিজের|যার যার) কাছে",
      "(দেখিয়ে|দেখাইয়া) (নিয়ে|নিয়া)",
    },
    ne = { "(आफैँ|आफै|आफैं|आफूसँग|आफैसँग|कामदारकै|कामदारसँग|तपाईंसँगै) (सँग|राख*|हो)?", "(नराख*|नखोस*|नदिनु*|नबुझाउ*|पाउँदैन|पाइँदैन|पाउने छैन|नलिने)", "(फोटोकपी|प्रतिलिपि)", "(aafai|afai|aphai|aafusanga) (rakh*|sanga)?", "(nadinu|narakhnu|narakhne|nabujhaunu|nadinus|photocopy)",
      "(आफैँ*|आफै*|आफूसँग*|आफ्नै साथ*|तपाईंसँग*|कामदारसँग*)",
      "(नराख*|नबुझाउ*|नदिनु*|नखोस*|पाउँदैन)",
      "(बैंक*|कर्जा*|ऋण शाखा) ... (लालपुर्जा|धितो*)",
      "(लालपुर्जा*|जग्गा*) धितो*",
      "(बुवा*|बाबा*|आमा*|हजुरबा*) ... (नागरिकता|सर्टिफिकेट|राहदानी|पासपोर्ट)",
    },
    ru = { "(не|никогда не|никому не|нельзя|запрещено|никто не) (сдава*|сдае*|отдава*|отдае*|забира*|забер*|удержива*|хран*|изыма*|отнима*)", "паспорт ... (у вас|при вас|при себе|с собой|на руках|у работника|с вами|мфц|получил|готов)", "(копия|копию|скан|фото) паспорта", "(забрал|забрала|забрать|заберу) (новый)? паспорт (из|в|с|сам|сегодня|завтра|готов)", "паспорт (забрал|забрала|забрать|заберу) (из|в|сам|сегодня|завтра)",
      "(не|никогда не|никому не) (забира*|сдава*|отдава*|удержива*|хран*)",
      "паспорт* ... (с визой|с готовой визой|виза готова|курьер*|по расписке в визов*|визов* центр*)",
      "(жена|муж|мама|папа|теща|тёща|бабушка|подруга|сестра|брат|парень) (моя|мой)? (забрал*|отобрал*|отнял*|держит|хранит|спрятал*|взял*)",
      "(забрал*|отобрал*|держит) ... (жена|муж|теща|тёща|мама)",
      "(визовог*|из визового|мфц|завтра занесу|занесу завтра)",
      "(паспорт*|патент*|документ*) ... (готов*|заберите|в конверте|вернули|выдали)",
      "(показать|предъявить) и (забрать|обратно)",
    },
    ko = { "(본인|본인이|각자|각자가|직접|개인) (보관*|소지*|관리*)", "(보관하지 않*|뺏지 않*|안 뺏*|걷지 않*|맡기지 마*|주지 마*|절대 맡기*)", "여권 (사본|사진|복사본|재발급|발급|만료)", "(보관함*|분실물*)",
      "(돌려드*|돌려 드*|필요 없*|안 맡*|안 가져가*|본인*)",
      "여권* ... (접수증*|비자 접수*|연장 대행*|3일 내*|발급*)",
      "(와이프가|와이프한테|마누라가|아내가|남편이|여친이|남친이|엄마가|엄마한테|아빠가|언니가|누나가) ... (압수*|뺏*|가져갔*|보관*|숨겨*|관리*)",
      "(비자센터*|같이 찾아*|내일 줄게*)",
      "(등록증*|여권*) ... (나왔어요*|찾아가세요*|봉투*|발급됐*)",
      "(등록증*|여권*|신분증*) ... 사본*",
      "(확인 후|확인하고) (바로)? (드림*|돌려*|반환*)",
    },
    sw = { "(unabaki nayo|utabaki nayo|kaa nayo|baki nayo|unakaa nayo|kubaki nayo)", "(hairuhusiwi|usimpe|usiwape|usikubali|haruhusiwi|hawaruhusiwi|marufuku) ... (passport|pasipoti|kuchukua|kuzuia)", "(nakala|kopi|copy) ya (passport|pasipoti|kitambulisho)",
      "(utabaki nayo|unabaki nayo|hatuchukui|hatushiki|usitoe|usimpe|usiwape)",
      "(pasipoti|passport|kitambulisho) ... (risiti|baada ya wiki|ubalozini|huduma centre|uhamiaji kwa)",
      "(mke|mume|mchumba|mama|baba|dada|rafiki|kaka) (wangu|yangu)? (kanyang'anya|kachukua|amenyang'anya|amechukua|anashika|ameficha|kaficha)",
      "(niliichukua|nimeichukua|nimeiweka|uliiacha|nitakuletea)",
      "(kitambulisho|pasi|passport) ... (kiko tayari|iko tayari|njoo uchukue|kimerudi)",
      "onyesha tu",
    },
  },

  -- Papers that stay with their owner are not kept.
  when = function(ad)
    -- "Office", "agent" and "passport" are English, too.
    if ad:language() == "en" and not ad:has("<other-tongues-latin>") then return false end
    return not ad:has("(<own-hands>|(passport|visa) office)")
  end,
  unless_about = {
    "plain-life-hi", "plain-life-bn", "plain-life-ne", "plain-life-ru", "plain-life-south",
    "make-believe", "make-believe-region", "not-so-south" },
  unless_near = {
    hi = { "(आईडी|आधार) के ({number}|{money})", },
    id = { "(melanggar hukum|dipidana|perusahaan dilarang|majikan dilarang)", "(resepsionis|check out|checkout|sarapan|penginapan|rental|sewa motor)", "(besoknya (balik|dikembalikan)|dikembalikan besok|buat visa (lalu|terus)|udah balik)", "(diisi lalu|langsung dibawa|bawa pulang lagi|ambil lagi)", "(kalau mau ambil|tinggal (teken|minta|ambil)|bisa diambil kapan|crew office|loker sendiri|sandar boleh|jalan jalan)", "(tolak|jangan mau|jangan dikasih|jangan kasih|jangan tanda|jangan diserahkan)" },
    ms = { "(boleh dihukum|salah di sisi|menyalahi undang|majikan dilarang)", "(checkout|check out|chalet|homestay|kaunter hotel|sewa motor)", "((esok|esoknya) (dapat|pulang)|dapat balik|pulangkan (esok|semula))", "(isi borang|ambil balik|pulangkan terus|bagi balik terus|bawa balik)", "(jangan mau|jangan bagi|tolak dengan|jangan tandatangan|jangan serah)" },
    fil = { "(labag sa batas|bawal sa batas)", "(transient|check out|checkout|airbnb|paglabas namin|rental)", "(binalik|ibinalik|naibalik|kinabukasan|for visa|sa dfa)", "(every sunday|sunday off|off ko|kwento|mabait|sinama|pinasyal)", "(huwag ibigay|wag ibigay|tumanggi|huwag pumirma|wag pumirma)" },
    sw = { "(lodge|hosteli|gesti|nyota|kukodisha|ni kosa|ni kinyume)", "(ukiomba unapewa|siku hiyo hiyo|ilirudishwa|akairudisha|kesho yake)", "(kuonyesha|cha kuonyesha|kinarudishwa|kukaguliwa na)", "(kataa|usikubali|usikabidhi|usisaini|usitoe)" },
    ko = { "(체크인*|체크아웃*|투숙*|프런트*|복사만*|명목*|렌트*|위법입니다*|금지됩니다*|처벌*|과태료*)", "(다음 날 (받*|돌려*)|돌려받*|비자 때문에*)", "(바로 (줌|줘*|주심*|받*)|입출항 때*|출입국 신고*|깨보니*|꿈이*)", "(제 서랍*|내 서랍*|제가 갖고*|내가 갖고*)", "(통행증*|당일치기*|출입증*|방문증*|체크인*|대여*|렌트*|투어*|거절하*|주지 마*|맡기지 마*)" },
  },
  fires = {
    id = { "«Paspor dipegang kantor» dulu ya, biar aman", "semua «paspor kami yang simpan»", "tolong, majikan «ambil paspor» saya" },
    ms = { "«Pasport dengan ejen», takut lari katanya", "sampai sana «kena serah passport»" },
    fil = { "Pagdating nyo «isurrender ang passport» sa TL", "«kinuha ng amo ko ang passport» ko" },
    hi = { "«पासपोर्ट कंपनी के पास रहेगा»", "एजेंट ने «पासपोर्ट छीन» लिया", "bhai «passport company ke paas» rahega", "unhone «passport le liya» aur phone bhi" },
    bn = { "«পাসপোর্ট মালিকের কাছে» থাকবে", "«পাসপোর্ট কেড়ে» নিয়েছে", "«passport company r kache» thakbe" },
    ne = { "«पासपोर्ट कम्पनीले राख्छ»", "«passport madam lai» bujhaunu parcha" },
    ru = { "«Паспорт сдаёте» бригадиру", "хозяйка «забрала паспорт»", "«паспорт у прораба»" },
    ko = { "입국하면 «여권은 회사가 보관»합니다", "«여권 뺏겼»어요" },
    sw = { "«Passport itakaa» na ofisi", "Madam «amechukua passport» yangu" },
  },
  silent = {
    id = { "Perusahaan tidak boleh menahan paspor, paspor dipegang sendiri.", "Bawa fotokopi KTP, ijazah asli dibawa pulang.", "paspor gue ketinggalan di tas" },
    ms = { "Majikan tak boleh simpan pasport pekerja.", "Bawa passport esok nak pi Hatyai", "Bawa salinan IC" },
    fil = { "Bring photocopy of passport lang po.", "Hindi kinukuha ng agency ang passport nyo.", "Nakuha ko na passport ko sa DFA" },
    hi = { "पासपोर्ट आपके पास ही रहेगा", "नया पासपोर्ट बन गया", "passport aapke paas rahega", "passport renew karwana hai" },
    bn = { "পাসপোর্ট আপনার কাছেই থাকবে", "পাসপোর্টের ফটোকপি জমা দিন", "passport nijer kache rakhben" },
    ne = { "पासपोर्ट आफैँसँग राख्नुहोस्", "passport ko photocopy liyera aunus" },
    ru = { "Паспорт всегда с вами, сдавать не нужно.", "Нужна копия паспорта", "Паспорт забрал из МФЦ" },
    ko = { "여권은 본인이 보관합니다", "여권 사본을 보내 주세요" },
    sw = { "Passport unabaki nayo wewe", "Leta nakala ya kitambulisho" },
  },
  advice = "Ask who holds the papers today and where. A copy is enough for an employer; ask for the return of the originals and note the date.",
}
