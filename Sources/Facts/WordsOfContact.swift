/// Messengers and networks in the ways they are written, telephones, and licences.
let contactWords: [(Meaning, String)] = [
    (
        .service("line"),
        "line|line id|id line|l i n e|l.i.n.e|lineid|line oa|iine|lne|ไลน์|ไลน|ไลน์ไอดี|"
            + "ไอดีไลน์|แอดไลน์|ทักไลน์|ไ ล น์|แอดเขียว|ไลน์แอด|lai|라인|"
            + "🟢line|🟢|llne|l1ne|ไอดีลาย|แอดลาย|ทักลาย|ลายไอดี|ลาย:|ลาย :|ลาย@|ลาย @|ลาย id|ライン|ໄລນ໌|ໄລນ|"
            + "ឡាញ|လိုင်းအိုင်ဒီ|แอดไล|ไอดีไล|เขียว:"
    ),
    (
        .service("telegram"),
        "telegram|tele|tg|tlg|t.g|tele gram|t e l e|t e l e g r a m|เทเล|เทเลแกรม|เทเลแกม|เทเรแกรม|✈|"
            + "t . me /|t . me/|t. me/|t .me/|t.me /|t dot me /|t dot me/|ເທເລ|ເທເລແກຣມ|တယ်လီဂရမ်|တယ်လီ|តេឡេក្រាម|"
            + "តេលេក្រាម|តេឡេ|飞机|纸飞机|電報|电报|"
            + "텔레그램|텔레|телеграм|телеграмм|телега|тг|টেলিগ্রাম|टेलीग्राम"
    ),
    (
        .service("whatsapp"),
        "whatsapp|w.a|w.a.|whatapp|วอทแอป|วอตแอป|วอทซแอพ|ວອດແອັບ|ဝပ်ဆပ်|វ៉តសាប់|whats app|what's app|whatsap|watsapp|wa|wapp|วอทแอพ|วอตส์แอป|วอทส์แอพ|ватсап|"
            + "whatsapp no|হোয়াটসঅ্যাপ|व्हाट्सएप|व्हाट्सऐप|واتساب"
    ),
    (
        .service("wechat"),
        "wechat|we chat|weixin|wx|vx|v信|วีแชท|微信|威信|薇信|薇|绿泡泡|微|加v|加微|加薇|加微信|v:|v号|we chat id|weixin id|위챗|вичат"
    ),
    (.service("qq"), "qq|扣扣|企鹅"), (.service("zalo"), "zalo|ซาโล|z@lo|z a l o|za lo|zal0|zallo"),
    (.service("viber"), "viber|ไวเบอร์|ဗိုင်ဘာ|вайбер|ভাইবার|भाइबर|ວາຍເບີ|វ៉ាយប័រ"),
    (.service("signal"), "signal app|signal:|signal id"),
    (.service("kakao"), "kakao|kakaotalk|카톡|카카오톡|오픈톡"), (.service("skype"), "skype"),
    (.service("imo"), "imo"), (.service("discord"), "discord|ดิส|ดิสคอร์ด"),
    (
        .service("facebook"),
        "facebook|fb|f.b.|f b|face book|ເຟສບຸກ|ហ្វេសប៊ុក|ဖေ့စ်ဘွတ်|फेसबुक|ফেসবুক|фейсбук|เฟส|เฟสบุ๊ค|เฟซบุ๊ก|เพจ|messenger|inbox fb|페이스북|脸书"
    ),
    (.service("instagram"), "instagram|insta|ig|ไอจี"), (.service("tiktok"), "tiktok|ติ๊กต่อก"),
    (
        .cue(.identifier),
        "id|ไอดี|:|=|@|คือ|号|號|ครับ|ค่ะ|แอด|เลย|add|at|no|no.|number|เบอร์|：|number:|"
            + "👉|➡|▶|►|→|⇒|➤|☞|👇|🆔|⏩|số|nomor|nombor|အမှတ်|နံပါတ်|លេខ|नं|नं.|নং|ເລກທີ|编号|"
            + "เลขที่|ເບີ"
    ),
    (
        .cue(.phone),
        "โทร|โทร.|โทรศัพท์|เบอร์|เบอร์โทร|มือถือ|ติดต่อ|สายด่วน|tel|tel.|phone|mobile|call|cell|"
            + "hotline|ph.|contact|sđt|đt|điện thoại|liên hệ|hp|no hp|telp|tlp|hubungi|wa|电话|電話|"
            + "手机|联系|전화|연락|тел|тел.|телефон|звоните|फोन|मोबाइल|ফোন|মোবাইল|ໂທ|ເບີໂທ|ທູລະສັບ|ទូរស័ព្ទ|ទូរសព្ទ័|លេខទូរស័ព្ទ|ဖုန်း|ဖုန်းနံပါတ်|သို့ဆက်သွယ်|सम्पर्क|যোগাযোগ|"
            + "संपर्क|"
            + "simu|text|sms|whatsapp|viber|zalo|imo|ปรึกษาฟรี"
    ),
    (
        .cue(.licence),
        "ใบอนุญาต|ใบอนุญาตเลขที่|ใบอนุญาตจัดหางาน|ใบอนุญาตจัดหางานเลขที่|เลขที่ใบอนุญาต|licence|"
            + "license|lic.|lic|licence no|license no|licence number|license number|reg no|"
            + "reg. no.|registration no|registration number|izin|lesen|许可证|许可证号|许可证编号|"
            + "लाइसेंस|ອະນຸຍາດ|ໃບອະນຸຍາດ"
    ),
    (.licenceOf("vietnam"), "giấy phép|giấy phép xklđ|gp số|giấy phép hoạt động"),
    (.licenceOf("philippines"), "dmw|poea"),
    (.licenceOf("indonesia"), "sip3mi|sippmi|p3mi|bp2mi|bp3mi|kp2mi|siup"),
    (.licenceOf("myanmar"), "လိုင်စင်|လိုင်စင်အမှတ်|လိုင်စင်နံပါတ်"),
    (.licenceOf("cambodia"), "អាជ្ញាប័ណ្ណ|លេខអាជ្ញាប័ណ្ណ|អាជ្ញាប័ណ្ណលេខ|kh rl"),
    (
        .licenceOf("nepal"),
        "इजाजत|इजाजत पत्र|इजाजतपत्र|इजाजत नं.|इजाजतपत्र नं.|लाइसेन्स|लाइसेन्स नं.|ले.नं.|ले. नं."
    ),
    (
        .licenceOf("bangladesh"),
        "rl|rl no|r.l.|r.l. no.|bmet|bmet rl|লাইসেন্স|আরএল|আর এল|আর.এল.|বিএমইটি|বিএমইটি আরএল"
    ),
    (.licenceOf("malaysia"), "jtk|jtksm|lesen jtk|jtk lesen"),
    (.licence("thai-overseas"), "ต."), (.licence("thai-domestic"), "น."),
    (.licence("thai-import"), "นจ."), (.licence("thai-import-branch"), "สนจ."),
]

