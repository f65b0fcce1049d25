-- Subjects that come together where people are held to work, in Vietnamese words that are harmless one by one, less what is ordinary.
-- The points were fitted to labelled texts (decision 0020).
rule {
  title      = "Subjects that come together where people are held to work stand side by side in Vietnamese",
  indicators = { "delphi:D6.01", "ilo:1" },
  weight     = 2,
  status     = "trial",
  sources    = { "ilo-delphi-2009", "volodko-2020" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  subjects   = {
    vi = {
      ["hush-mekong"] = 5, ["venues-mekong"] = 5, ["kin-mekong"] = 4, ["toil-mekong"] = 4,
      ["until-then-mekong"] = 4, ["bars-mekong"] = 3, ["journeys-mekong"] = 3, ["telephones-mekong"] = 3,
      ["unpaid-mekong"] = 3, ["cards-mekong"] = 2, ["debts-mekong"] = 2, ["harms-mekong"] = 2, leaving = 2,
      ["overseers-mekong"] = 2, ["work-mekong"] = 2, ["any-work-mekong"] = 1, ["keeping-mekong"] = 1,
      -- ordinary
      ["make-believe"] = -5, ["fair-mekong"] = -3, ["not-meant-mekong"] = -3, ["own-hands"] = -3,
      ["aside-mekong"] = -2, everyday = -2, pets = -1, ["returned-soon"] = -1, schooling = -1,
    },
  },
  long       = 59,
  at_least   = 10,
  support_below = 14,
  heavier    = {
    { points = 12, weight = 4 },
    { points = 14, weight = 6 },
    { points = 16, weight = 8 },
  },
  fires = {
    vi = {
      "Em ở bên «Bavet», họ «thu hộ chiếu» với điện thoại rồi. Không đủ chỉ tiêu bị chích điện. Muốn về phải trả 120 triệu. Cứu em với ạ",
      "«can nguoi» di lam ben Thai gap, di «duong tieu ngach» khong can ho chieu, tien moi gioi 15tr tru luong dan, vao xuong may luong 400k/ngay, con trai con gai deu dc",
    },
  },
  silent = {
    vi = {
      "Tuyển thu ngân, có BHXH, nghỉ chủ nhật, photo CCCD, phỏng vấn gặp quản lý.",
    },
  },
  except = { "digits-for-letters", "look-alikes", "spaced-letters", "dotted-letters", "repeated-letters", "mistyped", "line-broken", "zero-width", "doubled-spaces", "decomposed", "thai-digits", "capitals" },
  advice = "Read the whole text slowly. Ask who decides about time, money, papers and telephone of the person.",
}
