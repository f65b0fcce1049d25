-- Leaving or going home is ruled out until a debt or an advance is paid.
rule {
  title      = "Nobody may leave until the debt is paid",
  indicators = { "delphi:D2.04", "delphi:D5.02", "ilo:9", "ilo:3" },
  law        = { "th-atip-6-1" },
  weight     = 7,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  terms = {
    id = { "(belum|kalau belum|sebelum) (lunas|lunasi|bayar hutang|bayar utang) ... (tidak|gak|ga|nggak|jangan|ga bisa|belum) (boleh|bisa|dapat)? (pulang|keluar|pergi|berhenti|resign)", "(tidak|gak|ga|nggak|belum) (boleh|bisa) (pulang|keluar|pergi|berhenti|resign) ... (lunas|hutang|utang)", "(pulang|keluar|berhenti) ... (lunasi|lunas|bayar) (dulu)? (hutang|utang)" },
    ms = { "(selagi|selagi hutang|selagi tak) ... (habis|langsai|bayar) ... (tak boleh|tak leh|xleh|tidak boleh)", "(tak boleh|tak leh|xleh|tak dapat) (balik|keluar|berhenti) ... (hutang|langsai|habis bayar)" },
    fil = { "(bawal|hindi pwede|di pwede|hindi makakaalis|hindi makakauwi|di makakauwi) ... (hanggat|hanggang|pag di pa|kung di pa|habang) ... (utang|bayad|bale)", "(hanggat|hangga't|pag) (di|hindi|di pa|hindi pa) (pa)? (bayad|nababayaran|tapos bayaran) ... (utang|bale)? ... (bawal|hindi|di)", "(utang|bale) ... (bago|muna) ... (umalis|makauwi|makaalis|lumabas|umuwi)" },
    hi = { "((कर्ज|कर्ज़|क़र्ज़)|कर्ज़|क़र्ज़|एडवांस|पेशगी|पैसा|पैसे|उधार) ... (चुकाए|चुकता|उतरे|उतारे|दिए) (बिना|किए बिना) ... (नहीं|नही)", "(जब तक) ... ((कर्ज|कर्ज़|क़र्ज़)|कर्ज़|क़र्ज़|एडवांस|पेशगी) ... (नहीं|नही|तब तक)", "(पहले) ... ((कर्ज|कर्ज़|क़र्ज़)|कर्ज़|एडवांस|पेशगी) (चुकाओ|चुका|चुकता|वापस) ... (फिर|तब)", "(jab tak) ... (karz|karza|advance|peshgi|paisa|udhar) ... (nahi|tab tak|nahin)", "(pehle|pahle) ... (advance|karz|karza|peshgi) ... (chukta|chukao|wapas|do) ... (phir|fir|tab)", "(advance|karz|karza|paise) (diye|chukaye|chuka*) bina ... (nahi|nahin)" },
    bn = { "(দাদন|দেনা|ঋণ|টাকা|আগাম|কর্জ) (শোধ|পরিশোধ) ... (না করলে|না করে|না হইলে|না হলে|না হওয়া|আগে) ... (যাইতে|যেতে|ছাড়|বাড়ি|ছুটি|পারবে না|পারবা না|দেয় না|না)", "(dadon|dena|rin|taka) (shodh|sodh) (na) (korle|kore|hoile|hole) ... (jaite|jete|charbe|parbe|na)" },
    ne = { "(पेस्की*|ऋण*|पैसा|सापटी) ... (नतिरी|नतिरेसम्म|नतिरेसम|चुक्ता नगरी|नतिर्दासम्म|नतिरि) ... (छोड्न|जान|फर्कन|हिँड्न|पाइँदैन|पाउँदैन|दिँदैन)", "(peski|rin|paisa) (natiri|natiresamma|natirikana) ... (chodna|jana|farkina|paidaina|paudaina|didaina)" },
    ru = { "(пока|до тех пор) (не)? (отработа*|отдаш*|отдад*|выплат*|верне*|закро*|рассчита*) ... (долг|деньги|аванс|билет) ... (не|никуда|не отпуст*|паспорт)", "(не уйдешь|не уедешь|не отпустят|не отпускают|не отпустим|никуда не уйдешь|не уедете) ... (пока|до) ... (долг|отработ*|выплат*|деньги)", "пока не (отработаешь|отработаете|отработает|выплатишь|выплатит|вернешь|вернет|отдашь|отдаст) (долг|деньги|все|билет|аванс)" },
    ko = { "(빚*|선불금*|돈*|비용*|가불*) ... (갚을 때까지|갚기 전|갚기전|다 갚아야|다 갚고|갚아야|갚으면|정산해야|정산하고) ... (못*|안*|나갈*|집에*|퇴사*|가는*|갈*|나가*|귀국*)" },
    sw = { "(hadi|mpaka|kabla) (ulipe|umalize|nimalize|nilipe|tulipe|tumalize|deni) ... (deni|mkopo|gharama|kulipa)", "(huwezi|hutaweza|hauwezi|hatuwezi|siwezi|hawaniruhusu) (kuondoka|kurudi|kutoka|kuacha) ... (deni|mkopo|kulipa|ulipe|nilipe)", "(deni|mkopo) ... (likiisha|liishe|uishe|ukimaliza|umalize) ... (ndio|ndipo|kwanza)" },
  },
  unless = { ko = { "(전세|대출|카드)" }, ru = { "(кредит|ипотек*|банк)" }, id = { "(kpr|kredit motor|cicilan motor)" }, sw = { "(benki|saccos)" } },
  fires = {
    id = { "«belum lunas gak boleh pulang»" }, ms = { "«tak boleh balik selagi hutang» belum langsai" }, fil = { "«Bawal lumabas pag di pa bayad» ang bale" },
    hi = { "«पहले एडवांस चुकाओ फिर» जाना", "«jab tak karza nahi» utarta jaane nahi denge" }, bn = { "«দাদন শোধ না করলে» যাইতে পারবে না", "«dena shodh na korle jete» dibe na" },
    ne = { "«पेस्की १५ हजार, नतिरी छोड्न» पाइँदैन", "«peski natiri jana» paidaina" }, ru = { "«не уедешь, пока долг» не отработаешь" }, ko = { "«빚 갚을 때까지 못» 나가요" }, sw = { "«huwezi kuondoka mpaka ulipe» deni" },
  },
  silent = {
    id = { "cicilan motor belum lunas" }, ms = { "hutang ptptn langsai" }, fil = { "bayaran ko utang ko bukas" }, hi = { "बैंक का कर्ज", "karz chuka diya" }, bn = { "ঋণ শোধ করেছি" }, ne = { "ऋण तिरें" },
    ru = { "отдам долг в пятницу" }, ko = { "대출 갚고 집에 가자" }, sw = { "nitalipa deni kesho" },
  },
  advice = "A debt does not allow anybody to keep a person at work. Ask whether the person could leave today; if not, ring 1300 or 191.",
}
