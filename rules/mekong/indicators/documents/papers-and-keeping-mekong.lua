-- Papers, and somebody who keeps, takes or gives them back, are named in one breath: a faint sign that needs company.
-- Identity papers and words of taking and holding are looked for by papers-held; here stand the other words, and other papers.
local my_paper = "(ပတ်စပို့|ပတ်စပို|ပါစပို့|မှတ်ပုံတင်|ဗီဇာ|စာရွက်စာတမ်း|ပန်းရောင်ကတ်|ကတ်|ဘဏ်ကတ်|အေတီအမ်ကတ်)"
local my_other_paper = "(စာရွက်|မြေစာရွက်"
  .. "|စာအုပ်|ငါ့ကတ်|အောင်လက်မှတ်|ဘွဲ့လက်မှတ်|ဘဏ်စာအုပ်|သန်းခေါင်စာရင်း|အိမ်ထောင်စုစာရင်း|မူရင်း)"
local my_given = "(ထားရ|ထားခဲ့|ပြန်ပေးမယ်|ပြန်ရမယ်|အာမခံ|သူတို့ဆီ|ဗီရိုထဲ|မင်းဆီ|ငါ့ဆီ|အကြွေးကျေမှ|ပြည့်မှ|ကိုယ့်ကိုပေး|အစ်ကို့ကိုပေး|"
  .. "ငါ့ကိုပေး"
  .. "|ခါးကြား|အံဆွဲ|သေတ္တာထဲ|ကိုင်ပေး|ဆီမှာ|လက်ထဲ|ဆွဲထား|ပြန်တောင်း|ပြန်ယူပေါ့|ထိန်းပေး|ရုံးကကိုင်"
  .. "|မှာထား|ဆီထား|agent|ခုထိမရ|ထံအပ်)"
local my_kept = "(သိမ်း|သိမ်းထား|ယူထား|ယူသိမ်း|အပ်|အပ်ရ|ကိုင်ထား|ပြန်မပေး|မပေးဘူး|သူဌေးဆီ|သူဌေးလက်ထဲ|ကုမ္ပဏီမှာ|ပွဲစားလက်ထဲ|"
  .. "ပွဲစားဆီ|ရုံးမှာ"
  .. "|ဆီမှာ|လက်ထဲ|ကိုင်ပေး|ဆွဲထား|ခါးကြား|အံဆွဲ|ယူသွား|ပြန်တောင်း|ထိန်းပေး|ဝှက်ထား)"
local km_paper = "(លិខិតឆ្លងដែន|ប៉ាស្ព័រ|ប៉ាស្ពរ|ប៉ាស្ប័រ|អត្តសញ្ញាណប័ណ្ណ|អត្តសញ្ញាណ|ឯកសារ)"
local km_other_paper = "(ប្លង់|ប្លង់ដី|កាតធនាគារ|កាត|សៀវភៅ|វីសា"
  .. "|លិខិតទាំងឡាយ|សញ្ញាបត្រ|ក្រដាសស្នាម|សំបុត្រកំណើត)"
local km_given = "(ដាក់នៅ|នៅនឹងបង|នៅជាមួយបង|ផ្ញើនៅ|ឲ្យវិញពេល|ទើបឲ្យ|ធានា|ឲ្យបង|ឱ្យបង|ឲ្យពូ|ឲ្យមីង"
  .. "|ក្នុងទូ|ក្នុងថត|កុំឲ្យបាត់|ក្រែងបាត់|មើលថែ|នៅដៃ|សុំវិញ|ទារវិញ|ទៅវិញពេល|ឲ្យវិញថ្ងៃ|នៅពេលក្រោយ)"
local km_kept = "(ទុកនៅថៅកែ|ទុក|រក្សាទុក|កាន់|ថៅកែកាន់|ថៅកែយក|យកទុក|ដកហូត|រឹបអូស|ប្រគល់|នៅជាមួយ|នៅការិយាល័យ|នៅថៅកែ|"
  .. "នៅមេខ្យល់|នៅក្រុមហ៊ុន|បញ្ចាំ|មិនឲ្យវិញ|មិនប្រគល់"
  .. "|នៅនឹង|នៅដៃ|ក្នុងទូ|ប្រមូល|គេយក|យកទៅ|ដក|លាក់|ទុកឲ្យ)"
local lo_paper = "(ພາສ|ພາສປອດ|ພາດສະປອດ|ໜັງສືຜ່ານແດນ|ບັດປະຈຳຕົວ|ເອກະສານ"
  .. "|ພາດ|ປຶ້ມຜ່ານແດນ|ພາສສະປອດ|ປັດສະປໍ)"
local lo_other_paper = "(ບັດ|ສຳມະໂນ|ໃບຕາດິນ|ບັດເອທີເອັມ|ປຶ້ມບັນຊີ"
  .. "|ໃບປະກາດ|ສັນຍາຈ້າງ|ປຶ້ມສຳມະໂນ|ໃບຂັບຂີ່|ບັດແຮງງານ)"
