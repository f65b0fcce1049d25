-- The place is far from others and has no telephone signal: ordinary by itself, a sign in company.
rule {
  title      = "The place is hard to reach, without telephone signal",
  indicators = { "delphi:D5.03", "delphi:D2.06", "ilo:4" },
  weight     = 3,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report" },
  terms = {
    my = {
      "(ဖုန်းလိုင်း|လိုင်း|အင်တာနက်)(က)?(မကောင်း|မရှိ|မမိ|မဆွဲ|အားနည်း)",
      "(မြို့|ရွာ|ကားလမ်း)(နဲ့|နှင့်|က)...(မိုင်|ကီလို|နာရီ)(ဝေး|ခရီး|သွားရ)",
      "(တောထဲ|ကျွန်းပေါ်|တောင်ပေါ်)(မှာ)?(နေ|အိပ်|လုပ်)",
      "(ဆန်|ရိက္ခာ)...တစ်လတစ်ခါ(ပို့)?",
    },
    km = {
      "(សេវាទូរស័ព្ទ|សេវា)(ខ្សោយ|អត់មាន|គ្មាន|មិនមាន|ដាច់)",
      "(អត់មាន|គ្មាន|មិនមាន)(សេវាទូរស័ព្ទ|សេវា|ភ្លើង)",
      "(ផ្លូវចូល|ឆ្ងាយពីភូមិ|ឆ្ងាយពីផ្សារ)...(គីឡូ|ពិបាក|ម៉ោង)",
      "(នៅក្នុងព្រៃ|នៅលើភ្នំ|នៅកោះ)",
      "(អង្ករ|ស្បៀង)...(ម្តងក្នុងមួយខែ|មួយខែម្តង)",
    },
    lo = {
      "(ບໍ່ມີ|ບໍມີ)(ສັນຍານ|ຄື້ນ)(ໂທລະສັບ)?",
      "(ສັນຍານ|ຄື້ນ)(ໂທລະສັບ)?(ບໍ່ມີ|ບໍ່ດີ|ອ່ອນ)",
      "(ທາງເຂົ້າ|ໄກຈາກບ້ານ|ໄກຈາກເມືອງ)...(ກິໂລ|ກມ|ຊົ່ວໂມງ)",
      "(ຢູ່|ນອນ)(ໃນປ່າ|ເທິງພູ|ກາງປ່າ|ສວນ)",
      "(ເຂົ້າ|ອາຫານ)...ເດືອນລະເທື່ອ",
    },
    vi = {
      "(không có|ko có|chưa có|mất|yếu) (sóng|mạng) (điện thoại)?",
      "(sóng điện thoại|sóng|điện thoại) ... (leo đồi|chập chờn|không có|ko có|phải ra|mới có sóng|bắt được)",
      "(đường vào|xa đường|xa lộ|cách chợ|cách đường|xa chợ) ... (cây số|km|tiếng đi|ra không được|không ra được)",
      "(ở|làm|sống) (trong rừng|giữa rừng|trên núi|ngoài đảo|giữa sông)",
      "(nước ngọt phải|gạo chở vô|xuồng chủ giữ)",
    },
    zh = {
      "(手机|电话)?(没|没有|无|收不到)(信号|网络)",
      "(信号|网络)(差|不好|弱|时有时无|要爬)",
      "(离|距)(镇上|镇|县城|村|公路|市区)...(公里|里路|小时|里地)",
      "(山上|林子里|岛上|河滩|戈壁)(住|待|吃住)",
      "一个月(送|运)一次(米|菜|粮)",
    },
  },
  unless = {
    zh = { "(离|距)(地铁|公交|市区|市中心)...(分钟|米)" },
    vi = { "(máy|wifi|sim|tivi) ... (mất sóng|không có sóng)" },
  },
  not_inside = {
    my = {
      "အွန်လိုင်း",
    },
  },
  fires = {
    my = { "«ဖုန်းလိုင်း မကောင်း»၊ မြို့နဲ့ ဝေး" },
    km = { "«សេវាទូរស័ព្ទខ្សោយ»" },
    lo = { "«ບໍ່ມີສັນຍານໂທລະສັບ»" },
    vi = { "rẫy xa, «không có sóng điện thoại»" },
    zh = { "住帐篷，«手机没信号»" },
  },
  silent = {
    my = { "မြို့လယ်မှာ ရှိပါတယ်" },
    km = { "នៅកណ្តាលក្រុង" },
    lo = { "ຢູ່ໃຈກາງເມືອງ" },
    vi = { "gần chợ, gần trường" },
    zh = { "近地铁，交通方便" },
  },
  except = { "spaced-letters", "dotted-letters", "look-alikes", "digits-for-letters" },
  advice = "Ask how people get out and call home from there.",
}
