-- The wage or an advance for a young person's work goes to the parents.
rule {
  title      = "The wage or an advance goes to the parents",
  indicators = { "delphi:D2.04", "delphi:D3.01", "ilo:9" },
  law        = { "th-lp-51" },
  weight     = 5,
  status     = "trial",
  kinds      = { "advert", "offer", "conversation", "worker_report" },
  sources    = { "ilo-delphi-2009", "ilo-ages" },
  terms = {
    id = {
      "(keluarga|orang rumah|orang tua|ortu) (akan)? (terima|dapat|dikasih|menerima) ({money}|{number}|jt|juta)",
      "(uang|gaji|fee|dp) ... (ke|untuk|buat|dikirim|dikasih) (ke)? (orang tua|ortu|ibunya|bapaknya|mamanya|keluarganya)", "(orang tua|ortu) (dapat|terima|dikasih) ... (juta|jt|dp|di muka)",
      "(uang|duit|{money}) ... (buat|untuk|ke|dititip) (istri|ibu|ibumu|bapak|ortu|keluarga) ... (hutang|utang|di muka|duluan|kontan|cash)",
      "(ini|nih) ({money}|{number}) (rb|ribu|jt|juta)? (dulu)? (buat|untuk) (beras|ibu|bapak|makan|keluarga|pegangan)",
      "(sisanya) (tiap|nanti|pas) (lebaran|bulan|pulang)",
    },
    ms = {
      "(hantaran|wang|duit) ({money}|rm|{number}) ... (pada|kepada|kat|untuk) (ibu bapa|mak ayah|keluarga|mak)",
      "(duit|gaji|advance) ... (bagi|kasi|kepada|hantar) (mak|ayah|ibu bapa|parent) (dia|dulu)?",
      "(makcik|pakcik|mak|ayah|puan) (akan)? (dapat|terima) (rm|{money}|{number}) (sekarang|dulu|pendahuluan)?",
    },
    fil = {
      "(ipapadala|ibibigay|diretso) ... (sahod|bayad|pera)? (sa|kay) (nanay|magulang|tatay|parents)",
      "(sahod|bayad|advance|bale) ... (sa|kay) (nanay|magulang|tatay|parents) (nya|niya|ibibigay)?", "(magulang|nanay) ... (advance|cash advance|makakatanggap)",
      "(monthly|sahod|{money}) ... (ipapadala|ibibigay|diretso) (sa|kay) (magulang|nanay|tatay|parents|pamilya)",
      "(eto|heto|ito) ({money}|{number}|k) (panimula|muna|para sa inyo|pang)",
      "(minsan isang taon) (ang)? uwi", },
    hi = {
      "(advance|peshgi|paisa) ... (maa baap|mata pita|ghar walo|baap|papa) ko",
     
      "(पैसा|पैसे|एडवांस|हज़ार|(हजार|हज़ार)|(तनख्वाह|तनख़्वाह)) ... (माँ बाप को|(मां|माँ) बाप को|माँ को|बाप को|पिता को|घर भेज*)",
      "(पैसा|पैसे|एडवांस|पेशगी|(तनख्वाह|तनख़्वाह)) ... (माँ-बाप|(मां|माँ)-बाप|माता-पिता|घर वालों|बाप|माँ|पिता) (को)", "(paisa|paise|advance|peshgi) ... (maa baap|mata pita|ghar walo|baap|papa) ko (denge|diya|milega|de)",
      "(ladki wale|ladki walo|ladki ke ghar) ... ({money}|hazar|hajar|lakh)",
      "(लड़की वाले|लड़की वालों|लड़की के घर) ... (हज़ार|हजार|लाख|{money})",
      "(ये लो|लो|रख लो) ... (हज़ार|हजार) ... (पकड़ो|रख लो|अभी)?",
      "(ye lo|rakh lo) ... (hazar|hajar)",
      "(हज़ार|हजार) (महीना|महीने) (तुम्हें|आपको|तुमको)",
    },
    bn = {
      "(টাকা|বেতন|হাজার|অগ্রিম) ... (মায়ের|বাবার|বাপ মায়ের|বাপের|মাকে|বাবাকে) (বিকাশে|হাতে|কাছে|দিব|দিবো|দেওয়া)", "(taka|beton|agrim) ... (maer|babar|ma ke|baba ke) (bkash|hate|kache|dibo)",
      "(অভিভাবক*|বাবা*|বাপ*|মা|মায়ের|পরিবার*) (হাতে|কাছে|রে|কে) (দাদন|অগ্রিম|টাকা|নগদ|আগাম|দেওয়া)",
      "টাকা (বাবার|বাপের|মায়ের) (হাতে|কাছে)",
      "(হাজার|টাকা) (এখনই|আগেই|নগদ) (দিলাম|দিমু|দিয়া দিলাম)",
    },
    ne = { "(पैसा|तलब|पेस्की|हजार) ... (आमालाई|बुवालाई|बाउलाई|आमाबुवालाई|घरमा पठाइदि*)", "(paisa|talab|peski) ... (aamalai|ama lai|buwalai|baulai|gharma pathaidin*)" },
    ru = {
      "(семье|родителям|матери|отцу) (сразу|дадут|дают|заплатят|платят|по)? ({money}|{number})",
      "(деньги|зарплату|оплата|аванс) ... (родителям|матери|маме|отцу) (отдаем|отправляем|переводим|вперед|сразу)",
      "(вот|держите|оставлю) ({money}|{number}) (тысяч|рублей|тыс)? ... (отработает|остальное|потом|до весны)",
    },
    ko = {
      "(월급*|급여*|선불*|돈*) ... (부모님*|부모*|보호자*|엄마*) ... (보내*|드림*|지급*|선지급*)",
      "(선금*|목돈*) ({money}|{number}) (만|드릴*|드려*)? ... (졸업*|까지*|부모*)?",
    },
    sw = {
      "mahari ... (milioni|laki|{money}) ... (wazazi|kwa baba|kwa mama)",
      "(tunampa|nampa|nitampa|tutampa|natuma kwa|tunatuma kwa) (mama|mamake|wazazi|baba|babake|mama yake|baba yake)",
      "(mama yake|wazazi|baba yake|mamake|babake) ... (nampa|nitampa|tunampa|analipwa|atapewa|tutalipa|anapokea|mpesa|wanalipwa)", "(mshahara|pesa) ... (kwa|anapewa|atapewa) (mama yake|wazazi|mamake|babake)",
      "(nitamlipa|tutamlipa|nitawalipa) (mama|baba|wazazi|mamake|babake)",
      "(mzazi|baba|mama|wazazi|babake|mamake) ... (anapewa|atalipwa|atapewa|watapewa|wanapewa|analipwa|watalipwa) ... ({number}|simu|nusu|elfu|ng'ombe|mwanzo|mapema)?",
      "(hii|hizi|chukua) (elfu|laki|{money}|{number}) ... (ya kwanza|mwanzo|zingine|atarudi)",
    },
  },
  unless = { ko = { "(출연료*|보호자 동반*) ... (지급*)", "보호자 계좌" }, ru = { "(я|сам*) ... родителям" }, id = { "(kirim|kasih) (uang|gaji) (ke)? (ortu|orang tua) (aku|saya|gue|tiap)", "kirim ke (ortu|orang tua)" }, hi = { "(papa|baap) ko (bata|bol)" }, fil = { "(padala|bigay) (ko|ako)" } },
  fires = { id = { "«dp 5 juta buat orang tua»" }, ms = { "«advance bagi mak» dia dulu" }, fil = { "«advance sa magulang» nya" }, hi = { "«एडवांस माँ-बाप को» मिलेगा", "«paisa maa baap ko denge»" }, bn = { "মাসে ২ «হাজার মায়ের বিকাশে»", "«taka maer bkash» e" }, ne = { "«पेस्की बुवालाई» दिन्छौं", "«peski buwalai» dincha" }, ru = { "«деньги матери отправляем»" }, ko = { "«선불 부모님께 드림»" }, sw = { "«Mama yake nampa» 1,500 kwa mwezi" } },
  silent = { id = { "gajian langsung kirim ke ortu" }, ms = { "gaji masuk akaun sendiri" }, fil = { "sahod sa 15" }, hi = { "पापा को बता दिया", "papa ko bata" }, bn = { "মা ভালো আছে" }, ne = { "आमा घरमा" }, ru = { "позвонил родителям" }, ko = { "출연료 보호자 계좌 지급" }, sw = { "mama yangu mgonjwa" } },
  advice = "Ask how old the person is, who receives the money and what was agreed. A child's wage goes to the child alone; ring 1300.",
}
