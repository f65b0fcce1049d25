/// Numbers from 8 to 99 that languages write as several words or as one of their own, such as "twenty
/// five", "mười bốn", "열네" and "चौदह". Each is one word of the tables, or its end would be read
/// alone, and a person of twenty-five be taken for a child of five.
///
/// Where both are written, with a space and with a hyphen ("twenty-five"), both are here.
let spelledNumbers: [(Meaning, String)] =
    english + thaiAndLao + vietnamese + malay + filipino + swahili + korean + russian + khmer
    + burmese + indian

/// Every ten with every unit behind it.
///
/// - Parameters:
///   - tens: words by their number; several spellings with strokes between them.
///   - joints: what stands between ten and unit.
private func compounds(
    _ tens: [(Int, String)], _ joints: [String], _ units: [String], alone: Bool = true
) -> [(Meaning, String)] {
    tens.flatMap { ten, spellings in
        let tens = spellings.split(separator: "|")
        let sums = units.enumerated().map { place, spellings in
            let words = tens.flatMap { ten in
                joints.flatMap { joint in
                    spellings.split(separator: "|").map { "\(ten)\(joint)\($0)" }
                }
            }
            return (Meaning.number(ten + place + 1), words.joined(separator: "|"))
        }
        return alone ? [(.number(ten), spellings)] + sums : sums
    }
}

/// Words for numbers that follow each other.
private func row(from first: Int, _ words: [String]) -> [(Meaning, String)] {
    words.enumerated().map { (.number(first + $0.offset), $0.element) }
}

