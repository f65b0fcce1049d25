-- Somebody asks to leave, for papers, pay or rest, and the other side refuses or names a price.
local said = {
  -- id
  { "(pulang|resign|berhenti|keluar|turun|pindah|paspor|ktp|ijazah|gaji|hp|cuti|libur|mundur|batal|sakit|istirahat|kontraknya|dibayar|uangku|duitku|sekolah|sandar|kapan|dokter|rumah sakit|rs|telepon|nelpon|kunci|kirim anak|balik kampung|penat|capek|lunasin utang|lunasi)",
    "(gak bisa|ga bisa|nggak bisa|tidak bisa|gak boleh|ga boleh|belum bisa|tidak boleh|belum lunas|lunasin|lunasi|bayar|ganti|denda|tunggu kontrak|habis kontrak|selesai kontrak|utang|hutang|nanti|kita tahan|di kapten|di bos|di kantor|diam|kerja aja|kerja dulu|jangan macam macam|jangan cerewet|silakan kalau|siapa suruh|banyak alasan|jgn banyak|jangan banyak|panen|sandar|jalan kaki|cicil|denda|siapa yg ganti|siapa yang ganti|siapa yang kerja|sabar|aman di aku|ibu simpenin|simpenin|notaris|ambil lho|bunga|siapa yg bayar|siapa yang bayar|tamunya nunggu)" },
  -- ms
  { "(balik|berhenti|keluar|pasport|passport|ic|gaji|fon|phone|cuti|sakit|rehat|tarik diri|tukar kerja|kontrak|tak nak layan|bila boleh|klinik|hospital|doktor|call mak|telefon|penat|permit|telefon saya|bagi telefon|surat berhenti|bayar habis)",
    "(tak boleh|x boleh|xleh|takleh|mana boleh|takde|belum|bayar|hutang|denda|habis kontrak|nanti|diam|duduk senyap|kerja dulu|kat office|bos simpan|jangan banyak|siapa suruh|potong|kau ingat|hutang kau|hantar adik|ganti|bila habis|polis angkat|tolak la|ejen kau|balik bangladesh|siapa nak kerja|tengok dulu|hujung bulan|10 minit|ada tamu|pajak|cakap kau sihat|faedah|siapa tanggung|client tunggu)" },
  -- fil
  { "(umuwi|uuwi|makauwi|umalis|umatras|resign|passport|pasaporte|sahod|sweldo|cp|cellphone|off|rest day|day off|kontrata|lumabas|may sakit|ayoko|ayaw ko|ayaw na|kailan|meron ako|regla|susi|cp ko|babayaran ko na|natutulog|tumawag|doktor|ospital|nanay|pagod)",
    "(di pwede|hindi pwede|bawal|hindi|bayaran|bayad muna|bayaran mo|bond|utang|tapusin|tapos ng kontrata|saka na|mamaya|wag|tumahimik|manahimik|trabaho muna|nasa vault|nasa opisina|hawak ko|pirmado|sino may sabi|kaltas|pag dumaong|lumangoy|tatanggalin|nagastos|bayaran|tsaka na|saka na|lumayas|di mo kailangan|sa akin muna|tubo|punta ka na|guard|customer|ipapapulis|pinambayad|labada)" },
  -- hi
  { "(घर*|वापस*|छोड़*|पासपोर्ट*|सैलरी*|तनख्वाह*|पैसे|पैसा|फोन|फ़ोन|मोबाइल*|छुट्टी*|बीमार*|आधार*|हिसाब|बाहर)",
    "(नहीं|पहले*|बाद में|चुप*|काम कर*|कर्ज*|कर्ज़*|बाकी*|भर*|चुका*|मेरे पास|ऑफिस*|ऑफ़िस*|खत्म होने|पूरा होने|भूल जा|जुर्माना*|लाख)" },
  -- hl
  { "(ghar|gaon|wapas|chod*|chhod*|passport|salary|tankhwah|paise|paisa|phone|mobile|chutti|bimar|beemar|aadhar|hisab|bahar|visa)",
    "(nahi|nahin|nhi|pehle|pahle|baad me|chup|kaam karo|kaam kar|karz|karza|baki|baaki|bharo|chuka*|mere paas|office me|khatam|pura hone|bhool ja|fine|lakh)" },
  -- bn
  { "(বাড়ি*|বাড়ি*|দেশে|ফিরতে|ছাড়তে|ছাড়তে|পাসপোর্ট*|বেতন*|টাকা|ফোন*|ছুটি*|অসুস্থ*|বাইরে|যাইতে|যেতে|ভিসা*|কাগজ*|ডাক্তার*|হাসপাতাল*|জ্বর|করমু না|কাজ করমু না|আর যামু না|ফোনটা|শোধ কইরা|যামু গা)",
    "(যাবে না|দিব না|দিমু না|দিবো না|পারবি না|পারবা না|হবে না|হইব না|যাওন নাই|ছুটি নাই|টাকা নাই|বেতন নাই|আগে|পরে|চুপ|কাজ কর*|কাম কর*|দেনা*|শোধ*|বাকি*|টাকা দাও|টাকা দে|লাগবে|কিনছি|উশুল*|কাজ শেষ|কথা কওন লাগব|পুলিশে দিমু|আরও দিবা|চুপ কইরা|শুইস|কেডা দিছে|কাস্টমার|সুদ|রাইখা যা|আমার কাছে|অফিসে|শেষ হইলে|শেষ হলে|লাখ|খরচ)" },
  -- bl
  { "(bari|deshe|firte|charte|passport|beton|taka|phone|chuti|osustho|baire|jaite|jete|visa|kagoj)",
    "(na|nai|age|pore|chup|kaj koro|kam kor|dena|shodh|baki|taka dao|lagbe|amar kache|office e|shesh|lakh|khoroch)" },
  -- ne
  { "(घर*|फर्क*|छोड्*|छाड्*|पासपोर्ट*|तलब*|पैसा*|फोन*|मोबाइल*|बिदा*|बिरामी*|बाहिर*|भिसा*|करार*)",
    "(छैन|पाइँदैन|पाउँदैन*|मिल्दैन|हुँदैन|पहिला*|पहिले*|पछि*|चुप*|काम गर*|ऋण*|तिर*|बाँकी*|मसँग*|यता छ|अफिसमा*|सकिएपछि|लागेको*|लाख|खर्च*)" },
  -- nl
  { "(ghar|farkin*|chod*|passport|talab|paisa|phone|mobile|bida|birami|bahira|visa)",
    "(chaina|paidaina|paudainau|mildaina|hudaina|pahila|pachi|chup|kaam gara|rin|tira|baki|masanga|office ma|lakh|kharcha)" },
  -- ru
  { "(домой|уехать|уйти|уволи*|паспорт*|документ*|зарплат*|деньги|денег|телефон*|выходн*|заболел*|болею|отпусти*|выйти|уезжаю|ухожу|договор*|контракт*|расчет|расчёт|когда|передумал*|больше не буду|не буду|к врачу|врача|больниц*|позвонить|рожает|год без|не даете|не даёте|закрыть долг|беременн*)",
    "(нельзя|нет|не пойдешь|не уедешь|не уйдешь|не отпустим|не отпущу|отработа*|сначала|долг*|должна|должен|заплати*|штраф*|потом|молчи|работай|пока не|у меня|в сейфе|после контракта|неустойк*|куда ты|сдадим|сдам|считай|фото паспорта|адрес|кто стоять|кто работать|кто пасти|рассчитаешься|доплати|оставайтесь|не вздумай|облава|телефоны сюда|процент*|клиент*|за прилавк*|собак*|расписк*)" },
  -- ko
  { "(집에*|그만두*|그만둘*|그만하*|나가*|여권*|월급*|돈*|핸드폰*|휴대폰*|폰*|휴가*|아파*|아픈데*|쉬*|퇴사*|귀국*|한국*|외출*|계약서*|때렸*|언제*|못 나가요*|몸이*|병원*|열이*|전화 한 번*|전화해도*|전화 좀*|등록증*|그냥 갈게*|다 갚고*|나갈게*)",
    "(안 돼*|안돼*|안 됩*|안됩*|못 가*|못가*|못 나*|갚*|빚*|이자*|위약금*|벌금*|물어내*|나중에*|조용*|닥쳐*|일이나*|계약*|우리가*|회사*|도망*|찾아*|정산*|까고*|물어내*|추가*|결근비*|마이킹*|보낸다*|말대꾸*|주소*|손님 있는데*|어딜 가*|약값*|데려온*|병원비*|월급에서*|도망가려*|도망갈*|낳으면*|나가지 마*|들었어*|손님 기다*|방세*|여권 주고*)" },
  -- sw
  { "(nyumbani|kurudi|kuondoka|kuacha|pasipoti|passport|paspoti|mshahara|pesa|simu|likizo|naumwa|mgonjwa|kutoka|off|kupumzika|mkataba|kitambulisho|ruhusa|sijalipwa|sijaona|leave|nikazike|hospitali|daktari|simu|nimpigie|nirudi|narudi|kumpigia|kulipa deni|niende)",
    "(huwezi|hapana|haiwezekani|lipa|ulipe|kwanza|deni|unadaiwa|maliza|mkataba uishe|baadaye|nyamaza|fanya kazi|iko kwangu|ipo|ofisini|kwenye sefu|faini|hakuna|ukikimbia|ukitoka|walinzi|subiri|lipa kwanza|usawazishe|hesabu|nani ataosha|nani atafanya|nitakata|dakika|umelipwa|vumilia|lete kwanza|kwanza vyombo|ongeza|ubaki|riba|nani alilipa|mteja|watakukamata|anajua uko salama)" },
}

