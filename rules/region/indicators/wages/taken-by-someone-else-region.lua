-- Wages are drawn or received by someone else.
rule {
  title      = "Wages are drawn or received by someone else",
  indicators = { "delphi:D4.03", "delphi:D5.14", "ilo:8" },
  weight     = 6,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  terms = {
    sw = {
      "(pesa|mshahara|hela|tip) (inaingia|zinaingia|huingia|unaingia) (kwa|kwenye|akaunti) (akaunti)? (ya|kwa)? (madam|bosi|mama|wakala)",
      "(makusanyo|mapato|pesa) (ni|zote ni|yote ni) (ya|za) (mradi|bosi|mzee|kiongozi)", "nusu (yako|yao) nusu (ya|yangu|yetu)",
      "(mshahara|pesa|malipo|hela) ... (anachukua|wanachukua|inaenda|inakwenda|unakwenda|unaenda|anapokea|wanapokea|huchukuliwa|inachukuliwa) (kwa)? (wakala|agent|ofisi|madam|boss|bosi|tajiri|dalali|yeye|zote|nusu|kampuni)",
      "(wakala|agent|madam|bosi|dalali|tajiri) ... (anachukua|wanachukua|anapokea|hupokea|anakula) (mshahara|pesa|hela|malipo|nusu)",
      "(mshahara|hela) ... (unapokelewa na|anachukua|wanachukua) (shule|kampuni|wakala|kocha)",
    },
    ko = {
      "(돈*|월급*|급여*|팁*) ... (오빠가*|언니가*|형이*|내가*|제가*|이모가*|실장이*) ... (모아*|관리*|맡아*|갖고 있*|챙겨*)",
      "(품삯*|급여*|일당*|월급*) ... (소개소*|브로커*|사무소*|팀장*) (서|에서|한테|통해*|계좌*) ... (받*|나와*|나감*|간다*)?",
      "(돈*|월급*|팁*|수당*) ... (실장 통장*|마담 통장*|사장 통장*|소장 통장*)",
      "(그 돈은*|돈은*|월급은*|상금은*) ... (운영비*|체육관*|소속사*|제가 관리*|모아서*|센터*)",
      "(월급*|돈*|급여*|일당*|임금*) ... (브로커*|사장*|실장*|팀장*|중개*|소개소*|선주*|남편*|시어머니*) ... (가져가*|받아가*|떼가*|떼어가*|챙겨*|통장으로*|계좌로*|관리*)",
      "(브로커*|소개소*|사장*|실장*|중개업*) ... (월급*|돈*|급여*) ... (가져가*|받아가*|떼가*|빼가*|챙겨*)",
      "(통장*|월급통장*) ... (사장이*|사장님이*|가지고*|갖고*)",
    },
    ru = {
      "(зарплату|зарплата|деньги|зп|оплату|выручку|все заработанное) ... (забирает|забирают|получает|получают|берет|уходит|идет|перечисляют) (бригадир*|посредник*|хозяин*|хозяйк*|агентств*|агент*|старш*|мамк*|сутенер*|земляк*|диаспор*|ему|им)",
      "(бригадир|посредник|хозяин|хозяйка|агент|старший|мамка|земляк) ... (забирает|забирал|получает|берет) (себе)? (половину|деньги|зарплату|все|всё|процент|часть)",
      "(зарплат*|деньги) ... (получает|переводят|платят) (фирм*|посредник*|вуз*|школ*|агентств*)",
    },
    ne = {
      "(तलब|पैसा|ज्याला|कमाइ|टिप्स) ... (एजेन्ट*|दलाल*|साहु*|ठेकेदार*|नाइके*|म्याडम*|दिदी*) (लैजा*|लिन्छ*|राख्छ*|खान्छ*|लिएको|लिन्छे)",
      "(talab|paisa|jyala|kamai) ... (agent|dalal|sahu|thekedar|naike|madam) (le|lai)? (laijan*|lincha|rakhcha|khancha)",
      "(एक|दुई|तीन|चार|पाँच|छ|{number}) महिनाको (तलब|ज्याला|कमाइ) (मेरो|मलाई|हाम्रो|एजेन्ट*|दलाल*|दिदी*|दाइ*)",
      "(पैसा|तलब|हजार) ... (म ल्याइदि*|मेरो खातामा|मेरो हातमा|म पठाइदि*)",
      "(कलेज*|एजेन्सी*|एजेन्ट*) ... तलबको ... (काट्*|लिन्छ*|राख्छ*)",
    },
    bn = {
      "(টাকা|বেতন|মজুরি|কামাই|কামাইয়ের টাকা) ... (দালাল|সর্দার|মালিক|ম্যাডাম|সর্দারনি|এজেন্সি|খালা) (নেয়|নিয়া যায়|নিয়ে যায়|নিয়া নেয়|খায়|রাখে|নিছে|এর কাছে)",
      "(দালাল|সর্দার|সর্দারনি|এজেন্সি|খালা|কফিল) ... (টাকা|বেতন|কামাই) (নেয়|নিয়া যায়|নিয়ে যায়|খাইয়া ফেলে|রাখে)",
      "(taka|beton|kamai) ... (dalal|sordar|malik|madam|agency|khala) (ney|niya jay|niye jay|rakhe|nise)",
    },
    hi = {
      "(पैसा|पैसे|तनख्वाह|तनख़्वाह|सैलरी|कमाई|मजदूरी|मज़दूरी) ... (एजेंट|एजेंसी|ठेकेदार|मुकादम|दलाल|मालिक|मालकिन|दीदी|मौसी|बिचौलिया) (ले|रख|खा|को जाता|को मिलता|के खाते|के पास जाता)",
      "(एजेंट|एजेंसी|ठेकेदार|मुकादम|दलाल) ... (पैसा|पैसे|तनख्वाह|सैलरी|कमाई) (ले लेता|ले लेती|रख लेता|खा जाता|खा गया|लेती है)",
      "(paisa|paise|tankhwah|salary|kamai) ... (agent|agency|thekedar|dalal|malik|malkin) (le|rakh|kha|ko jata|ko milta|ke account|ke paas jata)",
      "(agent|agency|thekedar|dalal) ... (paisa|salary|kamai) (le leta|rakh leta|kha gaya|kha jata)",
      "(बाकी|पैसा|पैसे|तनख़्वाह|तनख्वाह) ... (मेरे पास आएगा|मेरे पास आएंगे|मेरे खाते में|मैं ला दूँगा|मैं पहुँचा दूँगा)",
      "(do|teen|char|paanch|{number}) mahine ki (salary|tankhwah) (meri|hamari|agent ki)",
      "(दो|तीन|चार|पाँच|छह|{number}) महीने की (तनख़्वाह|तनख्वाह|सैलरी|पगार) (मेरी|हमारी|एजेंट की)",
      "(कॉलेज|एजेंसी|एजेंट|स्कूल) ... (तनख़्वाह|तनख्वाह|वेतन|सैलरी) का ... (काट*|ले लेत*|रख लेत*)",
    },
    fil = {
      "(papasok|pumapasok|naka pasok) sa (account|gcash|atm) (ni|ng) (mami|boss|amo|agency|madam)", "(kinukuha|kinuha) (ng|ni) (foreman|amo|boss|kabo|mami) (ang)? (atm|sahod|sweldo)",
      "(yung|ang) nagdala (raw|daw|sa)? ... (kumukuha|nakakuha|kumuha|may hawak)", "(di|hindi) (nila|namin|ko) alam (kung)? (magkano|ang) (sahod|sweldo)",
      "(sahod|sweldo|kita|pera|bayad) ... (kinukuha|napupunta|diretso|pinapadala|hawak|tinatanggap) (ng|kay|sa|ni) (broker|agent|agency|amo|mama|mamasang|recruiter|kapitan|manager|bugaw)",
      "(broker|agent|agency|mamasang|recruiter|manager) ... (kumukuha|kumuha|tumatanggap) ... (sahod|sweldo|kita|pera)",
    },
    ms = {
      "(duit|gaji|tips) masuk (ke)? akaun (mama|bos|ejen|towkay|tauke|puan|dia)",
      "(elaun|gaji|upah) ... (diserap|ditolak|dikelola|dipegang) (yuran|pusat|penyelaras|ejen|oleh)",
      "(gaji|duit|upah|tips) ... (masuk akaun|ambil oleh|diambil|bagi kat|pergi kat|kena bagi) (ejen|agen|bos|tekong|majikan|mak ayam|kepala|bos)",
      "(ejen|bos|tekong|kepala) (ambil|makan|kutip) (gaji|duit|upah) (saya|kami|semua|separuh|dulu)?",
    },
    id = {
      "(gaji|uang|duit|tips|hasil) masuk (ke)? (rekening|rek|atm) (mami|bos|koordinator|agen|mandor|om)",
      "(uang saku|gaji|upah|honor) ... (dikelola|dipegang|ditampung|diatur) (oleh|pihak|sama)? (koordinator|pihak|pembimbing|agen|yayasan|pusat|sekolah)", "(gaji|upah|uang saku) ... (dibagi|separuh|setengah) (dua|sama)? (koordinator|agen|yang bawa)?",
      "(gaji|upah|uang|hasil|tip|bayaran) ... (diambil|ditransfer ke|masuk ke|masuk|dikasih ke|disetor ke|dikirim ke|dipegang|setor ke|dibayar ke) (rekening)? (agen|bos|mami|sponsor|calo|mandor|mucikari|kapten|pt|orang lain|dia)",
      "(setor|setoran|wajib setor) ... (tiap|per|setiap|bos|mami|sehari|malam|hari|{number}|{money})",
      "(gaji|upah) ... (masuk|dibayar|ditransfer) (ke)? (agensi|yayasan|kampus|sekolah|agen dulu)",
    },
  },
  except     = { "spaced-letters", "dotted-letters" },
  -- Songs, stories, games, rooms to let and barracks are not meant.
  unless_about = { "make-believe-region", "not-so-south" },
  fires = {
    sw = {
      "«mshahara anachukua wakala»",
    },
    ko = {
      "«월급은 브로커가 가져가»요",
    },
    ru = {
      "«деньги забирает бригадир»",
    },
    ne = {
      "«तलब दलालले लैजान्छ»",
      "«talab dalal le laijancha»",
    },
    bn = {
      "«বেতন দালাল নিয়া যায়»",
      "«beton dalal niya jay»",
    },
    hi = {
      "मेरी «सैलरी एजेंट रख» लेता है",
      "meri «salary agent rakh» leta hai",
    },
    fil = {
      "ang «sahod napupunta sa agency»",
    },
    ms = {
      "«ejen ambil gaji saya» separuh",
    },
    id = {
      "tiap bulan «gaji ditransfer ke agen» semua",
    },
  },
  silent = {
    sw = {
      "mshahara unaingia benki yangu",
    },
    ko = {
      "월급은 제 통장으로 들어와요",
    },
    ru = {
      "зарплату получаю на свою карту",
    },
    ne = {
      "तलब आफ्नै खातामा आउँछ",
      "talab aafnai khata ma aucha",
    },
    bn = {
      "বেতন নিজের ব্যাংকে আসে",
      "beton nijer bank e ashe",
    },
    hi = {
      "सैलरी मेरे खाते में आती है",
      "salary mere account me aati hai",
    },
    fil = {
      "sahod ko binigay ko kay nanay",
    },
    ms = {
      "gaji masuk akaun sendiri tiap bulan",
    },
    id = {
      "gaji ditransfer ke rekening sendiri",
    },
  },
  advice = "Ask whose account receives the wages and what the person gets in hand.",
}
