/// Languages of eastern and northern Europe, and Turkic languages, in Latin letters.
let wordsOfEasternEurope: [(tag: String, words: String)] = [
    (
        "pl",
        """
        i w na z do nie się że to jest o jak po od za co ale przez dla są tym tego był była było \
        być ma mają który która które oraz lub przy może można już tylko także bardzo ich jego \
        jej mu ja ty my wy on ona oni pan pani każdy inny inne bez pod nad między gdy gdzie kto \
        czy rok lat dzień praca pracy zarobki firma osoba ludzie prawo prawa wolność kraj \
        miesiąc godzin dziękuję cześć konto pieniądze dwa trzy wiele ten ta te tej aby podczas \
        sie ze tez juz wiecej bedzie moze mozna prace zatrudnie zatrudnimy szukamy wynagrodzenie \
        umowa *ość *ości *ych *ego *owa *ł* *ą* *ę*
        """
    ),
    (
        "cs",
        """
        a v na je se že to s z do o ve pro jsou nebo jako by ale byl byla bylo být má mají který \
        která které při po od za již také jen velmi jeho její jejich já ty my vy on ona každý \
        jiný bez pod nad mezi když kde kdo rok let den práce plat firma osoba lidé právo práva \
        svoboda země měsíc hodin děkuji ahoj účet peníze dva tři mnoho ten ta tento tato vás vám \
        *ost *ého *ých *ě* *ř* *ů* *ž*
        """
    ),
    (
        "sk",
        """
        a v na je sa že to s z do o vo pre sú alebo ako by ale bol bola bolo byť má majú ktorý \
        ktorá ktoré pri po od za už tiež len veľmi jeho jej ich ja ty my vy on ona každý iný bez \
        pod nad medzi keď kde kto rok rokov deň práca plat firma osoba ľudia právo práva sloboda \
        *osť *ého *ých *ľ* *ô* *ť*
        """
    ),
    (
        "hr",
        """
        i u je da se na za su od o s koji koja koje kao ali ili bio bila bilo biti ima može mogu \
        što ne nije sam si smo ste iz do po pri već samo također vrlo njegov njihov ja ti mi vi \
        on ona oni svaki drugi bez pod nad između kada gdje tko godina dan posao rad plaća \
        tvrtka osoba ljudi pravo prava sloboda zemlja mjesec sati hvala bok račun novac dva tri \
        mnogo ovaj taj te jer *og *đ* *ć*
        """
    ),
    (
        "sl",
        """
        in v je da se na za so od o s ki kot ali bil bila bilo biti ima lahko kaj ne ni sem si \
        smo ste iz do po pri že samo tudi zelo njegov njihov jaz ti mi vi on ona oni vsak drugi \
        brez pod nad med ko kjer kdo let dan delo plača podjetje oseba ljudje pravica pravice \
        svoboda pa bo
        """
    ),
    (
        "hu",
        """
        a az és hogy nem is egy ez van volt csak de meg mint már még ha el ki be fel le vagy \
        minden ami aki amely azt ezt én te mi ti ők ön lehet kell nagyon után előtt alatt között \
        nélkül ember munka fizetés cég személy jog joga szabadság ország hónap óra év nap \
        köszönöm szia pénz két három sok *nak *nek *ban *ben *ság *ség *ő* *ű*
        """
    ),
    (
        "sq",
        """
        të e në dhe i një për me që nga së është ka më nuk si u po ose do ishte janë kjo ky ai \
        ajo ata ne ju unë çdo tjetër pa mbi nën kur ku kush vit ditë punë paga kompani person \
        njerëz drejtë liri vend muaj orë faleminderit para dy tre shumë *ë*
        """
    ),
    (
        "fi",
        """
        ja on ei se että oli hän ovat joka kun myös mutta tai niin kuin ole sen hänen tämä ne he \
        minä sinä me te olla jos vain kanssa ennen jälkeen ilman koko kaikki jokainen muut hyvin \
        nyt tässä siellä työ palkka yritys henkilö oikeus vapaus maa kuukausi vuosi päivä kiitos \
        hei tili rahaa kaksi kolme *ssa *ssä *sta *stä *lla *llä *lle *nut *ään *vat *ö*
        """
    ),
    (
        "et",
        """
        ja on ei et see oli ta kes kui ka aga või nii ole selle tema nad mina sina me te olla \
        ainult koos enne pärast ilma kõik iga teised väga nüüd siin seal töö palk inimene õigus \
        vabadus maa kuu aasta päev *st *le *õ*
        """
    ),
    (
        "lt",
        """
        ir yra kad į su iš ne kaip tai bet ar buvo jo jos jų aš tu mes jūs jis ji kiekvienas \
        kitas be po prie kai kur kas metų diena darbas žmogus teisė laisvė šalis turi *ų *as *is \
        *ė* *ų* *į*
        """
    ),
    (
        "tr",
        """
        ve bir bu için ile de da olarak olan olduğu daha çok en ne gibi kadar sonra önce her ama \
        ya veya değil var yok ben sen o biz siz onlar bana sana ona tarafından göre ise ki mi mı \
        diye şey iş maaş firma kişi insan hak hakkı özgürlük ülke ay saat yıl gün teşekkürler \
        merhaba hesap para iki üç eleman aranıyor çalışma başvuru bulunan üzere hiç bütün tüm \
        kendi ancak sadece nasıl nerede kim bonus tl deneme bahis hemen icin cok degil tum yeni \
        giris bilgi sayin musterimiz size sizin gonder gonderiniz uzere hizmet hizmetleri \
        hesabiniz lutfen bizi arayin yapabilirsiniz alim personel calisma maas is ilani yatirim \
        uye sizi kart *lar *ler *dır *dir *ları *leri *lık *lik *ın *yor *mak *mek *ğ* *ı* *ş*
        """
    ),
    (
        "az",
        """
        və bir bu üçün ilə də da ki olan olaraq daha çox ən nə kimi qədər sonra əvvəl hər amma \
        ya yaxud deyil var yox mən sən biz siz onlar görə isə insan hüquq azadlıq iş maaş pul il \
        gün *ə*
        """
    ),
    (
        "uz",
        """
        va bilan bu bir uchun ham ega har u deb edi o qilish bo lgan lib lishi kerak emas esa \
        yoki lekin ular men sen biz siz uning ularning kishi inson huquq huquqi erkinlik ish \
        maosh pul yil kun oy keyin oldin boshqa barcha qanday kim nima qayerda katta yangi ko p \
        mumkin shu orqali tomonidan kabi bor yo q haqida g z qo hamda mazkur eng qiladi biroq \
        talab shuningdek birinchi olib nisbatan ishlab ikki sababli oladi joylashgan avval zi \
        yordam yerda yer yaxshi yaqin xuddi ushbu qilib juda faqat chunki butun asosan davlat \
        dunyo hayot odam odamlar bermaydi mashhur bolgan kelib tufayli orasida ostida holda uni \
        unga sh kerakli oylik toshkent ma bera ta da tajriba telefon manzil to rt ming million \
        so m nomli bunday bular shahar deyarli bosh oldi keldi mavjud xalqaro *lar *ning *gan \
        *dan *lari *ish *lik
        """
    ),
    (
        "eo",
        """
        la kaj de en estas ne al por ke kun sur el ĝi li ŝi ili mi vi ni oni aŭ sed tiu tio kiu \
        kio pri per kiel pli devas povas havas rajto ĉiu libereco *oj *ojn *ĉ* *ĝ* *ŝ* *ŭ*
        """
    ),
]
