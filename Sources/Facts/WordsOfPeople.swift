/// Words about people: their ages and their schooling.
let personWords: [(Meaning, String)] = [
    (
        .cue(.age),
        "อายุ|วัย|age|aged|ages|age:|tuổi từ|độ tuổi|umur|usia|berumur|berusia|edad|年龄|年齡|나이|"
            + "возраст|उम्र|आयु|उमेर|বয়স|ອາຍຸ|អាយុ|အသက်|umri|ዕድሜ|만|umar|umer|年紀"
    ),
    (
        .cue(.person),
        "หญิง|ชาย|เด็ก|สาว|สาวๆ|ผู้หญิง|ผู้ชาย|น้อง|น้องๆ|ญ.|ช.|ญ|ลูก|ลูกสาว|ลูกชาย|วัยรุ่น|เยาวชน|"
            + "หนุ่ม|นางแบบ|เด็กผู้หญิง|เด็กชาย|เด็กหญิง|girl|girls|boy|boys|female|females|male|"
            + "males|woman|women|men|man|lady|ladies|teen|teens|teenager|teenagers|kid|kids|youth|"
            + "m/f|f/m|son|daughter|students|nữ|nam|con gái|con trai|wanita|perempuan|laki-laki|"
            + "lelaki|pria|cewek|cowok|anak|gadis|babae|lalaki|女|男|女生|女孩|男孩|여자|남자|"
            + "девушки|девушка|девочка|парни|мальчик|लड़की|लड़कियाँ|लड़का|लड़के|মেয়ে|ছেলে|ຜູ້ຍິງ|ຍິງ|"
            + "ຊາຍ|ស្រី|ប្រុស|နား|msichana|mvulana|"
            + "vijana|kijana|watoto|mtoto|wasichana|wavulana|মহিলা|পুরুষ|কিশোরী|কিশোর|শিশু|মেয়েদের|केटी|केटा|बालिका|"
            + "महिला|पुरुष|မိန်းကလေး|ယောက်ျားလေး|ကလေး|အမျိုးသမီး|အမျိုးသား|ក្មេងស្រី|ក្មេង|យុវជន|នារី|ເດັກນ້ອຍ|"
            + "ເດັກ|ສາວ|bata|dalaga|budak|remaja|adik|cháu|bé|con|đứa|"
            + "កូន|កូនស្រី|កូនប្រុស|ប្អូន|ប្អូនស្រី|"
            + "ក្មេងប្រុស|កុមារ|កុមារី|ចៅ|ညီမလေး|ညီလေး|သမီး|သမီးလေး|မောင်လေး|တူမလေး|"
            + "ကောင်လေး|ကောင်မလေး|အငယ်ဆုံး|ນ້ອງ|ລູກ|ລູກສາວ|ລູກຊາຍ|ຫຼານ|बच्ची|बेटी|बेटा|छोरी|छोरा|बहिनी|भाइ|बच्चा|"
            + "ladki|ladka|bachcha|bachchi|beti|behen|bahan|chhori|chhoro|keti|keta|"
            + "девочке|девочки|девочку|девушке|мальчику|мальчика|подросток|подростки|школьница|школьник|"
            + "дочь|дочка|дочке|сын|сыну|сестра|сестре|딸|아들|동생|여동생|男童|女童|儿子|女儿|妹妹|弟弟"
    ),
    (
        .cue(.child),
        "boy|boys|girl|girls|kid|kids|child|children|trẻ em|anak|anak-anak|男孩|女孩|小孩|लड़की|लड़का|"
            + "बच्चे|बच्चा|মেয়ে|ছেলে|শিশু|बालिका|vijana|watoto|wasichana|wavulana|ក្មេង|ເດັກນ້ອຍ|ကလေး"
    ),
    (
        .cue(.firstPerson),
        "i'm|i’m|im|i am|i was|i be|ur|u r|you're|you’re|you are|she's|she’s|he's|he’s|she is|he is|"
            + "is only|only|just turned|turned|turning|am|หนู|ผม|เพิ่ง|พึ่ง|น้องพึ่ง|我|em|mình|aku|saya|"
            + "мне|ему|ей|em mới|cháu mới|con mới|mới|baru|ကျွန်တော်|ကျွန်မ|ကျနော်|ကျမ|ওর|আমার|今年|刚满|剛滿|ana|nina|mwenye"
    ),
    (
        .lifeYears,
        "ขวบ|ปีบริบูรณ์|บริบูรณ์|ขวบปี|years old|year old|year-old|years-old|yrs old|yr old|yo|y/o|y.o.|y.o|"
            + "years of age|tuổi|tuoi|岁|歲|周岁|歳|才|살|세|साल की|साल का|साल के|साल के बच्चे|वर्ष की|वर्ष का|वर्ष के|वर्षको|वर्षकी|वर्षका|"
            + "बर्षको|बर्षकी|बर्षका|वर्षीय|वर्षे|बरिस के|बरस का|बरस की|saal ki|saal ka|saal ke|sal ki|sal ka|"
            + "barsa ko|barsako|barsaki|barsa ki|bochorer|-летняя|-летний|-летней|-летнего|-летних|-летние|"
            + "летняя|летний|летней|летнего|နှစ်သား|နှစ်သမီး|နှစ်အရွယ်|taong gulang|anyos|taon gulang|বছর বয়সী"
    ),
    // "18-25t" is how Vietnamese shortens "tuổi".
    (.cue(.plural), "s|'s|t"),
    (.school(6, classes: 6), "ป.|ประถมศึกษาปีที่"), (.school(12, classes: 6), "ม.|มัธยมศึกษาปีที่"),
    (.school(6, classes: 5), "ປ."), (.school(11, classes: 7), "ມ."),
    (.school(6, classes: 12), "grade|grades|class|lớp|kelas|ថ្នាក់ទី|कक्षा|год обучения"),
    (.school(12, classes: 6), "tingkatan"), (.school(6, classes: 8), "darasa la"),
    (.schoolLevel(6), "sd"), (.schoolLevel(12), "smp"), (.schoolLevel(15), "sma|smk|smu"),
    (
        .schooling(12, 15),
        "ม.ต้น|มัธยมต้น|middle school|junior high|초중딩|중딩|중학생|初中生|初中女生|初中男生|读初中|上初中|念初中|anak smp|siswa smp|"
            + "siswi smp|pelajar smp|masih smp"
    ),
    (
        .schooling(15, 18),
        "ม.ปลาย|มัธยมปลาย|high school|high-school|고딩|고등학생|高中生|高中女生|高中男生|读高中|上高中|念高中|"
            + "anak sma|anak smk|siswa sma|siswi sma|pelajar sma|masih sma"
    ),
    (.schooling(12, 13), "중1"), (.schooling(13, 14), "중2"), (.schooling(14, 15), "중3"),
    (.schooling(15, 16), "고1"), (.schooling(16, 17), "고2"), (.schooling(17, 18), "고3"),
    (.schooling(10, 12), "darasa la tano"), (.schooling(11, 13), "darasa la sita"),
    (.schooling(12, 14), "darasa la saba"),
    (.schooling(13, 15), "darasa la nane|kidato cha kwanza"),
    (.schooling(14, 16), "kidato cha pili"), (.schooling(15, 17), "kidato cha tatu"),
    (.schooling(16, 18), "kidato cha nne"),
    (.schooling(11, 15), "học sinh cấp 2|ມັດທະຍົມຕົ້ນ"),
    (.schooling(12, 18), "中学生|中學生|มัธยม|เด็กมัธยม|secondary school|học sinh cấp 3"),
    (.schooling(6, 12), "ประถม|primary school|elementary school|小学生|초등학생"),
    (
        .cue(.schooling),
        "วุฒิ|จบ|การศึกษา|วุฒิการศึกษา|จบการศึกษา|อย่างต่ำ|สำเร็จการศึกษา|ไม่จำกัดวุฒิ|graduate|graduated|"
            + "graduates|diploma|degree|education|qualification|passed|pass|certificate|tốt nghiệp|"
            + "lulusan|ijazah|pendidikan|បញ្ចប់|ចប់|រៀនចប់|សញ្ញាបត្រ|កម្រិត|បរិញ្ញា|បរិញ្ញាបត្រ|កំពុងសិក្សា|និស្សិត|"
            + "学历|學歷|毕业|畢業|文化|以上学历|sederajat|setara|lulus|tamat|รร.|โรงเรียน|ครู|teacher|สอน|ระดับ"
    ),
    (
        .cue(.experience),
        "ประสบการณ์|experience|experienced|exp|exp.|kinh nghiệm|pengalaman|经验|경력|опыт|अनुभव|"
            + "ປະສົບການ|បទពិសោធន៍|အတွေ့အကြုံ"
    ),
    (
        .cue(.address),
        "หมู่|หมู่ที่|ซ.|ซอย|ถ.|ถนน|ต.|ตำบล|อ.|อำเภอ|แขวง|เขต|บ้านเลขที่|เลขที่|moo|soi|road|street|"
            + "avenue|floor|ชั้น|อาคาร|ตึก|room|no.|no|#|route|hwy|highway|box|unit|section|"
            + "subsection|article|มาตรา|ข้อ|§|ห้อง|สาย|รุ่น|ช่อง|version|model|iphone|galaxy"
    ),
]

/// Classes that are only sure where a pupil is named, for "year 9" and "form 4" are more.
let pupilWords: [(Meaning, String)] =
    (7...13).map { (.schooling($0 + 4, $0 + 5), pupils(of: "year \($0)")) }
    + (1...6).map { (.schooling($0 + 11, $0 + 12), pupils(of: "form \($0)")) }
    + ["初一", "初二", "初三", "高一", "高二", "高三"].enumerated().map {
        (.schooling($0.offset + 12, $0.offset + 13), pupils(ofClass: $0.element))
    }

/// "初一" is the first day of a month too, and "高一点" a little higher.
private func pupils(ofClass name: String) -> String {
    ["读", "上", "念"].map { "\($0)\(name)" }.joined(separator: "|") + "|"
        + ["学生", "學生", "女生", "男生", "在读", "的学生"].map { "\(name)\($0)" }.joined(separator: "|")
}

private func pupils(of name: String) -> String {
    ["student", "students", "pupil", "pupils", "girl", "girls", "boy", "boys"]
        .map { "\(name) \($0)" }.joined(separator: "|")
}
