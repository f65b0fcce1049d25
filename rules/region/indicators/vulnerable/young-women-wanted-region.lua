-- Young women are sought, by age and looks, with pictures to be sent: context only.
rule {
  title      = "Young women are sought by age and looks, pictures first",
  indicators = { "delphi:D3.10" },
  weight     = 2,
  support    = true,
  status     = "trial",
  kinds      = { "advert", "offer", "conversation" },
  sources    = { "ilo-delphi-2009" },
  terms = {
    id = { "(cewek|cewe|wanita|perempuan|gadis|cw) ... (usia|umur|u|cantik|menarik|18|19|good looking)", "(kirim|foto) (foto|full body|seluruh badan)" },
    ms = { "(gadis|perempuan|wanita|girl) ... (umur|cantik|18|muda)", "(hantar|send) (gambar|pic)" },
    fil = { "(babae|girls|dalaga|female lang|ladies) ... (18|19|maganda|pleasing|edad|anyos)", "(pm|send) ... (pic|picture|age)" },
    hi = { "(लड़कियां|लड़कियाँ|लड़कियों|लड़की|महिला) ... (सुंदर|उम्र|चाहिए|18|19)", "(फोटो) (भेज*)", "(ladki|ladkiyan|girls|female) (chahiye|ke liye|sundar)", "(photo|pic) (bhej*)" },
    bn = { "(মেয়ে|মহিলা|মেয়েদের|সুন্দরী) ... (বয়স|বয়স|লাগবে|জন্য|১৮|18)", "(ছবি) (পাঠা*|দেন)", "(meye|meyeder|mohila) (lagbe|jonno|chai)" },
    ne = { "(युवती|केटी|महिला|दिदीबहिनी) ... (राम्री|मिल्ने|उमेर|चाहियो|वर्ष)", "(फोटो) (पठाउ*)", "(keti|yuvati|mahila) (chahiyo|haru)" },
    ru = { "(девушка|девушки|девушек|девчонки|женщина) ... (от 18|18|внешн*|без комплексов|приятн*|стройн*|из)", "(фото|фотографии) (в личку|пришлите|скиньте|в полный рост|обязательно)" },
    ko = { "(여성*|여자*|언니*|미모*) ... (모집*|구함*|환영*|20대*|우대*)", "(사진*|전신사진*) ... (보내*|첨부*|필수*)" },
    sw = { "(wasichana|dada zetu|wadada|wanawake) ... (18|19|20|warembo|umri|tu|wanaotaka|wanahitajika)", "(tuma) (picha)" },
  },
  fires = { id = { "butuh «cewek usia» 18-23" }, ms = { "«gadis umur» 18-25" }, fil = { "«babae 18»-25" }, hi = { "«लड़कियां चाहिए»", "«photo bhejo»" }, bn = { "«মেয়ে লাগবে»", "«meye lagbe»" }, ne = { "«युवती चाहियो»", "«keti chahiyo»" }, ru = { "«Девушки от 18»" }, ko = { "«여성 모집»" }, sw = { "«WASICHANA 18»–22 tu" } },
  silent = { id = { "pria dan wanita" }, ms = { "lelaki" }, fil = { "welder" }, hi = { "वेल्डर", "welder" }, bn = { "ওয়েল্ডার" }, ne = { "वेल्डर" }, ru = { "сварщик" }, ko = { "용접공" }, sw = { "fundi" } },
  advice = "Ask what the work is and why age and looks matter for it.",
}