local lo_given = "(ໄວ້ນຳ|ຢູ່ນຳເຈົ້ານາຍ|ນາຍຖື|ຄືນໃຫ້ຕອນ|ຈຶ່ງຄືນ|ຈຶ່ງໃຫ້ຄືນ|ຄ່ອຍຄືນ|ຄ້ຳ|ໃນຕູ້|ຢູ່ນຳເຈົ້າ|ຢູ່ກັບເຈົ້າ|ຢູ່ນຳຂ້ອຍ|ຢູ່ນຳເຮົາ|ເອົາມາໃຫ້ອ້າຍ|ເອົາມາໃຫ້ເອື້ອຍ|"
  .. "ໃຫ້ອ້າຍ"
  .. "|ໃນລິ້ນຊັກ|ໃຫ້ພີ່|ໃຫ້ຄົນຂັບ|ໃຫ້ນາຍໜ້າ|ໃຫ້ຫົວໜ້າ|ຂໍຄືນ|ທວງ|ກັນຫາຍ|ຢ້ານຫາຍ|ຢູ່ນຳເພິ່ນ|ຢູ່ນຳລາວ"
  .. "|ຢູ່ນຳເຂົາ|ຢູ່ນຳຫົວໜ້າ|ຕອນກັບຈຶ່ງ|ຕອນໝົດສັນຍາ)"
local lo_kept = "(ເກັບໄວ້|ເກັບ|ຍຶດ|ຖືໄວ້|ຝາກໄວ້|ເອົາໄວ້|ຢູ່ນຳນາຍ|ຢູ່ກັບນາຍ|ນາຍເກັບ|ຢູ່ຫ້ອງການ|ບໍ່ຄືນ|ເຂົາເອົາໄປ|ມອບ"
  .. "|ຢຶດ|ຢູ່ນຳ|ຢູ່ກັບບໍລິສັດ|ຝາກ|ກຳໄວ້|ເຊື່ອງ|ບໍ່ໃຫ້ຄືນ|ຂໍຄືນບໍ່|ຖືໃຫ້|ເກັບໃຫ້)"
local vi_paper = "(giấy khai sinh|chứng minh thư|sổ thuyền viên|bằng tốt nghiệp|giấy tờ gốc|hộ chiếu gốc|"
  .. "hộ chiếu|ho chieu|hc|cmnd|cccd|căn cước|giấy tờ|bằng gốc|bằng cấp gốc)"
local vi_other_paper = "(sổ đỏ|sổ hộ khẩu|thẻ atm|thẻ ngân hàng|thẻ cư trú|visa|hộ khẩu)"
local vi_given = "(để làm tin|đưa cho chủ|gửi chủ|gửi công ty|bỏ két|trong tủ|má nuôi cất|chủ cất|cất giùm|cất dùm|"
  .. "chưa trả lại|đưa công ty|để công ty|"
  .. "để ở|k trả|trả lại khi|mới trả|làm tin|đưa anh|đưa chị|chỗ anh|chỗ em|chỗ mày)"
local vi_kept = "("
  .. "(chị|anh|chủ|cô|dì|sếp|bả|ổng|má|họ|trường|khoa|cty|công ty|bên em|bên mình|bên chị|ban tổ chức|trưởng đoàn|quản lý|người ta|thầy|ông|bà) (giữ|cầm|cất|thu|gom|quản|nắm giữ)|cầm giữ|gom lại|gom hết|cầm hết|cất két|cất tủ|khóa tủ|đem cất|thế chân|bà giữ|má giữ|quản lý hết|"
  .. "giữ|giữ hộ|công ty giữ|chủ giữ|sếp giữ|quản lý giữ|thuyền trưởng giữ|nộp|nộp lại|thu|thu hết|tịch thu|"
  .. "trong két|để lại|gửi lại|không trả|ko trả|thế chấp|đưa cho|lấy mất|lấy hết|ở chỗ chủ)"
local zh_paper = "(户口|学生证|驾照|出生证|本本|身分证明|"
  .. "护照|证件|身份证|身分证|毕业证|海员证|船员证|户口本|资料原件|手机和证件)"
local zh_other_paper = "(房本|存折|工资卡|U盾|大学证|"
  .. "签证|银行卡|提款卡|房产证)"
local zh_given = "(收埋|收咗|扣咗|交上|交公司|交师|在柜|柜子里|锁在|锁起|放场部|交场|我们帮你|我们帮妳|帮你处理|不在身边|不在自己|"
  .. "收著|在你那|在我这|在你手|在他手|抵押|拿着|上缴|交到|才还|才给|拍给我|寄给我|给我办)"
