-- Two words of subjects that come together where people are held to work: faint company for a sign.
local subjects = {
  "<bars-mekong>", "<debts-mekong>", "<until-then-mekong>", "<keeping-mekong>", "<hush-mekong>", "<unpaid-mekong>", "<toil-mekong>",
  "<harms-mekong>", "<venues-mekong>", "<telephones-mekong>", "<cards-mekong>", "<overseers-mekong>", "<journeys-mekong>",
  "<kin-mekong>",
}
rule {
  title      = "Words of control stand side by side, and nothing that is ordinary",
  indicators = { "delphi:D6.01", "ilo:1" },
  weight     = 2,
  status     = "trial",
  sources    = { "ilo-delphi-2009", "volodko-2020" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  terms      = { my = subjects, km = subjects, lo = subjects, vi = subjects, zh = subjects },
  at_least   = 2,
  when = function(ad)
    -- Where nothing says that it is about work, two such words are small talk.
    if ad:kind() == "other" then return false end
    -- Work has to be spoken of. Ordinary work, and what is no work, have such words as well.
    -- A long text says a little of everything.
    if ad:length() > (ad:language() == "vi" and 600 or 300) then return false end
    if not ad:has("(<work-mekong>|<any-work-mekong>)") then return false end
    return not ad:has("<fair-mekong>") and not ad:has("<aside-mekong>") and { reason = "such words, and nothing that is ordinary" }
  end,
  fires = {
    my = { "«သူဌေး» «ပတ်စပို့» «အပြင်မထွက်ရ»ဘူး" },
    km = { "«ថៅកែ»កាន់«ប៉ាស្ព័រ» «ចេញក្រៅមិនបាន»" },
    lo = { "«ເຖົ້າແກ່»ເກັບ«ພາສປອດ» «ອອກບໍ່ໄດ້»" },
    vi = { "«bà chủ» giữ «hộ chiếu», «muốn về nhà»" },
    zh = { "«老板»拿着«护照»，«出不去»" },
  },
  silent = {
    my = { "စတိုးဆိုင် ဝန်ထမ်းခေါ်သည်၊ ssb ရှိ၊ တနင်္ဂနွေပိတ်၊ မှတ်ပုံတင်မိတ္တူ ယူခဲ့ပါ။" },
    km = { "បន្ទប់ជួល ៧០$ កក់ ១ ខែ ថតចម្លងអត្តសញ្ញាណប័ណ្ណ ម៉ោង ១១ យប់ចាក់សោ។" },
    lo = { "ຫ້ອງເຊົ່າ ມັດຈຳ 1 ເດືອນ ສຳເນົາບັດ ປະຕູຮົ້ວລັອກ 5 ທຸ່ມ." },
    vi = { "Tuyển thu ngân, có BHXH, nghỉ chủ nhật, photo CCCD, phỏng vấn gặp quản lý." },
    zh = { "超市招收银员，五险，月休四天，身份证复印件，面试找经理。" },
  },
  except = { "digits-for-letters", "look-alikes", "spaced-letters", "dotted-letters", "repeated-letters", "mistyped", "line-broken", "zero-width", "decomposed", "thai-digits" },
  advice = "Read the whole text slowly. Ask who decides about time, money, papers and telephone of the person.",
}
