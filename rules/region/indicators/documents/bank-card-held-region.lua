-- The worker's bank card, bank book or wage account is in another's hands.
rule {
  title      = "Bank card or wage account is in another's hands",
  indicators = { "delphi:D5.14", "ilo:8", "ilo:7" },
  law        = { "th-lp-70" },
  weight     = 6,
  status     = "trial",
  sources    = { "ilo-indicators-2012" },
  terms = {
    id = { "(atm|kartu atm|buku tabungan|buku rekening) ... (ditahan|dipegang|disimpan|diambil|disita)", "(atm|rekening) gaji ... (dipegang|dikelola) (bos|majikan|agen|kantor)" },
    ms = { "(kad bank|kad atm|kad gaji|buku bank) ... (disimpan|dipegang|diambil|majikan pegang|bos pegang|ejen pegang)", "(majikan|bos|boss|ejen|tauke) (pegang|simpan|ambil) kad (bank|atm)" },
    fil = { "(atm|atm card|bank book|passbook) ... (hawak ng|hawak nila|kinuha|iiwan|naka sangla|nakasangla|kukunin)", "(hawak|kinuha|itatago) ... (atm ko|atm namin|atm card|passbook)" },
    hi = { "(एटीएम|बैंक पासबुक|पासबुक) ... (रख लिया|जमा|छीन*|ले लिया|मालिक के पास|ठेकेदार के पास|सेठ के पास)", "(atm|atm card|passbook) ... (rakh liya|cheen*|chheen*|le liya|malik ke paas|thekedar ke paas|seth ke paas)" },
    bn = { "(এটিএম কার্ড|ব্যাংক কার্ড|এটিএম|চেক বই) ... (জমা|নিয়ে গেছে|নিয়ে নিছে|মালিকের কাছে|রেখে দেয়|রেখে দিয়েছে)", "(atm card|bank card) ... (niye nise|niye gese|malik er kache|joma|rekhe dise)" },
    ne = { "(एटीएम|बैंक कार्ड|चेकबुक) ... (राख*|खोस*|जम्मा|मालिकसँग|साहुसँग)", "(atm|bank card) ... (rakhcha|rakheko|khos*|malik sanga|sahu sanga)" },
    ru = { "(банковская карта|банковскую карту|зарплатная карта|зарплатную карту|карта|карту) ... (у хозяина|у хозяйки|у прораба|у бригадира|у начальника|забрал|забрали|отобрал|отобрали|сдаете)" },
    ko = { "(통장*|체크카드*|월급통장*|카드*|도장*) ... (사장님이 관리*|사장이 관리*|회사에서 관리*|뺏*|빼앗*|맡기*|맡겨*|우리가 관리*|대신 관리*)", "통장 도장* ... (관리*|보관*|맡*)" },
    sw = { "(kadi ya benki|atm|kadi ya atm) ... (amechukua|wamechukua|iko na|anashikilia|wanashikilia|itakaa)", "(amechukua|wamechukua|anashikilia) kadi (yangu|yetu|ya benki)" },
  },
  unless = {
    id = { "(antri|mesin|tarik tunai) ... atm", "(atm|rekening) (sendiri|masing masing)" }, ru = { "карт* ... (потерял*|заблокир*)" }, ko = { "(맡기지 마*|빌려주지 마*|본인 관리*)" },
    fil = { "(nakain|kinain|lamon) ... atm" }, hi = { "(मत|न) (दें|दे)" },
  },
  fires = {
    id = { "«kartu ATM dipegang» mandor" }, ms = { "«Majikan pegang kad bank» kami" }, fil = { "«ATM ko hawak ng» amo" },
    hi = { "«एटीएम ठेकेदार के पास» है", "«ATM malik ke paas» hai" }, bn = { "«এটিএম কার্ড মালিকের কাছে»" }, ne = { "«एटीएम साहुसँग» छ" },
    ru = { "зарплатная «карта у хозяина»" }, ko = { "«통장 도장은 사장님이 관리»" }, sw = { "boss «amechukua kadi yangu»" },
  },
  silent = {
    id = { "gaji langsung masuk rekening sendiri" }, ms = { "gaji masuk akaun bank sendiri" }, fil = { "bukas kukuha ako ng atm card sa bangko" },
    hi = { "सैलरी सीधे बैंक खाते में" }, bn = { "বেতন ব্যাংকে" }, ne = { "तलब बैंक खातामा" },
    ru = { "зарплата на карту два раза в месяц" }, ko = { "급여는 본인 통장으로 입금" }, sw = { "mshahara unaingia benki" },
  },
  except = { "repeated-letters" },
  advice = "Ask who holds the card and the code, and compare the account with the pay slips. Wages belong into the worker's own hands.",
}