local zh_kept = "(帮你收|帮妳收|替你收|替你管|我来管|由我管|由公司|由学校|学校收|学校扣|老师收|领队收|船上收|统一管|统一交|暂存|代收|留公司|留在公司|留店里|留我这|压我这|"
  .. "统一存放|统一收|统一放|存放|收上去|收去|拿去了|还在他|还在她|不肯还|要不回|质押|做担保|押给|锁着|"
  .. "统一保管|保管|公司收|老板收|主管收|收走|收着|扣|扣押|扣着|押|拿走|上交|交给|放在公司|放公司|在老板|在主管|在船长|保险柜|不给|不还|没收|代管|我帮你收着)"
rule {
  title      = "Papers and their being kept are named together",
  indicators = { "delphi:D2.05", "delphi:D5.01", "ilo:7" },
  law        = { "th-fw-62" },
  weight     = 4,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  -- Rooms to let, stories, warnings, and papers that stay with their owner are not meant.
  -- A text of which nothing says that it is about work has to speak of a workplace or a boss.
  unless_about = { "everyday", "make-believe", "not-meant-mekong", "aside-mekong" },
  when = function(ad)
    if ad:kind() == "other" and not ad:has("<work-mekong>") then return false end
    return not ad:has("<own-hands>") and not ad:has("<returned-soon>")
  end,
  terms = {
    my = {
      my_paper .. " ... " .. my_given, my_given .. " ... " .. my_paper,
      my_other_paper .. " ... " .. my_given, my_given .. " ... " .. my_other_paper,
      my_other_paper .. " ... " .. my_kept, my_kept .. " ... " .. my_other_paper,
    },
    km = {
      km_paper .. " ... " .. km_given, km_given .. " ... " .. km_paper,
      km_other_paper .. " ... " .. km_given, km_given .. " ... " .. km_other_paper,
      km_other_paper .. " ... " .. km_kept, km_kept .. " ... " .. km_other_paper,
    },
    lo = {
      lo_paper .. " ... " .. lo_given, lo_given .. " ... " .. lo_paper,
      lo_other_paper .. " ... " .. lo_given, lo_given .. " ... " .. lo_other_paper,
      lo_other_paper .. " ... " .. lo_kept, lo_kept .. " ... " .. lo_other_paper,
    },
    vi = {
      vi_paper .. " ... " .. vi_given, vi_given .. " ... " .. vi_paper,
      vi_other_paper .. " ... " .. vi_given, vi_given .. " ... " .. vi_other_paper,
      vi_other_paper .. " ... " .. vi_kept, vi_kept .. " ... " .. vi_other_paper,
    },
    zh = {
      zh_paper .. " ... " .. zh_given, zh_given .. " ... " .. zh_paper,
      zh_other_paper .. " ... " .. zh_given, zh_given .. " ... " .. zh_other_paper,
      zh_other_paper .. " ... " .. zh_kept, zh_kept .. " ... " .. zh_other_paper,
    },
  },
  unless = {
    km = { "ធានារ៉ាប់រង" },
    vi = {
      "nộp (cccd|cmnd|căn cước|bằng) (photo|bản sao|sao y)",
    },
  },
  unless_near = {
    lo = {
      "(ເຊົ່າລົດຈັກ|ເຊົ່າລົດຖີບ|ຄືນລົດ)",
    },
    km = {
      "(ម៉ូតូជួល|ជួលម៉ូតូ|កង់ជួល|ឡានជួល|ជួលឡាន|ពេលសងម៉ូតូ)",
    },
    my = {
      "(ဆိုင်ကယ်ငှား|စက်ဘီးငှား|ကားငှား|အရစ်ကျ)",
    },
  },
  fires = {
    my = { "«မှတ်ပုံတင်ကို ဗီရိုထဲ» ထည့်ထားတယ် အလုပ်ပြီးမှ ရမယ်" },
    km = { "«ប្លង់ដី ថៅកែកាន់»" },
    lo = { "«ບັດເອທີເອັມ ນາຍຖື»" },
    vi = { "«hộ chiếu đưa anh», làm đủ năm rồi tính" },
    zh = { "«银行卡老板收»着，干完再说" },
  },
  silent = {
    my = { "စတိုးဆိုင် ဝန်ထမ်းခေါ်သည် တနင်္ဂနွေ ပိတ်ရက်။" },
    km = { "ត្រូវការអ្នកលក់ ម៉ោងធ្វើការប្រាំបី សម្រាកអាទិត្យ។" },
    lo = { "ຮັບສະໝັກພະນັກງານຂາຍ ວັນອາທິດພັກ." },
    vi = { "Tuyển thu ngân, lương tháng đủ, nghỉ chủ nhật, có bảo hiểm." },
    zh = { "超市招收银员，八小时工作制，周末双休，五险一金。" },
  },
  except = { "spaced-letters", "dotted-letters", "look-alikes", "digits-for-letters" },
  advice = "Ask who has the papers now and whether the person can have them back today, without paying.",
}
