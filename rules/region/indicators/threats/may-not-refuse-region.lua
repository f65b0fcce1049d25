-- Guests, tasks or orders may not be refused; private life is ruled.
rule {
  title      = "Tasks or guests may not be refused, private life is ruled",
  indicators = { "delphi:D5.07", "ilo:6" },
  weight     = 6,
  status     = "trial",
  sources    = { "ilo-delphi-2009" },
  terms = {
    id = { "(tidak|gak|ga|dilarang|jangan) (boleh)? (menolak|nolak|tolak) (tamu|perintah|customer|pelanggan|tugas|job)?", "(tidak|gak|dilarang) (boleh)? (hamil|menikah|nikah|pacaran)", "(harus|wajib) (nurut|ikut perintah|patuh|temani tamu|melayani tamu)" },
    ms = { "(tak boleh|tidak boleh|jangan) (tolak|menolak) (pelanggan|tetamu|customer|kerja)", "(tak boleh) (mengandung|kahwin)", "(kena|mesti) (ikut cakap|layan pelanggan|layan tetamu|ikut arahan)" },
    fil = { "(bawal|hindi pwede|di pwede) (tumanggi|humindi|tanggihan|mag inarte|magreklamo|mabuntis|mag asawa|mag jowa)", "(sumunod|susunod) (lang|ka lang) (sa)? (boss|amo|utos|lahat)" },
    hi = { "(मना|इनकार) (नहीं कर|करने पर|करे तो)", "(जो बोले|जो कहे) (वो|वही) (करना)", "(mana|inkaar) (nahi kar|karne par|karne pe)", "(jo bole|jo kahe) (wo|wahi) (karna)" },
    bn = { "(না বলা|না করা|আপত্তি|মানা) (যাবে না|চলবে না|করা যাবে না)", "(যা বলবে|যা কইবে) (তাই|শুনতে)", "(na bola|apotti) (jabe na|cholbe na)" },
    ne = { "(नाइँ|इन्कार|नाइ) (भन्न पाइँदैन|गर्न पाइँदैन|मिल्दैन)", "(जे भन्छ*|भनेको) (त्यही|मान्नु*) (गर्नु*)?", "(nai bhanna|inkar garna) (paidaina|mildaina)" },
    ru = { "(отказываться|отказать|отказ) (нельзя|не принимается|гостю|клиенту)", "(замуж|беременеть|рожать|встречаться) (нельзя|запрещено)", "(нельзя) (отказываться|отказывать|беременеть|замуж)", "(беременеть|замуж) ... нельзя" },
    ko = { "(거부*|거절*|초이스*|손님*) ... (못 함*|못함*|못 하*|불가*|안 됨*|안됨*|하면 안*)", "(연애*|임신*|결혼*) (금지*|안 됨*|불가*)", "(시키는 대로*|시키는대로*) (하*|해*)" },
    sw = { "(huwezi|hairuhusiwi|usikatae|hakuna) (kukataa|kukata) (kazi|mteja|wateja|amri)?", "(ufanye|fanya) (kila|chochote) (unachoambiwa|utakachoambiwa)", "(hakuna|marufuku) (mimba|kuolewa)" },
  },
  unless = { ru = { "(кредит*|гаранти*|банк*) ... отказ*" }, ko = { "(카드*|전화*|수신*) 거부*", "(대출*) ... 거절*" } , id = { "(tidak|jangan) menolak (rezeki|lupa)" } },
  fires = { id = { "«tidak boleh menolak tamu»" }, ms = { "«tak boleh tolak pelanggan»" }, fil = { "«sumunod lang sa boss»" }, hi = { "«मना नहीं कर» सकते", "«mana karne pe» maarte" }, bn = { "কাজে «না করা যাবে না»", "«na bola jabe na»" }, ne = { "«नाइँ भन्न पाइँदैन»", "«nai bhanna paidaina»" }, ru = { "«Замуж, беременеть нельзя»" }, ko = { "«손님 거부 못 함»" }, sw = { "«huwezi kukataa kazi»" } },
  silent = { id = { "tamu disambut" }, ms = { "pelanggan ramai" }, fil = { "maraming customer" }, hi = { "ग्राहक सेवा", "grahak seva" }, bn = { "ক্রেতা সেবা" }, ne = { "ग्राहक सेवा" }, ru = { "обслуживание гостей" }, ko = { "손님 응대" }, sw = { "kuhudumia wateja" } },
  advice = "Ask what happened to somebody who refused. Everybody may refuse.",
}
