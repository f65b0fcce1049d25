-- Organs or eggs are asked for, or carrying a child for others is offered.
rule {
  title      = "Organs, eggs or surrogacy for money",
  indicators = { "delphi:D3.06", "delphi:D1.09", "ilo:1" },
  weight     = 6,
  status     = "trial",
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "palermo-2000", "ilo-delphi-2009" },
  terms = {
    sw = {
      "(uza|kuuza|nunua|anauza|toa|kutoa) (figo|ini|kiungo|viungo)",
      "(figo) ... (milioni|pesa|malipo|dola|{money})",
      "(mama mbadala|kubeba mimba|surrogate)",
      "(mimba|mjamzito|mtoto mchanga) ... (familia|wanandoa) ... (itachukua|watachukua|wanataka|pesa|{number}|k)",
    },
    ko = {
      "(신장*|간*|장기*|콩팥*) ... (팝니다*|삽니다*|매매*|기증자 구*|이식비*|팔 사람*)",
      "(대리모*|난자 기증*|난자공여*|난자 공여*|대리출산*)",
      "(임신*|아기*|출산*) ... (부부*|가정*|입양*) ... (원합*|{number}|만|출산비*|숙소*)",
    },
    ru = {
      "(продам|куплю|нужен донор|ищем донора|донор) (почки|почку|почка|печени|органа|яйцеклет*)",
      "(суррогатн*|сурмама|сурмамы|сурматеринств*|донор яйцеклеток)",
      "(беремен*|малыш*|младен*|роды) ... (семья*|пара) ... (примет|возьмет|возьмёт|усынов*|за границ*|тысяч|{number})",
    },
    ne = {
      "(मिर्गौला|मृगौला|किड्नी|कलेजो) (बेच*|दिने*|दिए*|दान|किन*|चाहियो|झिक*)",
      "(सरोगेसी|सरोगेट|कोख भाडा)",
      "(mirgaula|kidney) (bech*|dine|diye|chahiyo|jhik*)",
    },
    bn = {
      "(কিডনি|কিডনী|লিভার) (বেচ*|বিক্রি|দিলে|দিতে|দাতা|ডোনার|লাগবে|চাই)",
      "(সারোগেট|সারোগেসি|গর্ভ ভাড়া)",
      "(kidney|kidni) (bech*|bikri|dile|dite|donor|lagbe)",
      "(পেটে বাচ্চা|গর্ভবতী|বাচ্চা হবে|নবজাতক) ... (পরিবার*|দম্পতি*) ... (নিবে|নেবে|টাকা|হাজার|দত্তক*)",
    },
    hi = {
      "(किडनी|गुर्दा|अंग|लिवर) (बेच*|बिक*|चाहिए|डोनर|दान के बदले|दो|देने)",
      "(सरोगेसी|सरोगेट|किराए की कोख|किराये की कोख|अंडा दान)",
      "(kidney|gurda|liver) (bech*|bik*|chahiye|donor|de do|dene)",
      "(surrogacy|surrogate|egg donor)",
    },
    fil = {
      "(bato|kidney|bahagi ng atay|atay|egg donor) ... (benta|bili|ibebenta|donor|bayad|kapalit|{money}|k)",
      "(surrogate|surrogacy|egg donor|pagbubuntis para sa iba)",
      "(buntis|panganganak|sanggol) ... (mag asawa|couple|amponin|ampon|adopt) ... ({money}|{number}|k|sagot|titira|may)?",
    },
    ms = {
      "(jual|beli|derma|cari) (buah pinggang|ginjal|hati|organ|telur) (dengan|bayaran|rm|{money}|harga)?",
      "(ibu tumpang|sewa rahim|surrogate)",
      "(mengandung|hamil|bayi|bersalin) ... (pasangan|keluarga|orang kaya|ambil|jaga) ... (rm|{number}|dapat|dokumen|senyap)",
    },
    id = {
      "(jual|beli|donor|cari|butuh|donorin) (ginjal|hati|kornea|organ|sel telur)",
      "(ibu pengganti|sewa rahim|surrogate|surogasi|rahim pengganti)",
      "(hamil|bumil|mengandung|bayi) ... (adopsi|adopter|mau rawat|keluarga baik|keluarga kaya) ... (biaya|lahiran|jt|juta|{money}|tinggal)?",
      "(adopsi|adopter) ... ({money}|{number}|jt|juta|biaya lahiran)",
    },
  },
  fires = {
    sw = {
      "«kuuza figo» kwa pesa nzuri",
    },
    ko = {
      "«대리모» 구합니다 해외 출산",
    },
    ru = {
      "требуется «суррогатная» мама, проживание за границей",
    },
    ne = {
      "«मिर्गौला दिने»लाई ८ लाख",
      "«kidney dine» lai 8 lakh",
    },
    bn = {
      "«কিডনি বিক্রি» করলে ৫ লাখ",
      "«kidney bikri» korle 5 lakh",
    },
    hi = {
      "«किडनी बेच»ने वाले संपर्क करें",
      "«kidney bech» ke paisa milega",
    },
    fil = {
      "«kidney donor», 500k bayad",
    },
    ms = {
      "«ibu tumpang» diperlukan, bayaran tinggi",
    },
    id = {
      "butuh uang cepat? «jual ginjal» dibayar tunai",
    },
  },
  silent = {
    sw = {
      "changia damu jumamosi",
    },
    ko = {
      "헌혈하고 왔어요",
    },
    ru = {
      "донор крови нужен завтра",
    },
    ne = {
      "रक्तदान कार्यक्रम",
      "rakta dan karyakram",
    },
    bn = {
      "রক্তদান কর্মসূচি",
      "blood donation",
    },
    hi = {
      "रक्तदान शिविर रविवार को",
      "blood donation camp sunday",
    },
    fil = {
      "blood donation sa barangay",
    },
    ms = {
      "derma darah hari Ahad",
    },
    id = {
      "donor darah di PMI",
    },
  },
  advice = "Ask where the person is to live meanwhile, who holds the papers, and what it costs to withdraw.",
}
