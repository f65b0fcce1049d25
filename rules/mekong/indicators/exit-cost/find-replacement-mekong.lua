-- Who wants to leave must bring somebody else.
rule {
  title      = "Who wants to leave must bring somebody else",
  indicators = { "delphi:D5.09", "delphi:D2.06", "ilo:3" },
  weight     = 7,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  terms = {
    my = {
      "(အစားထိုး|လူစား)(လူ)?...(ရှာပေး|ရှာ|ခေါ်လာ|ခေါ်ပေး)(ရ|မှ|ရမယ်|ခိုင်း)",
      "(လူ|သူငယ်ချင်း)({number}ယောက်)?(ခေါ်လာ|ရှာပေး|သွင်းပေး)(နိုင်)?မှ(လွှတ်|ထွက်|ပြန်)",
    },
    km = {
      "(រក|យក|បោក)(គេ|មនុស្ស|អ្នក|មិត្ត)({number}នាក់)?(ផ្សេង)?(មក)?(ជំនួស)",
      "(រក|នាំ)(មនុស្ស|គេ)...(ទើបឲ្យចេញ|ទើបឱ្យចេញ|ទើបអោយចេញ|ទើបលែង|ទើបទៅបាន)",
    },
    lo = {
      "(ຫາ|ເອົາ|ພາ)(ຄົນ|ໝູ່)(ອື່ນ)?({number}ຄົນ)?(ມາ)(ແທນ|ປ່ຽນ)",
    },
    vi = {
      "(kiếm|tìm|dụ|rủ|đưa|lôi|kéo) (được)? ({number}|người|đứa|thêm) ... (thế chỗ|thế|vô thay|vào thay|thay thế|mới được về|mới cho về|mới cho ra)",
      "(kiếm|tìm) người (thế|thay) (chỗ|rồi|mới)",
    },
    zh = {
      "(找|拉|骗|介绍|带)(个|一个|两个|{number}个|几个)?(人|新人|朋友|老乡)(来|进来|过来|进园)?...(顶|替|换|才放|才能走|才让|就放你|就让你走)",
      "(找人|拉人)(顶替|来顶|来换|来替)",
    },
  },
  unless = {
    vi = {
      "(phòng|trọ|hợp đồng thuê|pass) ... (thế chỗ|thế|thay thế)",
      "(tìm) (thêm) ... (thế)",
    },
  },
  fires = {
    my = {
      "ထွက်ချင်ရင် «အစားထိုး လူ ၂ ယောက် ရှာပေးရ»မယ်တဲ့",
    },
    km = {
      "បើទៅ «រកគេមកជំនួស»",
    },
    lo = {
      "ຖ້າຢາກອອກ ໃຫ້«ຫາຄົນມາແທນ»",
    },
    vi = {
      "«kiếm người thế chỗ» rồi về",
    },
    zh = {
      "«找个人来顶»你，不然交五万",
      "«找個人來頂»你，不然交五萬",
    },
  },
  silent = {
    my = {
      "သူငယ်ချင်း ၂ ယောက် ခေါ်လာမယ်",
    },
    km = {
      "នាំមិត្តមកញ៉ាំបាយ",
    },
    lo = {
      "ພາໝູ່ມາກິນເຂົ້າ",
    },
    vi = {
      "Tìm người thuê phòng chung",
    },
    zh = {
      "找个朋友来吃饭",
    },
  },
  advice = "Ask who said so and who was brought. A person pressed to bring others may need help too; 1300.",
}
