/// Months, weekdays and eras.
let calendarWords: [(Meaning, String)] = [
    (
        .month(1),
        "มกราคม|มกรา|ม.ค.|january|jan|jan.|"
            + "januari|enero|januar|января|январь|មករា|ມັງກອນ|ဇန်နဝါရီ|ဇန်နဝါရီလ|जनवरी|জানুয়ারি"
    ),
    (
        .month(2),
        "กุมภาพันธ์|กุมภา|ก.พ.|february|feb|feb.|"
            + "februari|pebrero|февраля|февраль|កុម្ភៈ|ກຸມພາ|ဖေဖော်ဝါရီ|ဖေဖော်ဝါရီလ|फरवरी|ফেব্রুয়ারি"
    ),
    (
        .month(3),
        "มีนาคม|มีนา|มี.ค.|march|mar|mar.|"
            + "maret|marso|machi|марта|март|មីនា|ມີນາ|မတ်လ|मार्च|মার্চ"
    ),
    (
        .month(4),
        "เมษายน|เมษา|เม.ย.|april|apr|apr.|"
            + "abril|aprili|апреля|апрель|មេសា|ເມສາ|ဧပြီ|ဧပြီလ|अप्रैल|এপ্রিল"
    ),
    (
        .month(5),
        "พฤษภาคม|พฤษภา|พ.ค.|may|"
            + "mei|mayo|мая|май|ឧសភា|ພຶດສະພາ|မေလ|मई|মে"
    ),
    (
        .month(6),
        "มิถุนายน|มิถุนา|มิ.ย.|june|jun|jun.|"
            + "juni|hunyo|июня|июнь|មិថុនា|ມິຖຸນາ|ဇွန်|ဇွန်လ|जून|জুন"
    ),
    (
        .month(7),
        "กรกฎาคม|กรกฎา|ก.ค.|july|jul|jul.|"
            + "juli|julai|hulyo|июля|июль|កក្កដា|ກໍລະກົດ|ဇူလိုင်|ဇူလိုင်လ|जुलाई|জুলাই"
    ),
    (
        .month(8),
        "สิงหาคม|สิงหา|ส.ค.|august|aug|aug.|"
            + "agustus|ogos|agosto|agosti|августа|август|សីហា|ສິງຫາ|ဩဂုတ်|ဩဂုတ်လ|अगस्त|আগস্ট"
    ),
    (
        .month(9),
        "กันยายน|กันยา|ก.ย.|september|sept|sep|sep.|"
            + "setyembre|septemba|сентября|сентябрь|កញ្ញា|ກັນຍາ|စက်တင်ဘာ|စက်တင်ဘာလ|सितंबर|সেপ্টেম্বর"
    ),
    (
        .month(10),
        "ตุลาคม|ตุลา|ต.ค.|october|oct|oct.|"
            + "oktober|oktubre|oktoba|октября|октябрь|តុលា|ຕຸລາ|အောက်တိုဘာ|အောက်တိုဘာလ|अक्टूबर|অক্টোবর"
    ),
    (
        .month(11),
        "พฤศจิกายน|พฤศจิกา|พ.ย.|november|nov|nov.|"
            + "nobyembre|novemba|ноября|ноябрь|វិច្ឆិកា|ພະຈິກ|နိုဝင်ဘာ|နိုဝင်ဘာလ|नवंबर|নভেম্বর"
    ),
    (
        .month(12),
        "ธันวาคม|ธันวา|ธ.ค.|december|dec|dec.|"
            + "desember|disember|disyembre|desemba|декабря|декабрь|ធ្នូ|ທັນວາ|ဒီဇင်ဘာ|ဒီဇင်ဘာလ|दिसंबर|ডিসেম্বর"
    ),
    (
        .weekday(1),
        "วันจันทร์|จันทร์|จ.|จ|monday|mondays|mon|周一|thứ hai|senin|isnin|lunes|星期一|월요일|понедельник|सोमवार"
    ),
    (
        .weekday(2),
        "วันอังคาร|อังคาร|tuesday|tuesdays|tue|tues|周二|星期二|thứ ba|selasa|martes|화요일|вторник"
    ),
    (.weekday(3), "วันพุธ|พุธ|wednesday|wednesdays|wed|周三|星期三|thứ tư|rabu|miyerkules|수요일|среда"),
    (
        .weekday(4),
        "วันพฤหัส|พฤหัส|พฤหัสบดี|วันพฤหัสบดี|thursday|thursdays|thu|thur|thurs|周四|星期四|thứ năm|kamis|khamis|huwebes|목요일|четверг"
    ),
    (
        .weekday(5),
        "วันศุกร์|ศุกร์|ศ.|ศ|friday|fridays|fri|周五|星期五|thứ sáu|biyernes|금요일|пятница|शुक्रबार|jumaat|jumat"
    ),
    (
        .weekday(6),
        "วันเสาร์|เสาร์|ส.|ส|saturday|saturdays|sat|周六|星期六|sabado|토요일|суббота|শনিবার|thứ bảy|sabtu|ວັນເສົາ|शनिबार"
    ),
    (
        .weekday(7),
        "วันอาทิตย์|อาทิตย์|อา.|อา|sunday|sundays|sun|周日|周天|星期天|星期日|单|單|chủ nhật|hari minggu|ahad|"
            + "ວັນອາທິດ|ថ្ងៃអាទិត្យ|रविवार|일요일|воскресенье|itwar"
    ),
    (.weekdays(2), "เสาร์อาทิตย์|เสาร์-อาทิตย์|ส-อา|weekend|weekends|双|雙"),
    (.cue(.buddhistYear), "พ.ศ.|พศ|b.e.|ພ.ສ.|ព.ស."), (.cue(.commonYear), "ค.ศ.|คศ|a.d.|ຄ.ສ.|គ.ស."),
    (.cue(.year), "ปี|ปีการศึกษา|year|in|since|năm|tahun|年"),
]
