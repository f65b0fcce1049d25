-- Somebody who may be below eighteen is named in a text that is worded, as a whole, like those in which people are controlled.
rule {
  title       = "A child is named in a text that is worded like texts in which people are controlled",
  indicators  = { "delphi:D4.06", "delphi:D3.05", "ilo:1" },
  law         = { "th-lp-44", "th-atip-6", "th-cp-26" },
  weight      = 7,
  worded_from = 8,
  status      = "trial",
  child       = true,
  sources     = { "ilo-ages", "ilo-delphi-2009" },
  kinds       = { "advert", "offer", "conversation", "worker_report", "other" },
  terms = {
    id = { "<young-id>" },
    ms = { "<young-ms>" },
    fil = { "<young-fil>" },
    ko = { "<young-ko>" },
    sw = { "<young-sw>" },
    hi = { "<young-hi>", "<young-south>", "<child-age>" },
    bn = { "<young-bn>", "<young-south>" },
    ne = { "<young-ne>", "<young-south>", "<child-age>" },
    ru = { "<young-ru>" },
  },
  -- Essays and reflections of pupils, and notices to parents, name children as well.
  when = function(ad)
    return not ad:has("(english composition|composition|reflections|good story|worksheet|lesson plan|mummy log|parents paki|orchestra|수업안|활동지|부모 동의서|cikgu|asrama murid|kerja liburan)")
  end,
  fires  = {
    id = {
      "magang ukir jepara bocah «lulus SD» boleh, 2 taun blm gaji baru uang jajan, bolos=ganti kayu",
    },
    ms = {
      "«Budak 12» jaga bayi. Upah baju raya. Duduk terus.",
    },
    fil = {
      "TAGA-PITAS NG DAHON, bundok ng Bukidnon. Buong pamilya pwede, mga «anak na 8» anyos pataas may gagawin din (mag-spray, mag-igib). Bahay kubo libre. Ang bigas at gamot kukunin sa amo, lista muna. Ang aalis na may lista, maiiwan ang panganay.",
    },
    ko = {
      "노래방 도우미 구함, «고딩도» 가능, 신분증 확인 안해요, 부모님 모르게, 하루 20",
    },
    sw = {
      "Tunatafuta wasichana wa baa «miaka 15» hadi 17 sawa, hatuangalii kitambulisho, tipu nzuri, usimwambie mzazi",
    },
    hi = {
      "घर के काम के लिए «12-14 साल» की लड़की चाहिए, बच्चे संभालना, स्कूल अगले साल, पैसा गांव मां-बाप को भेजेंगे",
    },
    bn = {
      "কমেন্ট: «বয়স কম» হলেও হবে আপু, জন্মসনদ বানায়া দিব",
    },
    ne = {
      "म «१२ वर्षको», होटलमा भाँडा माझ्छु, बिहान ५ देखि राति ११ सम्म, साहुले घर जान दिँदैन, पैसा बुवालाई दिएको भन्छ",
    },
    ru = {
      "«Шкoльники» 12–15: разнести пакетики, 5к, тихо",
    },
  },
  silent = {
    id = {
      "TPA Al-Contoh mencari pengajar iqro, 16.00–17.30, bisyaroh 600rb",
    },
    ms = {
      "grup ibu2 darjah 2: esok bayar deposit lawatan zoo RM20, bagi dalam sampul tulis nama anak 🙏",
    },
    fil = {
      "Independent, 30, sariling condo, sariling presyo, ako pumipili ng client. Walang handler. Respetuhan lang po.",
    },
    ko = {
      "유스팀에서 뛰다가 방출된 썰 푼다. 숙소 통금 10시, 감독님 무서웠는데 지금 생각하면 치킨 사주고 학교 꼭 보내고 다 좋았음. 부상으로 관둘 때 안아주심. 축구화 아직 못 버림",
    },
    sw = {
      "Wavunaji kahawa Nyeri, msimu huu tu. 6 bob kwa kilo hapana—60 bob debe, malipo Jumamosi, kila mtu jioni kwao nyumbani. Watoto waende shule tafadhali.",
    },
    hi = {
      "Korean class Laxmi Nagar, TOPIK-1, evening batch. Demo free. Kdrama dekh ke nahi aati bhasha 😉",
    },
    bn = {
      "স্কুল ছুটিতে ১৬+ শিক্ষার্থীদের জন্য বইমেলায় স্টল সহকারী, দিনে ৫ ঘণ্টা, অভিভাবকের স্বাক্ষর লাগবে",
    },
    ne = {
      "Diamond topup garda 2 ghanta ma aayena, page le refund gardiyo. 240 = 190 rupiya. esewa bata. thik cha",
    },
    ru = {
      "Пролила раф на депутата. Управляющий вычел 280 р, как в договоре. Могло быть хуже",
    },
  },
  except = { "digits-for-letters", "look-alikes", "spaced-letters", "dotted-letters", "repeated-letters", "mistyped", "line-broken", "zero-width", "doubled-spaces", "decomposed", "thai-digits", "capitals" },
  advice = "Think of the child first: ask how old the person is, who is with the child, and where. Call 1300, day and night, before anybody else is warned.",
}