/// Ordinary words that hold a shorter word of the tables.
let ordinaryWords: [(Meaning, String)] = [
    (
        .ordinary,
        "ปรับราคา|ปรับเงินเดือน|ปรับขึ้น|ปรับลด|ปรับปรุง|ปรับตัว|ปรับเปลี่ยน|หักส่วนลด|miễn phí|chi phí|ร้อยเอ็ด|千万别|千万不|千万要|千万注意|千万记|ล้านนา|ล้านช้าง|แสนสิริ|พันทิป|พันโท|พันเอก|พันตรี|ร้อยโท|ร้อยตรี|ร้อยเอก|สิบโท|สิบเอก|สิบตรี|"
            + "万达|万科|万豪|百货|千岛|百度|百分|만화|백화점|천안|백신|만족|만남|천국|"
            + "เท่านั้น|เท่าไหร่|เท่าไร|สามารถ|สามี|สามเหลี่ยม|สามัคคี|สัมพันธ์|สัมพันธ|พันธุ์|พันธ์|ผูกพัน|พันธมิตร|เรียบร้อย|ร้อยละ|ห้าง|"
            + "เก้าอี้|หกล้ม|เก้ง|ออนไลน์|ออฟไลน์|ไลน์ผลิต|ไลน์การผลิต|หัวล้าน|แสนดี|สองแถว|เป็นห่วง|"
            + "ตีน|ตีพิมพ์|ตีตรา|บ่ายเบี่ยง|ปีก|ปีน|ปีศาจ|ปีใหม่|วันนี้|วันที่|วันไหน|วันเกิด|วันก่อน|"
            + "เดือนนี้|เดือนหน้า|เดือนก่อน|เดือนแรก|เดือนที่|ปีนี้|ปีหน้า|ปีก่อน|ปีที่|คนไทย|บาทหลวง|วอนขอ|"
            + "อ้อนวอน|ดองกัน|ลูกค้า|ลูกเรือ|ลูกจ้าง|ลูกทีม|ชายแดน|ชายหาด|ชายฝั่ง|หญิงไทย|สาวโรงงาน|"
            + "สมัยก่อน|ทำไม|คู่มือ|โทรทัศน์|โทรม|คอมพิวเตอร์|คอมพ์|กทม.|สาวบริการ|คืนนี้|คืนก่อน|กลางคืน|"
            + "ค่ำคืน|ได้เลย|ที่ได้|ราคะ|กะทิ|กะเพรา|กะทันหัน|กะปิ|กะเทย|กะหล่ำ|หยุดชะงัก|หยุดสูบบุหรี่|เขตร้อน|"
            + "ค่ะ|ค่า~|ค่าย|ชายหญิง|ไม่มีค่า|เรือนแสน|เรียนรู้|เงินทุน|เสียง|เสียชีวิต|เสียใจ|เสียดาย|รอยสัก|"
            + "โรงเรียน|นักเรียน|บริการ|ประกันสังคม|ประกันอุบัติเหตุ|online|offline|deadline|pipeline|"
            + "production line|front line|baseline|line manager|line cook|line leader"
    )
]
