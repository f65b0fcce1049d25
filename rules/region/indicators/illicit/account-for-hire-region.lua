-- Bank accounts, wallets or SIM cards are bought or rented.
rule {
  title      = "Bank accounts, wallets or SIM cards are bought or rented",
  indicators = { "delphi:D5.06" },
  weight     = 5,
  status     = "trial",
  sources    = { "th-decoy-border" },
  terms = {
    id = { "(sewa|jual|beli|terima) (rekening|rek|akun dana|buku tabungan|akun bank)", "(rekening|rek) (disewa|dibeli|dijual|disewakan)" },
    ms = { "(sewa|beli|jual|pinjam) (akaun bank|akaun|kad atm|kad bank)", "(akaun|kad atm) (disewa|dibeli|untuk disewa)" },
    fil = { "(rent|paupahan|bili|bibilhin|benta|pa rent|hiramin) (ng|ang|namin|your|ko)? (gcash|bank account|maya account|atm card|verified gcash|sim)", "(gcash|bank account|sim) (nyo|mo) ... (rent|bilhin|bibilhin|hiramin)" },
    hi = { "(बैंक खाता|खाता|अकाउंट) (किराए|किराये|भाड़े|बेचो|चाहिए)", "(bank account|khata|account) (kiraye|kiraaye|bhade|rent) (pe|par|chahiye)" },
    bn = { "(বিকাশ|ব্যাংক|নগদ) (একাউন্ট|অ্যাকাউন্ট|হিসাব|সিম) (ভাড়া|কিনি|লাগবে|কেনা)", "(bkash|bank) account (vara|kini|lagbe)" },
    ne = { "(बैंक खाता|खाता|इसेवा|सिम) (भाडामा|भाडा|किन्छु|किन्छौं|चाहियो)", "(bank khata|khata|esewa) (bhadama|kinchu|chahiyo)" },
    ru = { "(карты|карту|счет|счета|симки) (в аренду|купим|куплю|скупаем|покупаем)", "(дроп|дропы|дропов) (ищем|нужны|требуются|работа)?", "(скупка|аренда|покупка) (карт|счетов|симок)" },
    ko = { "(통장*|계좌*|유심*|체크카드*|법인통장*) (매입*|대여*|임대*|삽니다*|구매*|양도*|빌려*)" },
    sw = { "(nakodi|tunakodi|tunanunua|nanunua|kodisha|uza) (akaunti|line|laini|kadi ya benki)", "(akaunti ya benki|laini) (ya kukodi|inahitajika|tunanunua)" },
  },
  unless = { ru = { "(видео*|игровые|карты памяти)" }, id = { "(game|ml|mobile legend|netflix) ... akun" }, ko = { "(양도*) (금지|불법*)" } },
  fires = { id = { "«sewa rekening» 2 juta per bulan" }, ms = { "«sewa akaun bank» RM500" }, fil = { "«rent your gcash», kita agad" }, hi = { "«खाता किराए» पर दो", "«bank account kiraye pe» do" }, bn = { "«বিকাশ একাউন্ট ভাড়া»", "«bkash account vara»" }, ne = { "«खाता भाडामा» चाहियो", "«khata bhadama» dine" }, ru = { "«карты в аренду», деньги сразу" }, ko = { "«통장 대여» 하실 분" }, sw = { "«tunanunua laini» za simu" } },
  silent = { id = { "rekening gaji" }, ms = { "akaun gaji" }, fil = { "open bank account" }, hi = { "बैंक खाता खोलें", "bank account kholo" }, bn = { "ব্যাংক একাউন্ট খুলুন" }, ne = { "बैंक खाता खोल्नुहोस्" }, ru = { "карты доступа" }, ko = { "통장 개설" }, sw = { "fungua akaunti ya benki" } },
  advice = "Handing out an account can make its holder liable. Tell the bank; in Thailand ring 1441.",
}
