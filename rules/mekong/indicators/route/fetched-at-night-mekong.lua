-- A car or a boat fetches people late in the evening, before dawn or at a place that is no station.
rule {
  title      = "People are fetched at night by a car or a boat",
  indicators = { "delphi:D1.04", "delphi:D2.05", "ilo:2" },
  weight     = 4,
  status     = "trial",
  sources    = { "ilo-delphi-2009", "ilo-indicators-2012" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  terms = {
    my = {
      "(ည|ညဘက်|ညတွင်းချင်း|မနက်စောစော|သန်းခေါင်)({number}နာရီ)?...(ကား|လှေ|ဆိုင်ကယ်)(က)?(လာခေါ်|လာကြို|လာတင်|ထွက်|ခေါ်သွား)",
      "(ကား|လှေ)(က)?(လာခေါ်|လာကြို|လာတင်)...(ည|ညဘက်|သန်းခေါင်)",
      "(ညကူး|ည ကူး|ညဘက်ကူး|ညတွင်းကူး)",
    },
    km = {
      "(ឡាន|ទូក|ម៉ូតូ)(បង|គេ)?(ទៅ|មក)(យក|ទទួល|ដឹក)...(យប់|ព្រលឹម|អធ្រាត្រ)",
      "(យប់|ព្រលឹម|អធ្រាត្រ)...(ឡាន|ទូក|ម៉ូតូ)(បង|គេ)?(ទៅ|មក)(យក|ទទួល|ដឹក)",
      "(ឆ្លង|ចេញ)(ពេល)?(យប់|ព្រលឹម|ភ្លឺ)",
    },
    lo = {
      "(ລົດ|ເຮືອ)(ຈະ|ຊິ)?(ໄປ|ມາ)(ຮັບ|ເອົາ)...(ກາງຄືນ|ທຸ່ມ|ເດິກ|ຕີ)",
      "(ກາງຄືນ|ທຸ່ມ|ເດິກ|ຕີ {number})...(ລົດ|ເຮືອ)(ຈະ|ຊິ)?(ໄປ|ມາ)(ຮັບ|ເອົາ)",
      "(ຂ້າມ)(ຕອນ)?(ກາງຄືນ|ເດິກ|ໃກ້ແຈ້ງ)",
    },
    vi = {
      "(xe|tàu|ghe|đò|người) (tới|đến)? (đón|rước|chở) ... (lúc|khoảng)? (khuya|nửa đêm|tối nay|{number}h tối|{number}h đêm|rạng sáng|{number}h sáng|đêm nay)",
      "(khuya|nửa đêm|tối nay|{number}h tối|{number}h đêm|rạng sáng|đêm nay) ... (xe|ghe|đò|tàu|có người) (tới|đến)? (đón|rước|chở)",
      "(đi|qua|vượt) (ban|trong)? đêm ... (sông|rừng|biên|cửa)",
    },
    zh = {
      "(半夜|凌晨|晚上|夜里|夜裡|今晚|天黑)(十点|十一点|{number}点)?(后|以后)?(有)?(车|船|人)(来)?(接|带|拉)",
      "(车|船|人)(来)?(接|带|拉)(你|你们|人)?...(半夜|凌晨|夜里|天黑|今晚)",
      "(夜里|晚上|天黑)(走|过|渡)(河|山|江|林子|小路)",
    },
  },
  unless_near = {
    vi = { "(ca đêm|đưa đón công nhân|tăng ca về|tour|du lịch|đón con|sân bay)" },
    zh = { "(夜班|班车|接机|接娃|接孩子|下班|旅游|酒店)" },
    my = {
      "(ဘတ်စ်|အမြန်ကား|ကားလက်မှတ်|express|ကားဂိတ်|ခရီးသည်)",
      "(ဖယ်ရီ|ညဆိုင်း|လေဆိပ်)" },
    km = {
      "(រថយន្តក្រុង|ឡានក្រុង|សំបុត្រ {number}|សំបុត្ររថយន្ត|ក្រុមហ៊ុនដឹកអ្នកដំណើរ|កៅអី)",
      "(រោងចក្រ|វេនយប់|ព្រលានយន្តហោះ)" },
    lo = {
      "(ລົດເມ|ປີ້ລົດ|ລົດໂດຍສານ|ຄິວລົດ|ບ່ອນນັ່ງ)",
      "(ກະກາງຄືນ|ສະໜາມບິນ|ໂຮງງານ)" },
  },
  unless_about = { "make-believe", "aside-mekong" },
  fires = {
    my = { "«ည ၁၀ နာရီ ကားလာခေါ်»မယ်" },
    km = { "«ឡានបងទៅយកម៉ោង ១០ យប់»" },
    lo = { "«ລົດມາຮັບ 10 ທຸ່ມ» ເດີ" },
    vi = { "có «xe đón lúc khuya», ai hỏi nói đi chơi" },
    zh = { "«半夜有车来接»，别带太多东西" },
  },
  silent = {
    my = { "မနက် ၈ နာရီ ဖယ်ရီကားလာကြို" },
    km = { "ឡានក្រុមហ៊ុនទទួលព្រឹក" },
    lo = { "ລົດບໍລິສັດຮັບສົ່ງຕອນເຊົ້າ" },
    vi = { "xe đưa đón công nhân 7h sáng" },
    zh = { "早上七点班车接送" },
  },
  except = { "digits-for-letters", "look-alikes", "spaced-letters", "dotted-letters", "repeated-letters", "mistyped", "line-broken", "zero-width", "decomposed", "thai-digits" },
  advice = "Ask who drives, over which gate, and who knows of the journey.",
}
