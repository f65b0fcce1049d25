/// Languages of Africa and the Caribbean, and Indian languages written in Latin letters.
let wordsOfAfricaAndIndia: [(tag: String, words: String)] = [
    (
        "sw",
        """
        na ya wa kwa ni za katika la kuwa cha watu hii hiyo hilo huo huyo hao haya hizo hizi au \
        pia kama lakini ili yake wake yao wao mtu kila mwaka miaka siku mwezi mimi wewe yeye \
        sisi nyinyi ninyi si bila baada kabla wakati ambao ambayo ambapo ambaye hivyo sana zaidi \
        kutoka hadi ndani nje juu chini kati yangu yako wangu wako wetu wenu yetu vya vyake \
        pamoja kuhusu kwenye hakuna kuna nchi serikali kazi mshahara ajira kampuni pesa malipo \
        leo kesho sasa asante habari tafadhali piga simu namba nafasi wanatafuta natafuta \
        tunatafuta haki uhuru sheria mwingine nyingine wengine bado tena tu nini nani wapi lini \
        jinsi ndiyo hapana ndio mwenye yenye wenye moja mbili tatu kwamba huku hapa ingawa \
        kutumia kufanya mji dunia binadamu mtoto watoto nyumba nyingi yote sababu bora mara \
        kwanza kutoa hali njia ndege mnamo sehemu kawaida ilikuwa huwa huu hata asili zake sawa \
        mwa mkuu mataifa ambazo aina zote lazima kwenda kutokana kupitia kupata kubwa fulani \
        baadaye ambacho wote unaweza maisha kisha karibu kadhaa hutoa eneo dhidi huweza inaweza \
        walikuwa alikuwa imekuwa anaweza karibuni msaada mkataba wakala nyumbani ndugu jamani \
        mpaka kuja kufika *isha *wa *ika
        """
    ),
    (
        "so",
        """
        oo iyo waa ka ku ee ay in la ah uu u soo si ayaa lagu loo kale badan dadka qof kasta \
        sannad maalin waxaa waxa wuxuu aan ma leh ahaa isku kuwa kii tii marka haddii shaqo \
        mushahar lacag xaq xuquuq xorriyad dalka waxay iyaga adiga aniga nin naag
        """
    ),
    (
        "ha",
        """
        da na a ya ta ba su cewa don ko kuma wannan mai cikin shi ita ne ce yana suna kan daga \
        wani wata mutane mutum kowa kowane shekara rana aiki kuɗi albashi hakki yanci ƙasa domin \
        kamar amma sai idan wanda yadda tare akan *ƙ* *ɗ* *ɓ*
        """
    ),
    (
        "yo",
        """
        ni ti àwọn awọn o ó si sì lati láti fun fún pe pé ko kò wọn won gbogbo eniyan ènìyàn kan \
        naa náà bi bí ọdún odun iṣẹ ẹni rẹ ati àti tabi jẹ ẹtọ *ọ* *ṣ* *ẹ*
        """
    ),
    (
        "ig",
        """
        na nke ndị ndi ya ga iji ma bụ bu onye ọ o dị di ha ka ime mmadụ mmadu niile ọrụ oru ego \
        afọ afo ụbọchị site maka nwere ikike nnwere kwa ihe anyị anyi gị gi *ị* *ụ* *ọ*
        """
    ),
    (
        "zu",
        """
        ukuthi futhi noma kanye uma wonke wonk umuntu abantu ngoba kodwa njengoba ngokuthi nge \
        kwe ku ba la ne ngo unelungelo ilungelo umsebenzi imali usuku unyaka ukuba lokhu lezi \
        ngaphandle enza
        """
    ),
    (
        "rw",
        """
        mu na ku ya y cyangwa kandi umuntu abantu bose wese afite uburenganzira ko ari kugira \
        ngo ibyo muri kuri nta igihugu akazi amafaranga umwaka umunsi iki uyu
        """
    ),
    (
        "ln",
        """
        ya po mpe moto bato nyonso ezali azali kati lokola ndenge soki kasi oyo yango mosala \
        mbongo mokolo mbula ekolo lotomo bonsomi wana nini nani
        """
    ),
    (
        "om",
        """
        fi kan akka hin keessa irraa irratti kana isaa waan jiru namni nama hunda mirga qaba \
        yookiin yookaan kanaaf garuu yeroo hojii mindaa bilisummaa biyya waggaa guyyaa ture dha \
        jechuun
        """
    ),
    (
        "mg",
        """
        ny sy dia amin tsy ho an ao ary fa no izy ireo olona rehetra manana zo fahalalahana \
        tsirairay izay mba noho ka asa karama taona andro firenena
        """
    ),
    (
        "ht",
        """
        nan ak pou yo ki yon li se pa te ap gen moun sa tout dwa genyen oswa mwen ou nou kap fè \
        peyi travay lajan jou ane libète chak epi
        """
    ),
    (
        "hi-Latn",
        """
        hai hain ka ki ke ko se me mein nahi nahin aur kya bhi ye yeh wo woh tha thi the raha \
        rahi rahe hu hoon ho kar karo karna karke kare karta mujhe mera meri mere tum tera teri \
        aap aapka apna apni apne hum hamara kuch koi kaise kyu kyun kab kaha kahan jab tab abhi \
        aaj kal bhai didi yaar paisa paise kaam naukri chahiye milega milegi dena lena liya diya \
        gaya gayi jao aao bolo bola bolta le lo do wala wale wali sab bahut bohot accha acha \
        thik theek ek teen paas sirf lekin magar phir agar toh mat haan matlab baat log ghar \
        khana mahina mahine tankha bina pehle baad saath liye par pe
        """
    ),
    (
        "ne-Latn",
        """
        cha chha chaina chhaina ma mero timi tapai hami lai le ko ka ra haru bata sanga garne \
        garna gareko garnu bhayo bhako bhane bhanne bhanera vanne vanera huncha hunchha hoina \
        kati kina kasari kahile aba ani pani dai didi bahini bhai aama baba paisa kaam talab \
        hajar barsa mahina jana ghar malai unle tyo yo ke ho aunus dinus garnus chhu hola thiyo
        """
    ),
    (
        "bn-Latn",
        """
        ami tumi apni amar tomar apnar amra tara ta je ki na hobe hoy ache asi asen korbo kore \
        korte korben theke diye niye jonno kaj taka beton bhai apu bhalo valo ekta kono keno \
        kothay kobe ekhon ajke er e ar o kintu jodi tahole sathe khub onek hoise korse disi dey \
        dibo bari mas bochor lagbe pathay bolse bole thakbe
        """
    ),
]
