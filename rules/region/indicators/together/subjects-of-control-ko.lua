-- Subjects that come together where people are held to work, in Korean words that are harmless one by one, less what is ordinary.
-- The points were fitted to labelled texts (decision 0020).
rule {
  title      = "Subjects that come together where people are held to work stand side by side in Korean",
  indicators = { "delphi:D6.01", "ilo:1" },
  weight     = 2,
  status     = "trial",
  sources    = { "ilo-delphi-2009", "volodko-2020" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  subjects   = {
    ko = {
      ["hush-ko"] = 4, ["toil-ko"] = 4, ["until-then-ko"] = 4, ["venues-ko"] = 4, ["kin-ko"] = 3,
      ["unpaid-ko"] = 3, ["worksites-ko"] = 3, ["bars-ko"] = 2, ["debts-ko"] = 2, ["harms-ko"] = 2,
      ["journeys-ko"] = 2, leaving = 2, ["overseers-ko"] = 2, ["quiet-cut-off"] = 2, ["quiet-unpaid"] = 2,
      ["telephones-ko"] = 2, ["cards-ko"] = 1, ["keeping-ko"] = 1, ["quiet-away"] = 1, ["quiet-debt"] = 1,
      ["quiet-hours"] = 1, ["quiet-papers"] = 1, ["quiet-passed-on"] = 1, ["quiet-silence"] = 1,
      ["quiet-taken"] = 1, ["quiet-watched"] = 1,
      -- ordinary
      ["make-believe"] = -5, ["make-believe-region"] = -5, everyday = -3, ["fair-terms-ko"] = -3,
      ["not-so-south"] = -3, ["own-hands"] = -3, ["plain-life-ko"] = -3, ["not-meant-region"] = -2,
      ["quiet-fair"] = -1,
    },
  },
  long       = 59,
  at_least   = 8,
  support_below = 11,
  heavier    = {
    { points = 10, weight = 4 },
    { points = 11, weight = 6 },
    { points = 14, weight = 8 },
  },
  fires = {
    ko = {
      "저는 «베트남에서» 온 계절근로자 «아내입니다». 남편 배추밭 일해요 새벽 3시부터 밤까지. 한국 온 날 브로커가 통장하고 카드 가져갔어요 매달 100만원 빼요 1년. 남편이 싫다 말하니까 고향 집 문서 있다, 이탈하면 동생도 못 온다 했어요. 월급명세서 없어요. 도와주세요.",
      "«언니들» 급전 필요하지? 선불 2천까지 당일. 섬 다방·노래방 어디든 우리가 자리 잡아줌. 카드값 사채 다 막아주고 대신 그거 까질 때까진 «섬에서» 나오는 배 못 탐. 결근 하루 50 지각 시간당 10 장부에 얹음. 숙소 삼촌이 데려다주고 데려옴. 민증 지참",
    },
  },
  silent = {
    ko = {
      "카페 직원 모집, 주 5일, 4대보험 가입.",
    },
  },
  except = { "digits-for-letters", "look-alikes", "spaced-letters", "dotted-letters", "repeated-letters", "mistyped", "line-broken", "zero-width", "doubled-spaces", "decomposed", "thai-digits", "capitals" },
  advice = "Read the whole text slowly. Ask who decides about time, money, papers and telephone of the person.",
}
