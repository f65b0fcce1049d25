-- Family and friends are not to be told; chats are to be deleted, numbers changed.
rule {
  title      = "Nobody is to be told about the job",
  indicators = { "delphi:D5.10", "delphi:D2.06", "ilo:4" },
  weight     = 6,
  status     = "trial",
  sources    = { "ilo-delphi-2009", "unodc-indicators" },
  terms = {
    id = { "(jangan|jgn|gausah|gak usah|ga usah|nggak usah) (bilang|cerita|kasih tau|ngomong|rame|rame rame|rame2|ngasih tau|kabari) (dulu)? (ke|sama|siapa|ortu|orang|keluarga|kel|mama|papa|ibu|suami|istri|dulu|di|siapapun)", "(hapus|delete) (chat|chatnya|pesan|wa) (ini|ya|kita|habis)", "(nomor|no|hp) ... (ganti nomor|tinggalin|yang lama tinggal|lama tinggal)", "(rahasia) (kita|berdua|ya|aja)",
      "(jangan|gak usah|ga usah|gausah|ngga usah|gk usah) (bilang|cerita|kasih tau|ngomong|kasi tau|bilangin|ceritain|share|posting) ... (siapa|ortu|orang tua|ibu|mama|bapak|suami|istri|keluarga|teman|temen|tetangga|pacar|dulu|rt|sosmed|facebook)",
      "(bilang|ngomong|pamit|ngakunya|izin) (aja|ke|sama)? (ortu|orang tua|ibu|mama|suami|keluarga|rumah)? (kerja di|mau ke|nginep|nginap|main|kos|study tour|kerja kelompok)",
      "(keluarga|ortu|orang tua|suami) (gak|ga|tidak|jangan|nggak) (perlu|usah|boleh|sampai) tau",
    },
    ms = {
      "(jangan|jgn) (cerita|bagitau|cakap) (kat|dekat|dengan|pada)? (sesiapa|orang|mak|family|sape sape|siapa siapa)",
      "(jangan|jgn) (bagitau|bgtau|cerita|cakap|beritahu) (kat|dekat|dengan|pada|sesiapa|mak|family|parent|parents|orang|ayah|bini|laki)", "(padam|delete) (chat|mesej) (ni|ini|lepas)", "(rahsia) (kita|je|antara)",
      "(jangan|tak payah|tak yah|xyah|xpayah|tak perlu|jgn) (bagitau|bagitahu|cakap|cerita|bgtau|ckp|beritahu|post|share) ... (mak|ayah|family|keluarga|orang|sapa|siapa|suami|isteri|kawan|parents|dulu|risau)",
      "(family|keluarga|mak|ayah|mak ayah|parents) (jangan|tak payah|tak perlu|xyah|tak yah) (tau|tahu|bagitau|bagitahu|cakap)",
      "(cakap|bagitau|kata) (kat|dengan)? (mak|ayah|family|parents|mak ayah|suami)? (kau|nak|pergi|kerja|duduk) ... (kerja johor|kerja kl|kursus|rumah kawan|kem|jalan jalan|kilang|study group)",
    },
    fil = { "(wag|huwag|wag na wag) (mo|nyo|ka|kang|na)? (muna|munang|ng|na)? (sabihin|ipagsabi|magsabi|ikwento|ipaalam|magsasabi) (kay|sa|kina|kahit|muna)? (kanino|mama|nanay|parents|magulang|asawa|pamilya|iba|tatay|papa)?", "(delete|burahin|i delete|buburahin) (mo|nyo)? (na)? (ang|to|yung|itong)? (chat|convo|usapan|message|msg)", "(secret|sikreto) (lang)? (natin|nating|muna)" },
    hi = {
      "(किसी को|घर वालों को|घरवालों को|पापा को|मम्मी को) (कुछ|अभी|बिल्कुल) (भी)? (मत|न|नहीं) (बता*|बोल*|कह*)",
      "(kisi ko|ghar walo ko|gharwalo ko|papa ko|mummy ko) (kuch|abhi|bilkul) (bhi)? (mat|na|nahi) (bata*|bol*|keh*)",
      "(किसी को|घर वालों को|घरवालों को|पापा को|मम्मी को|माँ को|पति को|माँ-बाप को) (भी)? (मत|न|नहीं) (बताना|बोलना|कहना|बता)", "(चैट|मैसेज) (डिलीट|मिटा)", "(kisi ko|ghar walo ko|gharwalo ko|ghar pe|papa ko|mummy ko|maa ko|pati ko) (bhi|kuch)? (mat|na|nahi) (batana|bolna|bata|kehna)", "(ghar walo|gharwalo|papa|mummy) (ko)? ... (bol dena|bol de) ", "(chat|message) (delete|mita) (kar|do)" },
    bn = {
      "(কাউরে|কাউকে|বাড়িতে|বাসায়|কারো) (কাছে)? (কিছু)? (কইয়েন না|কইয়ো না|বইলেন না|বলিয়েন না|বলার দরকার নাই|বলার দরকার নেই|জানানোর দরকার নাই)",
      "(bari te|barite|basay|kauke|kaure) (kichu)? (bolar dorkar nai|koiyen na|boilen na|bolar dorkar nei)",
      "(কাউরে|কাউকে|বাড়িতে|বাসায়|মায়েরে|মাকে|আব্বারে|পরিবারকে) (কিছু)? (কইস না|কইবা না|কইবি না|বলবেন না|বলবা না|বলিস না|জানাবেন না|জানাইস না)", "(চ্যাট|মেসেজ) (ডিলিট|মুছে)", "(kauke|kaure|barite|basay|make|ma ke|abbu ke) (kichu)? (bolba na|bolbi na|bolben na|bolis na|koiba na|koibi na|janabi na)", "(chat|message) delete (kore|koira)" },
    ne = { "(कसैलाई|घरमा|आमालाई|बुवालाई|परिवारलाई|श्रीमानलाई) (केही|पनि)? ... (नभन*|नसुनाउ*|थाहा नदि*)", "(फेसबुक*|फेसबुकमा) ... (नहाल*|नराख*)", "(kasailai|gharma|aamalai|ama lai|buwalai|sasu|baulai) (pani|kei)? ... (nabhan*|navan*|nasuna*|thaha nadi*)", "(facebook|fb|gharma) (ma)? (kei)? (na hala|nahala|na bhana|nabhana)", "(kaam|kam) (bhanera|vanera) bhannu" },
    ru = {
      "(никому|родителям|маме|подругам|дома) ... (ни слова|не говори*|не рассказ*|молчи*|тихо)",
      "(только между нами|никто не должен знать|удали этот чат|удали чат)",
      "(никому|родителям|родным|мужу|маме|дома|родне|подругам) (пока)? (не говори|не говорите|не рассказывай|не рассказывайте|не сообщай|ни слова|ничего не говори)", "(не говори|не говорите|не рассказывай|не рассказывайте) (пока)? (никому|родителям|маме|мужу|родным|дома)", "(удали|удалите|сотри) (переписку|чат|сообщения|это сообщение)", "(это)? (наш секрет|наша тайна|между нами)" },
    ko = {
      "(아무한테*|부모님*|가족한테*|집에*|친구들*) ... (말 안 하*|말 안하*|말하면 안*|모르게*|몰래*|비밀*)",
      "(부모님*|가족*|엄마*|친구*|아무*|주변*|남편*) ... (말하지 마*|말하지마*|얘기하지 마*|알리지 마*|비밀*|말하지 말*)", "(카톡*|대화*|톡*|채팅*) ... (지워*|삭제*|지우*)", "(쓰던건|쓰던 거*|쓰던 폰*|유심*) ... (버려*|버리*)", "(우리끼리 비밀*|둘만의 비밀*)" },
    sw = {
      "(usiambie|msiambie|usimwambie|usiwaambie) (watu|mtu|yeyote|wazazi|mama|familia|majirani)",
      "(usimwambie|usiwaambie|msimwambie|usiambie|msiwaambie) (mtu|mama|wazazi|mzazi|familia|baba|yeyote|ndugu|bwana|mume|mwalimu|watu|bado)", "(futa|delete) (chat|meseji|ujumbe|hii|mazungumzo)", "(siri yetu|iwe siri|ni siri)" },
  },
  unless = {
    id = { "(otp|pin|password|kejutan|surprise) ... (jangan|jgn|gak usah)", "(jangan|jgn) ... (otp|pin|password|kejutan|surprise)" },
    ms = { "(otp|pin|tac|surprise) ... (jangan|jgn)", "(jangan|jgn) ... (otp|pin|tac|surprise)" },
    fil = { "(otp|pin|surprise|birthday) ... (wag|huwag|secret)", "(wag|huwag|secret) ... (otp|pin|surprise|birthday)" },
    hi = { "(ओटीपी|पिन|सरप्राइज) ... (मत|न)", "(otp|pin|surprise|birthday) ... (mat|na|nahi)" },
    bn = { "(ওটিপি|পিন|পাসওয়ার্ড) ... (বলবেন না|জানাবেন না)", "(otp|pin|password) ... (bolben na|bolba na)" },
    ru = { "(код|пароль|пин|сюрприз) ... (никому|не говори*)", "(никому|не говори*) ... (код|пароль|пин|сюрприз)" },
    ko = { "(비밀번호*|생일*|서프라이즈*) ... (비밀*|말하지*)" },
    sw = { "(pin|otp) ... (usimwambie|siri)", "(usimwambie|siri) ... (pin|otp)" },
  },
  fires = {
    id = { "«jangan bilang ke» ortu dulu", "«gausah rame2 ke» grup keluarga dulu" }, ms = { "«jangan bagitau mak» dulu" }, fil = { "«wag mo muna sabihin kay mama»", "«delete mo na ang chat»" }, hi = { "«किसी को मत बताना»", "«papa ko mat bata», kal aa ja" }, bn = { "«বাড়িতে কইস না»", "«barite bolba na»" }, ne = { "«घरमा नभन»नु", "«facebook ma kei na hala»" }, ru = { "«родителям не говори»" }, ko = { "«부모님한테 말하지 마»", "«카톡 지워»" }, sw = { "«usimwambie mama»" },
  },
  silent = {
    id = { "kejutan ulang tahun nih, diam dulu" }, ms = { "esok cerita kat mak" }, fil = { "sabihin mo kay mama" }, hi = { "पापा को बता दिया", "papa ko bata diya" }, bn = { "বাড়িতে বলেছি" }, ne = { "घरमा भने" }, ru = { "родителям рассказал" }, ko = { "엄마한테 말했어" }, sw = { "mwambie mama" },
  },
  advice = "Secrecy cuts a person off from help. Ask who at home knows the address and the number; a child's case goes to 1300 at once.",
}
