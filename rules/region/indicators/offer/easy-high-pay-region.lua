-- High pay with nothing asked, or ticket, food and lodging all paid: context only.
rule {
  title      = "High pay with nothing asked, everything paid for",
  indicators = { "delphi:D1.02", "ilo:2" },
  weight     = 2,
  support    = true,
  status     = "trial",
  kinds      = { "advert", "offer", "conversation" },
  sources    = { "ilo-delphi-2009", "volodko-2020" },
  terms = {
    id = { "(tanpa|gak perlu|tidak perlu) (ijazah|pengalaman|skill|tes|interview|bahasa|tes bahasa)", "(tiket|makan|mess|akomodasi|penginapan) ... (ditanggung|gratis|free|disediakan)", "gaji (dolar|dollar|gede|besar|puluhan juta)", "(langsung|besok) (berangkat|terbang)" },
    ms = { "(tak perlu|x perlu|tanpa) (spm|pengalaman|sijil|interview|temuduga)", "(tiket|flight|hostel|makan) ... (percuma|free|ditanggung|tanggung)", "gaji (lumayan|besar|tinggi|mewah)" },
    fil = { "(libre|libreng|free) (ang|ticket free dorm|tirahan|pagkain|stay in|lahat)", "(free|libre) (ticket|plane ticket|dorm) ... (po|kayo|mga|basta|sahod|lang|exp)", "(walang exp|walang experience|kahit walang)", "(asap lipad|lipad agad|alis agad|mabilis lipad|fly agad)" },
    hi = { "(बिना) (अनुभव|डिग्री|इंटरव्यू|पढ़ाई)", "((टिकट|टिकिट)|खाना|रहना|(वीजा|वीज़ा)|वीज़ा) ... (फ्री|मुफ्त|(कंपनी|कम्पनी) देगी|(कंपनी|कम्पनी) का)", "(मोटी|अच्छी|ऊँची|ऊंची) ((तनख्वाह|तनख़्वाह)|तनख़्वाह|सैलरी|कमाई)", "(khana|rehna|ticket|visa) ... (free hai|free milega|company degi|company dega|company ka)", "(bina) (experience|degree|interview) (ke)?", "(moti|acchi|badi) (salary|tankhwah|kamai)" },
    bn = { "(আকর্ষণীয়|উচ্চ|মোটা|ভালো) বেতন", "(থাকা|খাওয়া|টিকেট|টিকিট|থাকা খাওয়া) ... (ফ্রি|কোম্পানির|কোম্পানি দিবে)", "(অভিজ্ঞতা|পড়ালেখা|ইন্টারভিউ) (লাগবে না|ছাড়াই|দরকার নাই)", "(thaka|khawa) ... (free|company dibe)", "(obhiggota|experience) (lagbe na|chara)" },
    ne = { "(आकर्षक|राम्रो|मोटो) (तलब|कमाइ)", "(खान|बस्न|टिकट|खाना बस्न) ... (फ्री|निःशुल्क|कम्पनीको)", "(अनुभव|सीप|पढाइ) (चाहिँदैन|नभए पनि)", "(khana|basna) ... (free|company ko)", "(anubhav|experience|sip) (chahidaina|nabhaye pani|chaidaina)" },
    ru = { "(без опыта|опыт не нужен|без языка|без собеседования|возьмем всех|берем всех|всех берем)", "(билет|билеты|проживание|питание|жилье) ... (оплачиваем|за наш счет|бесплатно|за счет компании)", "(высокая зарплата|высокий доход|легкие деньги|быстрые деньги)" },
    ko = { "(고수익*|고액*|고소득*|당일지급*|일당 고액*)", "(항공권*|숙식*|숙소*|비자*) ... (제공*|지원*|무료*|전액*)", "(초보*|경력 무관*|무경력*|학력 무관*|영어 몰라도*|누구나*) (가능*|환영*|ok|오케이|됩니다)?", "(즉시 출국*|당일 출국*|바로 출국*|당일 계약*)" },
    sw = { "(mshahara) (mnono|mkubwa|mzuri|wa kuvutia)", "(tiketi|malazi|chakula|viza) ... (bure|free|tunalipa)", "visa (bure|tunalipa)", "(bila|hakuna) (uzoefu|elimu|interview|cheti)", "(safari) (wiki ijayo|kesho|leo|wiki hii)" },
  },
  fires = {
    id = { "gaji dolar, «tanpa ijazah»" }, ms = { "«tak perlu SPM», gaji RM9k" }, fil = { "«libre ang» ticket at tirahan" }, hi = { "«मोटी तनख्वाह», रहना फ्री", "«ticket company degi»" }, bn = { "«আকর্ষণীয় বেতন»", "«thaka khawa free»" }, ne = { "«आकर्षक तलब»", "«khana basna free»" }, ru = { "«без опыта», всех берём" }, ko = { "«항공권 숙식 전액»지원" }, sw = { "«mshahara mnono», tiketi bure" },
  },
  silent = { id = { "pengalaman minimal 1 tahun" }, ms = { "pengalaman 2 tahun diperlukan" }, fil = { "with experience" }, hi = { "अनुभव आवश्यक", "experience chahiye" }, bn = { "অভিজ্ঞতা আবশ্যক" }, ne = { "अनुभव अनिवार्य" }, ru = { "опыт от 3 лет" }, ko = { "경력 3년 이상" }, sw = { "uzoefu wa miaka 2" } },
  advice = "Compare the pay with ordinary pay for such work, and ask who pays for what and whether it is to be paid back.",
}
