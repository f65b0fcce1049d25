-- Five words of subjects of control and little that is ordinary.
local subjects = {
  "<bars-mekong>", "<debts-mekong>", "<until-then-mekong>", "<keeping-mekong>", "<hush-mekong>", "<unpaid-mekong>", "<toil-mekong>",
  "<harms-mekong>", "<venues-mekong>", "<telephones-mekong>", "<cards-mekong>", "<overseers-mekong>", "<journeys-mekong>",
  "<kin-mekong>",
}
rule {
  title      = "Five or more words of control stand side by side",
  indicators = { "delphi:D5.03", "delphi:D6.01", "ilo:1" },
  weight     = 2,
  status     = "trial",
  sources    = { "ilo-delphi-2009", "volodko-2020" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  terms      = { my = subjects, km = subjects, lo = subjects, vi = subjects, zh = subjects },
  at_least   = 5,
  when = function(ad)
    -- A long text says a little of everything.
    local small = ad:find("(的|了|在|တယ်|မှာ|မယ်|သည်|នៅ|មាន|ការ|ບໍ່|ຢູ່|ໃຫ້|và|là|cho|có|không|của)")
    local language, last = ad:language(), #small > 0 and small[#small].at or 0
    if last > ((language == "zh" or language == "vi") and 800 or 1400) then return false end
    if not ad:has("<any-work-mekong>") then return false end
    local ordinary = #ad:find("<fair-mekong>")
    if ordinary > 1 then return false end
    return ordinary + #ad:find("<aside-mekong>") < 2 and { reason = "such words in one text, and little that is ordinary" }
  end,
  fires = {
    my = { "«သူဌေး» «ပတ်စပို့» «အပြင်မထွက်ရ»ဘူး၊ «လစာမရ»ဘူး၊ «အိမ်ကိုဖုန်း» ဆက်ရင် «ရိုက်တယ်»" },
    km = { "«ថៅកែ»កាន់«ប៉ាស្ព័រ» «ចេញក្រៅមិនបាន» ជំពាក់លុយ គ្មានទូរស័ព្ទ គេវាយ គ្រួសារ" },
    lo = { "«ເຖົ້າແກ່»ເກັບ«ພາສປອດ» «ອອກບໍ່ໄດ້» ຕິດໜີ້ ໂທລະສັບ ຖືກຕີ ຄອບຄົວ" },
    vi = { "«bà chủ» giữ «hộ chiếu», «không cho ra ngoài», «nợ lương», thu «điện thoại», «muốn về nhà»" },
    zh = { "«老板»拿着«护照»，«出不去»，还«欠债»，手机«没收»，想回家，挨打" },
  },
  silent = {
    my = { "စတိုးဆိုင် ဝန်ထမ်းခေါ်သည်၊ ssb ရှိ၊ တနင်္ဂနွေပိတ်၊ မှတ်ပုံတင်မိတ္တူ ယူခဲ့ပါ။" },
    km = { "បន្ទប់ជួល ៧០$ កក់ ១ ខែ ថតចម្លងអត្តសញ្ញាណប័ណ្ណ ម៉ោង ១១ យប់ចាក់សោ។" },
    lo = { "ຫ້ອງເຊົ່າ ມັດຈຳ 1 ເດືອນ ສຳເນົາບັດ ປະຕູຮົ້ວລັອກ 5 ທຸ່ມ." },
    vi = { "Tuyển thu ngân, có BHXH, nghỉ chủ nhật, photo CCCD, phỏng vấn gặp quản lý." },
    zh = { "超市招收银员，五险，月休四天，身份证复印件，面试找经理。" },
  },
  except = { "digits-for-letters", "look-alikes", "spaced-letters", "dotted-letters", "repeated-letters", "mistyped", "line-broken", "zero-width", "decomposed", "thai-digits" },
  advice = "Go through papers, pay, debt, going out and telephone one by one, before anything is decided.",
}