private let english =
    compounds(
        [
            (20, "twenty"), (30, "thirty"), (40, "forty|fourty"), (50, "fifty"), (60, "sixty"),
            (70, "seventy"), (80, "eighty"), (90, "ninety"),
        ], [" ", "-", ""],
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"])
    + row(from: 19, ["nineteen"])

/// "ซาว" and "ຊາວ" are twenty; the other tens are put together by the reader.
private let thaiAndLao =
    compounds(
        [(20, "ซาว")], [""],
        ["เอ็ด", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า"], alone: false)
    + compounds(
        [(20, "ຊາວ")], [""],
        ["ເອັດ", "ສອງ", "ສາມ", "ສີ່", "ຫ້າ", "ຫົກ", "ເຈັດ", "ແປດ", "ເກົ້າ"], alone: false)

/// With and without accents; "lăm" is five behind a ten.
private let vietnamese =
    compounds(
        [(10, "mười|muoi")], [" "],
        [
            "một|mot", "hai", "ba", "bốn|bon", "lăm|lam", "sáu|sau", "bảy|bẩy|bay", "tám|tam",
            "chín|chin",
        ], alone: false)
    + compounds(
        [
            (20, "hai mươi|hai muoi"), (30, "ba mươi|ba muoi"), (40, "bốn mươi|bon muoi"),
            (50, "năm mươi|nam muoi"), (60, "sáu mươi|sau muoi"), (70, "bảy mươi|bay muoi"),
            (80, "tám mươi|tam muoi"), (90, "chín mươi|chin muoi"),
        ], [" "],
        [
            "mốt|mot", "hai", "ba", "tư|bốn|tu|bon", "lăm|nhăm|lam", "sáu|sau", "bảy|bay",
            "tám|tam", "chín|chin",
        ])

private let malay =
    row(
        from: 13,
        [
            "tiga belas", "empat belas", "lima belas", "enam belas", "tujuh belas",
            "delapan belas|lapan belas", "sembilan belas",
        ])
    + compounds(
        [
            (20, "dua puluh"), (30, "tiga puluh"), (40, "empat puluh"), (50, "lima puluh"),
            (60, "enam puluh"), (70, "tujuh puluh"), (80, "delapan puluh|lapan puluh"),
            (90, "sembilan puluh"),
        ], [" "],
        [
            "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan|lapan", "sembilan",
        ])

/// Tagalog, and Spanish as it is heard; "dose" is English too.
private let filipino =
    compounds(
        [(10, "labing|labin")], ["-", " ", ""],
        [
            "isa|isang", "dalawa|dalawang", "tatlo|tatlong", "apat|apat na", "lima|limang",
            "anim|anim na", "pito|pitong", "walo|walong", "siyam|siyam na",
        ], alone: false)
    + compounds(
        [
            (20, "dalawampu|dalawampung"), (30, "tatlumpu|tatlumpung"),
            (40, "apatnapu|apatnapung"), (50, "limampu|limampung"),
            (60, "animnapu|animnapung"), (70, "pitumpu|pitumpung"), (80, "walumpu|walumpung"),
            (90, "siyamnapu|siyamnapung"),
        ], ["'t ", "’t ", "t ", " at "],
        [
            "isa|isang", "dalawa|dalawang", "tatlo|tatlong", "apat", "lima|limang", "anim",
            "pito|pitong", "walo|walong", "siyam",
        ])
    + row(
        from: 13,
        [
            "trese", "katorse|catorce", "kinse|quince", "disisais|disi-sais|dise-sais",
            "disisiyete|disi-siyete|disisyete", "disiotso|disi-otso|disiocho",
            "disinuwebe|disi-nuwebe",
        ])
    + compounds(
        [(20, "bente|beinte|bente'y|veinte"), (30, "trenta|treinta")], [" ", "-", ""],
        ["uno", "dos", "tres", "kwatro|kuwatro", "singko", "sais", "siyete", "otso", "nuwebe"])
    // "mil" is a thousand here, and a million in English.
    + [
        (.number(5000), "singko mil"), (.number(10_000), "diyes mil|dyes mil"),
        (.number(12_000), "dose mil"), (.number(15_000), "kinse mil|quince mil"),
        (.number(20_000), "bente mil|beinte mil"), (.number(25_000), "bente singko mil"),
        (.number(30_000), "trenta mil|treinta mil"), (.number(40_000), "kwarenta mil"),
        (.number(50_000), "singkwenta mil"),
    ]

private let swahili = compounds(
    [
        (10, "kumi"), (20, "ishirini"), (30, "thelathini"), (40, "arobaini|arubaini"),
        (50, "hamsini"), (60, "sitini"), (70, "sabini"), (80, "themanini"), (90, "tisini"),
    ], [" na "],
    ["moja", "mbili", "tatu", "nne", "tano", "sita", "saba", "nane", "tisa"])

/// Numbers of Korean itself, which ages have.
private let korean =
    compounds(
        [
            (10, "열"), (20, "스물"), (30, "서른"), (40, "마흔"), (50, "쉰"), (60, "예순"),
            (70, "일흔"), (80, "여든"), (90, "아흔"),
        ], ["", " "],
        ["한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉"], alone: false)
    + [(.number(20), "스무"), (.number(8), "여덟"), (.number(9), "아홉")]

private let russian =
    row(
        from: 11,
        [
            "одиннадцать|одиннадцати", "двенадцати", "тринадцать|тринадцати",
            "четырнадцать|четырнадцати", "пятнадцать|пятнадцати", "шестнадцать|шестнадцати",
            "семнадцать|семнадцати", "восемнадцать|восемнадцати", "девятнадцать|девятнадцати",
        ])
    + compounds(
        [
            (20, "двадцать|двадцати"), (30, "тридцать|тридцати"), (40, "сорок|сорока"),
            (50, "пятьдесят|пятидесяти"), (60, "шестьдесят|шестидесяти"),
            (70, "семьдесят|семидесяти"), (80, "восемьдесят|восьмидесяти"),
            (90, "девяносто|девяноста"),
        ], [" "],
        [
            "один|одного", "два|две|двух", "три|трех|трёх", "четыре|четырех|четырёх",
            "пять|пяти", "шесть|шести", "семь|семи", "восемь|восьми", "девять|девяти",
        ])

private let khmer =
    compounds(
        [
            (10, "ដប់"), (20, "ម្ភៃ"), (30, "សាមសិប"), (40, "សែសិប"), (50, "ហាសិប"),
            (60, "ហុកសិប"), (70, "ចិតសិប"), (80, "ប៉ែតសិប"), (90, "កៅសិប"),
        ], ["", " "],
        [
            "មួយ", "ពីរ", "បី", "បួន", "ប្រាំ", "ប្រាំមួយ", "ប្រាំពីរ|ប្រាំពិល", "ប្រាំបី",
            "ប្រាំបួន",
        ])
    + row(from: 8, ["ប្រាំបី", "ប្រាំបួន"])

private let burmese =
    compounds(
        [
            (10, "ဆယ့်|ဆယ်"), (20, "နှစ်ဆယ့်"), (30, "သုံးဆယ့်"), (40, "လေးဆယ့်"),
            (50, "ငါးဆယ့်"), (60, "ခြောက်ဆယ့်"), (70, "ခုနစ်ဆယ့်|ခုနှစ်ဆယ့်"), (80, "ရှစ်ဆယ့်"),
            (90, "ကိုးဆယ့်"),
        ], [""],
        ["တစ်", "နှစ်", "သုံး", "လေး", "ငါး", "ခြောက်", "ခုနစ်|ခုနှစ်", "ရှစ်", "ကိုး"],
        alone: false)
    + [
        (.number(20), "နှစ်ဆယ်"), (.number(30), "သုံးဆယ်"), (.number(40), "လေးဆယ်"),
        (.number(50), "ငါးဆယ်"), (.number(60), "ခြောက်ဆယ်"), (.number(70), "ခုနစ်ဆယ်|ခုနှစ်ဆယ်"),
        (.number(80), "ရှစ်ဆယ်"), (.number(90), "ကိုးဆယ်"),
    ]

/// Hindi, in its own letters and in Latin ones, Nepali and Bengali, which have a word for each number.
private let indian =
    row(
        from: 11,
        [
            "ग्यारह|gyarah|एघार", "baarah|barah|बाह्र|বারো", "तेरह|terah|तेह्र|তেরো",
            "चौदह|chaudah|चौध|chaudha|চৌদ্দ|চোদ্দ", "पंद्रह|पन्द्रह|pandrah|पन्ध्र|pandhra|পনেরো|পনের",
            "सोलह|solah|सोह्र|sorha|ষোলো|ষোল", "सत्रह|satrah|सत्र|সতেরো|সতের",
            "अठारह|अट्ठारह|atharah|अठार|atthara|আঠারো|আঠার", "उन्नीस|unnis|उन्नाइस|উনিশ",
            "बीस|bees|बिस|কুড়ি|বিশ",
        ])
    + [(.number(11), "এগারো|এগার"), (.number(10), "দশ")]
