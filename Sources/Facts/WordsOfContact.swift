/// Messengers and networks in the ways they are written, telephones, and licences.
let contactWords: [(Meaning, String)] = [
    (
        .service("line"),
        "line|line id|id line|l i n e|l.i.n.e|lineid|line oa|iine|lne|ไลน์|ไลน|ไลน์ไอดี|"
            + "ไอดีไลน์|แอดไลน์|ทักไลน์|ไ ล น์|แอดเขียว|ไลน์แอด|lai|라인|🟢line"
    ),
    (
        .service("telegram"),
        "telegram|tele|tg|tlg|tele gram|t e l e|เทเล|เทเลแกรม|เทเรแกรม|飞机|纸飞机|電報|电报|"
            + "텔레그램|텔레|телеграм|телеграмм|телега|тг|টেলিগ্রাম|टेलीग्राम"
    ),
    (
        .service("whatsapp"),
        "whatsapp|whats app|what's app|whatsap|watsapp|wa|wapp|วอทแอพ|วอตส์แอป|วอทส์แอพ|ватсап|"
            + "whatsapp no|হোয়াটসঅ্যাপ|व्हाट्सएप|व्हाट्सऐप|واتساب"
    ),
    (
        .service("wechat"),
        "wechat|we chat|weixin|wx|vx|v信|วีแชท|微信|威信|薇信|薇|绿泡泡|微"
    ),
    (.service("qq"), "qq|扣扣|企鹅"), (.service("zalo"), "zalo|ซาโล|z@lo"),
    (.service("viber"), "viber|ไวเบอร์"), (.service("signal"), "signal app"),
    (.service("kakao"), "kakao|kakaotalk|카톡|카카오톡|오픈톡"), (.service("skype"), "skype"),
    (.service("imo"), "imo"), (.service("discord"), "discord|ดิส|ดิสคอร์ด"),
    (
        .service("facebook"),
        "facebook|fb|f.b.|เฟส|เฟสบุ๊ค|เฟซบุ๊ก|เพจ|messenger|inbox fb|페이스북|脸书"
    ),
    (.service("instagram"), "instagram|insta|ig|ไอจี"), (.service("tiktok"), "tiktok|ติ๊กต่อก"),
    (.cue(.identifier), "id|ไอดี|:|=|@|คือ|号|號|ครับ|ค่ะ|แอด|เลย|add|at|no|no.|number|เบอร์|："),
    (
        .cue(.phone),
        "โทร|โทร.|โทรศัพท์|เบอร์|เบอร์โทร|มือถือ|ติดต่อ|สายด่วน|tel|tel.|phone|mobile|call|cell|"
            + "hotline|ph.|contact|sđt|đt|điện thoại|liên hệ|hp|no hp|telp|tlp|hubungi|wa|电话|電話|"
            + "手机|联系|전화|연락|тел|тел.|телефон|звоните|फोन|मोबाइल|ফোন|মোবাইল|ໂທ|ទូរស័ព្ទ|ဖုန်း|"
            + "simu|text|sms|whatsapp|viber|zalo|imo|ปรึกษาฟรี"
    ),
    (
        .cue(.licence),
        "ใบอนุญาต|ใบอนุญาตเลขที่|ใบอนุญาตจัดหางาน|ใบอนุญาตจัดหางานเลขที่|เลขที่ใบอนุญาต|licence|"
            + "license|lic.|lic|licence no|license no|licence number|license number|dmw|poea|bp2mi|"
            + "sippmi|siup|jtk|rl no|rl|kh rl|reg no|reg. no.|registration no|registration number|"
            + "giấy phép|izin|许可证|许可证号|इजाजत नं.|लाइसेंस|লাইসেন্স|ອະນຸຍາດ|អាជ្ញាប័ណ្ណ"
    ),
    (.licence("thai-overseas"), "ต."), (.licence("thai-domestic"), "น."),
    (.licence("thai-import"), "นจ."), (.licence("thai-import-branch"), "สนจ."),
]

/// Months, weekdays and eras.
let calendarWords: [(Meaning, String)] = [
    (.month(1), "มกราคม|มกรา|ม.ค.|january|jan|jan."),
    (.month(2), "กุมภาพันธ์|กุมภา|ก.พ.|february|feb|feb."),
    (.month(3), "มีนาคม|มีนา|มี.ค.|march|mar|mar."), (.month(4), "เมษายน|เมษา|เม.ย.|april|apr|apr."),
    (.month(5), "พฤษภาคม|พฤษภา|พ.ค.|may"), (.month(6), "มิถุนายน|มิถุนา|มิ.ย.|june|jun|jun."),
    (.month(7), "กรกฎาคม|กรกฎา|ก.ค.|july|jul|jul."),
    (.month(8), "สิงหาคม|สิงหา|ส.ค.|august|aug|aug."),
    (.month(9), "กันยายน|กันยา|ก.ย.|september|sept|sep|sep."),
    (.month(10), "ตุลาคม|ตุลา|ต.ค.|october|oct|oct."),
    (.month(11), "พฤศจิกายน|พฤศจิกา|พ.ย.|november|nov|nov."),
    (.month(12), "ธันวาคม|ธันวา|ธ.ค.|december|dec|dec."),
    (.weekday(1), "วันจันทร์|จันทร์|จ.|จ|monday|mondays|mon|周一|thứ hai|senin|isnin|lunes"),
    (.weekday(2), "วันอังคาร|อังคาร|tuesday|tuesdays|tue|tues|周二"),
    (.weekday(3), "วันพุธ|พุธ|wednesday|wednesdays|wed|周三"),
    (.weekday(4), "วันพฤหัส|พฤหัส|พฤหัสบดี|วันพฤหัสบดี|thursday|thursdays|thu|thur|thurs|周四"),
    (.weekday(5), "วันศุกร์|ศุกร์|ศ.|ศ|friday|fridays|fri|周五|शुक्रबार|jumaat|jumat"),
    (.weekday(6), "วันเสาร์|เสาร์|ส.|ส|saturday|saturdays|sat|周六|thứ bảy|sabtu|ວັນເສົາ|शनिबार"),
    (
        .weekday(7),
        "วันอาทิตย์|อาทิตย์|อา.|อา|sunday|sundays|sun|周日|周天|星期天|星期日|单|單|chủ nhật|hari minggu|ahad|"
            + "ວັນອາທິດ|ថ្ងៃអាទិត្យ|रविवार|일요일|воскресенье|itwar"
    ),
    (.weekdays(2), "เสาร์อาทิตย์|เสาร์-อาทิตย์|ส-อา|weekend|weekends|双|雙"),
    (.cue(.buddhistYear), "พ.ศ.|พศ|b.e."), (.cue(.commonYear), "ค.ศ.|คศ|a.d."),
    (.cue(.year), "ปี|ปีการศึกษา|year|in|since|năm|tahun|年"),
]

/// Ordinary words that hold a shorter word of the tables.
let ordinaryWords: [(Meaning, String)] = [
    (
        .ordinary,
        "ร้อยเอ็ด|ล้านนา|ล้านช้าง|แสนสิริ|พันทิป|พันโท|พันเอก|พันตรี|ร้อยโท|ร้อยตรี|ร้อยเอก|สิบโท|สิบเอก|สิบตรี|"
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
