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
  fires  = {
    id = {
      "butuh «bocah 12»-14 jaga kandang malem, gaji blkgan",
    },
    ms = {
      "«Budak 12» jaga bayi. Upah baju raya. Duduk terus.",
    },
    fil = {
      "need «bata 11»-13 taga-balot hopia madaling araw",
    },
    ko = {
      "너 «열다섯이지»? 엄마 빚 가게서 갚으면 돼 몸만 와",
    },
    sw = {
      "Tunatafuta wasichana wa baa «miaka 15» hadi 17 sawa, hatuangalii kitambulisho, tipu nzuri, usimwambie mzazi",
    },
    hi = {
      "भट्ठा पर «12-13 साल» के लड़के, रोज 80 रु",
    },
    bn = {
      "খালা, «৯ বছরেরটা» দেন, বড়টা পলাইব",
    },
    ne = {
      "घरमा सानो मान्छे चाहियो, १०-«१२ को», पढाइदिने पनि",
    },
    ru = {
      "«Шкoльники» 12–15: разнести пакетики, 5к, тихо",
    },
  },
  silent = {
    id = {
      "Bikin paspor anak 5 tahun syaratnya apa ya? katanya kedua ortu wajib hadir, suami lagi layar",
    },
    ms = {
      "Jual diamond MLBB murah, 706 = RM42, transfer TNG, budak sekolah jgn curi kad mak",
    },
    fil = {
      "Sino po gumagamit ng ganitong rice cooker? Nag-lock yung takip ayaw bumukas haha gutom na mga bata",
    },
    ko = {
      "아동복 룩북 모델(5~9세) 보호자 동반 필수, 참가비·프로필비 없음, 촬영 2시간 이내, 모델료 15만원 당일. 아이가 싫다고 하면 바로 끝냅니다. 간식은 바나나",
    },
    sw = {
      "Mshonaji wa sare za shule, Tabora, piece rate",
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
