-- One word of a boss, papers, a journey, a venue, a hush or toil beside a sign: the faintest company, and none of the words of which
-- the signs themselves are made.
local subjects = {
  "<until-then-mekong>", "<hush-mekong>", "<toil-mekong>", "<venues-mekong>", "<telephones-mekong>", "<cards-mekong>",
  "<overseers-mekong>", "<journeys-mekong>",
}
rule {
  title      = "A word of control stands beside a sign, and nothing that is ordinary",
  indicators = { "delphi:D6.01", "ilo:1" },
  weight     = 2,
  status     = "trial",
  sources    = { "ilo-delphi-2009", "volodko-2020" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  terms      = { my = subjects, km = subjects, lo = subjects, vi = subjects, zh = subjects },
  at_least   = 1,
  when = function(ad)
    -- Where nothing says that it is about work, such a word is small talk.
    -- "Passport" and "VIP" are English words, too.
    if ad:kind() == "other" or ad:language() == "en" then return false end
    -- Work has to be spoken of. Ordinary work, and what is no work, have such words as well.
    -- A long text says a little of everything.
    local small = ad:find("(的|了|在|တယ်|မှာ|မယ်|သည်|នៅ|មាន|ការ|ບໍ່|ຢູ່|ໃຫ້|và|là|cho|có|không|của)")
    local language, last = ad:language(), #small > 0 and small[#small].at or 0
    if last > ((language == "zh" or language == "vi") and 800 or 1400) then return false end
    if not ad:has("<any-work-mekong>") then return false end
    return not ad:has("<fair-mekong>") and not ad:has("<aside-mekong>") and { reason = "such words, and nothing that is ordinary" }
  end,
  fires = {
    my = { "«သူဌေး»က စိတ်ဆိုးတယ်၊ လခမရသေးဘူး" },
    km = { "«ថៅកែ»ខឹង អត់បើកលុយ" },
    lo = { "«ເຖົ້າແກ່»ຮ້າຍ ບໍ່ໃຫ້ເງິນ" },
    vi = { "«bà chủ» la hoài, chưa phát lương" },
    zh = { "«老板»一直骂人，工资没发" },
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