rule {
  title      = "In a talk, leaving, papers, pay or rest are asked for and refused, or have a price",
  indicators = { "delphi:D5.03", "delphi:D5.14", "ilo:1", "ilo:4" },
  weight     = 6,
  status     = "trial",
  kinds      = { "conversation" },
  always     = true,
  sources    = { "ilo-indicators-2012", "iom-screening" },
  unless_about = { "make-believe-region", "not-so-south" },
  when = function(ad)
    if ad:has("<kind-talk-south>") then return false end
    for _, phrases in ipairs(said) do
      local found = ad:replies(phrases[1], phrases[2])
      if #found > 0 then return { evidence = found, reason = "asked for, and refused or priced, in the talk" } end
    end
    return false
  end,
  fires = {
    id = { "Rina: saya mau «pulang» pak\nPak Joko: «lunasi» dulu biaya berangkatmu" },
    ms = { "Aisyah: saya nak «balik» kampung\nBos: «bayar» dulu baru jalan" },
    fil = { "Liza: sir gusto ko na «umuwi»\nManager: «bayaran mo» muna ang agency" },
    hi = { "Raju: malik mujhe «ghar» jana hai\nMalik: «pehle» paisa chukao" },
    bn = { "Rahim: ami «deshe» jabo\nMalik: «age» taka de" },
    ne = { "राम: म «घर» जान्छु\nसाहु: «पहिला» पैसा तिर" },
    ru = { "Аня: хочу «домой»\nХозяйка: «сначала» рассчитайся за билет" },
    ko = { "민지: 저 «그만두»고 싶어요\n실장: «위약금» 내고 가" },
    sw = { "Neema: nataka kwenda «nyumbani»\nBosi: «lipa» tiketi kwanza" },
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
  advice = "Ask what was agreed, who may decide to leave, and whether the person could go today.",
}
