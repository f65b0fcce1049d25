/// Languages of South-East Asia and its islands in Latin letters.
let wordsOfSoutheastAsia: [(tag: String, words: String)] = [
    (
        "vi",
        """
        và của là có không được cho người trong một các với những đã này khi để đến từ tại ở ra \
        vào về làm việc lương tháng năm ngày giờ công ty tuyển nhân viên liên hệ mình em anh chị \
        bạn ơi ạ nhé cũng như thì mà nhưng nếu vì nên còn đang sẽ rất nhiều hơn lại đi nào gì đó \
        đây chỉ theo trên bị cả hay phải biết thế vẫn lên qua sau trước nhà tiền nó tôi chúng họ \
        ông bà hai ba mấy cái con số điện thoại việt nam kinh nghiệm yêu cầu ứng nghề nước ngoài \
        lao động hợp đồng khong duoc nguoi nhung mot voi viec luong thang tuyen nhan vien lam \
        cong dung lien he minh chi ban nhe cung nhu thi neu vi nen dang se rat nhieu hon nao gi \
        day phai biet van len truoc nha tien toi chung tieng ngay gio bao gom tu yeu cau nghiem \
        dien thoai ung hop dong dia ho tro thu nhap cao trieu vnd hang uu dai phu thong tin cac \
        vao ve thoi gian khach moi quoc nuoc ngoai dieu chuc giup mua khoan tuoi gap xuong cũg \
        dc ko đc k đk hok bik wa bt nhìu thể đều quyền mọi thành cách chính đầu nhất sự quốc \
        điểm khác gia quan giới điều hành hoặc cơ bằng dụng cần định vật tự kết thường thực hội \
        cuộc *ă* *đ* *ơ* *ư* *ạ* *ả* *ấ* *ầ* *ẩ* *ẫ* *ậ* *ắ* *ằ* *ẳ* *ẵ* *ặ* *ẹ* *ẻ* *ẽ* *ế* *ề* \
        *ể* *ễ* *ệ* *ỉ* *ĩ* *ị* *ọ* *ỏ* *ố* *ồ* *ổ* *ỗ* *ộ* *ớ* *ờ* *ở* *ỡ* *ợ* *ụ* *ủ* *ũ* *ứ* \
        *ừ* *ử* *ữ* *ự* *ỳ* *ỵ* *ỷ* *ỹ*
        """
    ),
    (
        "fil",
        """
        ang ng sa na mga ay at ni si ito iyon hindi kung para may mayroon po ako ikaw siya kami \
        tayo kayo sila ko mo niya namin natin ninyo nila akin iyo kanya kaniya atin inyo kanila \
        kay kina dahil pero ngunit upang bilang lahat isang isa dalawa tatlo taon araw buwan tao \
        bansa bata lang din rin naman pa ba nang nasa wala walang huwag wag dapat pwede maaari \
        gusto ayaw sana kasi kapag kaya kahit habang mula hanggang bawat ayon noong nung ngayon \
        bukas kahapon dito diyan doon trabaho sahod sweldo bayad libre pera bahay kompanya \
        opisina pasahero tulong salamat kabayan naghahanap kailangan makipag tawag hanap mag \
        yung yun iyong ano sino saan kailan bakit paano marami maraming mas pinaka ibang iba \
        malaki maliit bago karapatan kalayaan pantao kanyang kanilang aming ating mismo lamang \
        maging hinggil ukol parehong naging ginagamit isinasagawa daw raw lng nmn ung sayo mahal \
        punta siyang ibig sabihin nasabi tuwing kaysa pamamagitan nakita ginawa pangalan opo \
        naku talaga pala ganun ganito kasama kumpanya ganyan hanggat malelate saming tapos pasok \
        alis kuha bigyan kunin meron palagi minsan ulit anak nanay tatay kuya ate amo
        """
    ),
    (
        "ceb",
        """
        ang sa ug nga mga usa ka kini kana dili kung alang gikan may adunay wala ako ikaw siya \
        kita kamo sila ko mo niya namo nato ninyo nila kaniya kanila tungod apan aron isip tanan \
        duha tulo tuig adlaw bulan tawo nasod bata lang usab pud gihapon mahimo mahimong gusto \
        kinahanglan samtang hangtod matag sumala niadtong karon ugma gahapon dinhi didto diha \
        trabaho sweldo bayad kwarta balay unsa kinsa asa ngano giunsa daghan daghang laing lain \
        dako gamay katungod kalingkawasan iyang ilang among atong bisan ubos ibabaw human una \
        sulod ingon niini niana kaayo man ba diay jud dayon nako imong akong sama ngadto \
        nahimong
        """
    ),
    (
        "ilo",
        """
        ti iti nga dagiti ken kadagiti a daytoy dayta saan no para manipud adda awan siak sika \
        isu dakami datayo dakayo isuda ko mo na mi tayo da kaniana kadakuada gapu ngem tapno kas \
        amin maysa dua tallo tawen aldaw bulan tao pagilian ubing laeng met pay mabalin kayat \
        rumbeng bayat agingga tunggal segun idi ita intono ditoy dita sadiay trabaho tangdan \
        bayad kuarta balay ania siasino adu sabali dakkel bassit baro karbengan wayawaya bukod \
        uray babaen kalpasan sakbay uneg kunana wenno iyo ngamin maipanggep maipapan dadduma \
        nangruna unay isut agbalin
        """
    ),
    (
        "jv",
        """
        sing lan ing iki iku ora saka kanggo karo kang uga utawa dadi ana wis bisa luwih akeh \
        wong taun dina nalika amarga nanging menawa yen supaya nganti kanthi saben kabeh siji \
        loro telu negara dheweke aku kowe kula sampeyan kita marang dening ananging kaya isih \
        banjur sawise sadurunge jaman wektu panggonan donya gedhe cilik anyar liya kudu arep \
        mung wae dhewe nduwe duwe gawe kuwi kuwe opo piye ning neng wes iso ojo podo nek rek mas \
        mbak minangka mligi kasebut sawijining antarane manungsa hak nduweni diarani punapa \
        panjenengan ingkang mboten saged wonten menika punika dados sanes kalih dhateng menyang \
        uwong liyane padha bakal sawetara kalebu yaiku saiki banget menehi tumindak manawa \
        lelungan darbe apik utowo urip sasi pungkasan ngendi mlebu kutha wewaton papan digawe \
        wiwit tekan saya sajroning sabubare omah kayata babagan adhedhasar gampang wulan tetep \
        sanadyan sajrone sabanjure dilakoni ngerti ngomong turu mangan lunga teka bocah panganan \
        *ake *ipun
        """
    ),
    (
        "su",
        """
        nu jeung anu di ka ti pikeun teu henteu ieu eta kana tina sareng ogé oge atawa jadi aya \
        geus bisa leuwih loba jalma taun poé nalika lantaran tapi lamun supaya nepi ku unggal \
        sakabéh hiji dua tilu nagara manéhna maranéhna abdi urang anjeun maneh kuring saha naon \
        iraha kumaha dina éta waktu tempat dunya gede leutik anyar séjén kudu rék ngan waé \
        sorangan boga gawé saperti sarta salaku antara manusa hak boh téh teh mah euy atuh kitu \
        kieu dinya satutasna saméméh mangrupa ngeunaan bari nyaéta nyaeta ngalaman tiasa keur \
        bae langkung sakumna sababaraha sacara atanapi teras pisan anjeunna mangrupikeun narima \
        kaasup deui ayeuna nganggo yén seueur saatos kalawan jalmi dinten biasana aranjeunna \
        sami upami tos sadaya wangun waktos saé saban pamaréntahan nyieun cicing béda jalan \
        panangtayungan gaduh ayana mere ngarasa jaman lah mung kusabab janten kedah polah mimiti \
        ahir sato meunang manehna kahiji dianggo sagala luhur dilaksanakeun katut supados \
        sumping sora siga sasama sarua saprak sapertos sanes sahiji saacan nyandak naek \
        masarakat lebet kabéh iyeu heunteu hartina sakabeh kabeh manéh rek saeutik réa rea bumi \
        imah indit datang dahar sare barudak *keun *ana
        """
    ),
    (
        "min",
        """
        nan jo indak di dari ka untuak dalam sarato atau adolah urang satiok hak basamo sacaro \
        lainnyo samo ado sabagai manusia punyo bahak dek karano kabebasan sasuai nagara ko tu \
        inyo awak wak ambo apo manga baa dima lah alun bulek samuonyo oleh talarang mandapek \
        tiok taradok karajo dapek sasungguahnyo paralu malalui kamardekaan buliah tamasuak \
        surang supayo katiko kaluarga pulo *nyo *uang *iak
        """
    ),
    (
        "bug",
        """
        sininna tau engka nappunnai riasenge hak nennia enrengnge ritu iyanaritu engkae pole ri \
        de seddi sibawa pada napunnai makkada naiya iyaro ripigau wanua tenna weddi anu rupa \
        riasengnge ye arega wedding tauwe lalenna laleng sanreseng riaseng degaga parellu \
        addecengeng salae linoe bolena tungke *enna *enge
        """
    ),
    (
        "tet",
        """
        nian ho iha atu ba hosi hodi nia ida laiha labele bele tenke ema hotu sira ita ami hau o \
        mós no ka maibé maske tanba maka mak tuir bainhira se la barak direitu nasaun tinan \
        loron fulan servisu osan estadu timor uluk sei ona hanesan malu laran rasik
        """
    ),
    (
        "lus",
        """
        chu leh hi ni tih te tur chuan hian ang thei loh ta nih khan mi hmun tam tak avang emaw \
        ka kan nei bik nia awm chhung lai hma hnu angin tawh tihte thil dan khawvel mihring thu \
        zawng hnen atan tunah vangin hnenah chang khawi rau kum ve phawt ber bawk thin siam \
        hriat theih ngai kal hman vel sawi niin hrang heng avangin tel hmang chak taka hmasa \
        hmangin chhuah chhan dawn tura rawn phei mek lova kual vek lawng thleng tlawh chauh \
        mihringte hna dik *in *na
        """
    ),
    (
        "ctd",
        """
        mi khempeuh leh ih hi uh ding sung tawh ciang hong nei thei lo ahih ahi bang kipan deih \
        zong mite khat ei amau tungah ciangin panin gam peuh hiam dinga om ading kum suakta \
        thuneihna pah zahin nangawn mikim nading pen leitung ii thu nuntak neihna hangin gamte \
        ahihmah ahihkeileh tua theihna theilo sungah mihingte ciat
        """
    ),
    (
        "hlt",
        """
        boeih neh thai thlangtom om kah ham khaw loh thlang dong thaina pawh mebang mah khui \
        tawn amah saeh hamhmoel coeng ning long atawn bangla buping khosak ngaihloei poek paek \
        kawng vanbangla uh tih
        """
    ),
    (
        "kac",
        """
        ai gaw hpe nga ni hte na re dai mung de kaw ma ndai rai sa shi lu n hta law mi hku dan \
        chying masha lam ten langai nnan shing kumla shanhte anhte tsun ram lo nna madung shaloi \
        yang htu jaw galaw matu majaw ginra hkrai sha shara ngu hpang hkawm mat sai mungdan lai \
        myit chye lang zawn seng mungkan grau grai shang maga shada
        """
    ),
]
