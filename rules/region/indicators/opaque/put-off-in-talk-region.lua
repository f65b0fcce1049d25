-- Somebody asks about employer, contract, visa, place or safety, and the other side puts the answer off.
local said = {
  -- id
  { "(nama pt*|perusahaan*|kontrak*|alamat*|visa*|kerjaannya*|kerja apa|aman*|resmi*|legal*|gajinya*|lokasi*|tempatnya*|ijin*|izin*|bayar*)",
    "(nanti|di sana|sampai sana|rahasia|gak usah tanya|ga usah tanya|jangan banyak tanya|turis|jalur|tenang aja|percaya|gampang|jangan bilang|bilang aja|aman kok|santai|malam ini|langsung|lewat)" },
  -- ms
  { "(syarikat*|company|kontrak*|alamat*|visa*|kerja apa|selamat*|sah*|permit*|lokasi*|lesen*|legal*|insuran*)",
    "(nanti|sampai sana|kat sana|rahsia|jangan banyak tanya|jangan risau|pelancong|percaya|settle|jangan bagitau|cakap je|lalu|jalan|malam ni|bos urus)" },
  -- fil
  { "(kontrata*|contract|visa|agency|company|address|legal|legit|saan po|anong trabaho|delikado|safe|lisensya*|oec|magkano)",
    "(pagdating|dun na|doon na|saka na|sikreto|wag ka|wag mo|huwag|tourist|visit|bahala na|trust|basta|sabihin mo|kami na bahala|cross country|bukas na)" },
  -- hi
  { "(कंपनी*|कम्पनी*|कॉन्ट्रैक्ट*|एग्रीमेंट*|वीज़ा*|वीजा*|काम क्या*|पता|लाइसेंस*|सुरक्षित*|कानूनी*|कहाँ|कहां)",
    "(वहाँ*|वहां*|बाद में|पहुँच*|पहुंच*|टूरिस्ट*|विजिट*|मत पूछ*|चिंता मत|टेंशन मत|भरोसा*|बोल देना|बोलना|कह देना|मत बता*|सब हो जाएगा)" },
  -- hl
  { "(company|contract|agreement|visa|kaam kya|kya kaam|address|licence|license|safe|legal|kahan|kaha|risk)",
    "(waha|wahan|baad me|pahunch*|tourist|visit|mat puch*|tension mat|chinta mat|bharosa|bol dena|bolna|keh dena|mat bata*|sab ho jayega|kal nikal*)" },
  -- bn
  { "(কোম্পানি*|চুক্তি*|কন্ট্রাক্ট*|ভিসা*|ঠিকানা*|কাজটা*|কি কাজ|কী কাজ|লাইসেন্স*|নিরাপদ*|বৈধ*|কোথায়|কোথায়)",
    "(গিয়া|গিয়ে|গিয়ে|পরে|গেলে|ভিজিট*|টুরিস্ট*|চিন্তা*|ভয় নাই|বিশ্বাস*|বলবা|বলবেন|বইলো না|বলবা না|ওইখানে|সেইটা)" },
  -- bl
  { "(company|chukti|contract|visa|thikana|ki kaj|kaj ta|licence|safe|boidho|kothay)",
    "(giya|giye|pore|gele|visit|tourist|chinta|bhoy nai|bishwas|bolba|bolben|bolo na|oikhane)" },
  -- ne
  { "(कम्पनी*|करार*|सम्झौता*|भिसा*|ठेगाना*|के काम|काम के|इजाजत*|सुरक्षित*|श्रम स्वीकृति*|कहाँ)",
    "(पुगेपछि*|पछि*|उतै*|भिजिट*|टुरिस्ट*|चिन्ता*|डराउनु*|विश्वास*|भन्नू|भन्नु*|नभन*|सोध्नु*|मिलाइ*)" },
  -- nl
  { "(company|karar|contract|visa|thegana|ke kaam|kaam ke|safe|shram|kaha)",
    "(pugepachi|pachi|utai|visit|tourist|chinta|biswas|bhannu*|vannu*|nabhan*|navan*|milai*)" },
  -- ru
  { "(договор*|контракт*|фирма*|компани*|виза*|визу*|адрес*|какая работа|что делать|безопасн*|легальн*|официальн*|законно|где)",
    "(на месте|потом|по приезде|там|турист*|гостев*|не переживай*|не волнуйся|не спрашивай|доверь*|скажешь|говори|не говори|никому|все решим|решим|приедешь)" },
  -- ko
  { "(회사*|계약서*|비자*|주소*|무슨 일*|어떤 일*|안전*|합법*|불법*|어디*|위험*)",
    "(도착*|와서*|나중에*|현지*|관광*|걱정*|믿고*|믿어*|묻지 마*|묻지마*|말하*|비밀*|다 알아서*|괜찮*)" },
  -- sw
  { "(kampuni|mkataba|visa|viza|anwani|kazi gani|salama|halali|leseni|wapi|kibali)",
    "(ukifika|huko|baadaye|siri|utalii|visit|tourist|usijali|niamini|usiulize|utasema|sema|usiseme|usimwambie|tutashughulikia)" },
}

rule {
  title      = "In a talk, questions about employer, contract, visa or place are put off",
  indicators = { "delphi:D1.01", "delphi:D1.04", "ilo:2" },
  weight     = 4,
  status     = "trial",
  kinds      = { "conversation" },
  always     = true,
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  when = function(ad)
    for _, phrases in ipairs(said) do
      local found = ad:replies(phrases[1], phrases[2])
      if #found > 0 then return { evidence = found, reason = "asked, and put off, in the talk" } end
    end
    return false
  end,
  fires = {
    id = { "Rina: «kontraknya» gimana pak\nPak Joko: «nanti» dijelaskan" },
    ms = { "Aisyah: «kontrak» macam mana\nEjen: «nanti» dah sampai baru sign" },
    fil = { "Liza: sir yung «kontrata» po\nManager: «pagdating» mo na makikita" },
    hi = { "Raju: bhai «contract» kaha milega\nAgent: «baad me» dekh lena" },
    bn = { "Rahim: bhai «contract» dekhan\nDalal: «pore» dekhaibo" },
    ne = { "राम: «करार» कहिले हुन्छ\nदलाल: «पछि» बुझाउँला" },
    ru = { "Аня: а «договор» будет?\nРита: «на месте» подпишешь" },
    ko = { "민지: «계약서»는요?\n실장: «도착»하면 줄게" },
    sw = { "Neema: «mkataba» nitauona lini\nWakala: «ukifika» utauona" },
  },
  silent = {
    id = { "Rina: mau pulang bareng?\nJoko: yuk, aku tunggu di parkiran" },
    ms = { "Ain: balik pukul berapa?\nMei: pukul lima, jumpa kat bawah" },
    fil = { "Ana: anong oras uwi mo?\nBea: alas singko, kita tayo sa kanto" },
    hi = { "Asha: khana kha liya?\nMeena: haan abhi khaya" },
    bn = { "Rina: ki koro?\nMina: boi pori" },
    ne = { "सीता: खाना खायौ?\nगीता: अँ खाएँ" },
    ru = { "Оля: во сколько встретимся?\nКатя: в шесть у метро" },
    ko = { "수진: 몇 시에 볼까\n민아: 여섯 시 좋아" },
    sw = { "Asha: umekula?\nRehema: ndiyo nimekula" },
  },
  advice = "Ask for the contract, the address, the kind of visa and the name of the employer before the journey.",
}
