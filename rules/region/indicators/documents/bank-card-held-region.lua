-- The worker's bank card, bank book or wage account is in another's hands.
local id_any_card = "(atm|kartu atm|rekening|buku tabungan|mbanking|m banking|pin)"
local ms_any_card = "(kad bank|kad atm|atm|akaun bank|buku bank|pin|cimb|maybank)"
local fil_any_card = "(atm|bank card|bankbook|payroll card|gcash|passbook|pin)"
local hi_any_card = "(एटीएम*|बैंक कार्ड|पासबुक*|बैंक खाता|बैंक खाते|पिन)"
local hl_any_card = "(atm|bank card|passbook|pin|bank account)"
local bn_any_card = "(এটিএম*|ব্যাংক কার্ড*|চেক বই*|ব্যাংক একাউন্ট*|ব্যাংক অ্যাকাউন্ট*|পিন)"
local bl_any_card = "(atm|bank card|bank account|pin)"
local ne_any_card = "(एटीएम*|बैंक कार्ड*|चेकबुक*|बैंक खाता*|पिन)"
local nl_any_card = "(atm|bank card|bank account|pin)"
local ru_any_card = "(карта|карту|карты|банковск*|зарплатн*|сберкниж*|пин)"
local ko_any_card = "(통장*|체크카드*|카드*|현금카드*|계좌*|비밀번호*|otp*)"
local sw_any_card = "(atm|kadi ya benki|kadi ya atm|laini|mpesa|m pesa|akaunti|pin|kadi)"
rule {
  title      = "Bank card or wage account is in another's hands",
  indicators = { "delphi:D5.14", "ilo:8", "ilo:7" },
  law        = { "th-lp-70" },
  weight     = 6,
  status     = "trial",
  sources    = { "ilo-indicators-2012" },
  terms = {
    id = { "(atm|kartu atm|buku tabungan|buku rekening) ... (ditahan|dipegang|disimpan|diambil|disita)", "(atm|rekening) gaji ... (dipegang|dikelola) (bos|majikan|agen|kantor)",
      "(atm|kartu atm|rekening|buku tabungan|mbanking|m banking) (saya|kami|nya|aku|gaji)? (dipegang|dibawa|disimpan|diambil|ditahan|dikumpulin|di bos|di mandor|di agen|di mami|sama bos|sama agen)",
      "(bawa|serahin|serahkan|kasih|setor) ... (ktp|atm|buku tabungan|kartu sim) ... (atm|ktp|pin|sim|rekening|kartu)",
      id_any_card .. " ... <held>",
      "<held> ... " .. id_any_card,
    },
    ms = { "(kad bank|kad atm|kad gaji|buku bank) ... (disimpan|dipegang|diambil|majikan pegang|bos pegang|ejen pegang)", "(majikan|bos|boss|ejen|tauke) (pegang|simpan|ambil) kad (bank|atm)",
      "(kad bank|kad atm|atm|akaun|buku bank) ... (bos simpan|bos pegang|ejen pegang|majikan pegang|kami pegang|serah|bagi kat|kena bagi|diambil|dipegang|pin)",
      "(bawa|serah|bagi|hantar) ... (kad bank|kad atm|ic|sim) ... (pin|ic|sim|akaun|kad)",
      ms_any_card .. " ... <held>",
      "<held> ... " .. ms_any_card,
    },
    fil = { "(atm|atm card|bank book|passbook) ... (hawak ng|hawak nila|kinuha|iiwan|naka sangla|nakasangla|kukunin)", "(hawak|kinuha|itatago) ... (atm ko|atm namin|atm card|passbook)",
      "(need|bigay|ibigay|dala|dalhin) (lang|mo|nyo)? ... (id|atm|sim|pin) ... (sim|id|pin|atm|passbook) (mo|nyo)",
      fil_any_card .. " ... <held>",
      "<held> ... " .. fil_any_card,
    },
    hi = { "(एटीएम|बैंक पासबुक|पासबुक) ... (रख लिया|जमा|छीन*|ले लिया|मालिक के पास|ठेकेदार के पास|सेठ के पास)", "(atm|atm card|passbook) ... (rakh liya|cheen*|chheen*|le liya|malik ke paas|thekedar ke paas|seth ke paas)",
      "(खाता|एटीएम|सिम) ... (आधार*|पिन|सिम) ... (दे*|जमा*|भेज*)",
      "(account|atm|sim) ... (aadhar|pin|sim) ... (do|dena|bhejo|jama)",
      hi_any_card .. " ... <held>",
      "<held> ... " .. hi_any_card,
      hl_any_card .. " ... <held-latin>",
      "<held-latin> ... " .. hl_any_card,
    },
    bn = { "(এটিএম কার্ড|ব্যাংক কার্ড|এটিএম|চেক বই) ... (জমা|নিয়ে গেছে|নিয়ে নিছে|মালিকের কাছে|রেখে দেয়|রেখে দিয়েছে)", "(atm card|bank card) ... (niye nise|niye gese|malik er kache|joma|rekhe dise)",
      bn_any_card .. " ... <held>",
      "<held> ... " .. bn_any_card,
      bl_any_card .. " ... <held-latin>",
      "<held-latin> ... " .. bl_any_card,
    },
    ne = { "(एटीएम|बैंक कार्ड|चेकबुक) ... (राख*|खोस*|जम्मा|मालिकसँग|साहुसँग)", "(atm|bank card) ... (rakhcha|rakheko|khos*|malik sanga|sahu sanga)",
      ne_any_card .. " ... <held>",
      "<held> ... " .. ne_any_card,
      nl_any_card .. " ... <held-latin>",
      "<held-latin> ... " .. nl_any_card,
    },
    ru = { "(банковская карта|банковскую карту|зарплатная карта|зарплатную карту|карта|карту) ... (у хозяина|у хозяйки|у прораба|у бригадира|у начальника|забрал|забрали|отобрал|отобрали|сдаете)",
      "(карту|симку|паспорт) ... (пин|пинкод|доступ|логин*) ... (нам|куратору|передать|отдать)",
      ru_any_card .. " ... <held>",
      "<held> ... " .. ru_any_card,
    },
    ko = { "(통장*|체크카드*|월급통장*|카드*|도장*) ... (사장님이 관리*|사장이 관리*|회사에서 관리*|뺏*|빼앗*|맡기*|맡겨*|우리가 관리*|대신 관리*)", "통장 도장* ... (관리*|보관*|맡*)",
      "(통장*|카드*|신분증*) ... (비밀번호*|otp*|유심*) ... (같이*|함께*|주시면*|넘겨*|보내*)",
      ko_any_card .. " ... <held>",
      "<held> ... " .. ko_any_card,
    },
    sw = { "(kadi ya benki|atm|kadi ya atm) ... (amechukua|wamechukua|iko na|anashikilia|wanashikilia|itakaa)", "(amechukua|wamechukua|anashikilia) kadi (yangu|yetu|ya benki)",
      "(lete|leta|toa|kabidhi) (na|pia)? ... (kitambulisho|kadi|laini|pin)",
      sw_any_card .. " ... <held>",
      "<held> ... " .. sw_any_card,
    },
  },
  unless = {
    id = { "(antri|mesin|tarik tunai) ... atm", "(atm|rekening) (sendiri|masing masing)",
      "(jaminan|modal|kredit|bunga|pencairan|pinjaman) ... (buku tabungan|rekening|atm)",
    }, ru = { "карт* ... (потерял*|заблокир*)" }, ko = { "(맡기지 마*|빌려주지 마*|본인 관리*)" },
    fil = { "(nakain|kinain|lamon) ... atm" }, hi = { "(मत|न) (दें|दे)" },
  },
  -- Papers that stay with their owner are not kept.
  when = function(ad) return not ad:has("<own-hands>") end,
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
