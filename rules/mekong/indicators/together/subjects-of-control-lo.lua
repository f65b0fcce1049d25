-- Subjects that come together where people are held to work, in Lao words that are harmless one by one, less what is ordinary.
-- The points were fitted to labelled texts (decision 0020).
rule {
  title      = "Subjects that come together where people are held to work stand side by side in Lao",
  indicators = { "delphi:D6.01", "ilo:1" },
  weight     = 2,
  status     = "trial",
  sources    = { "ilo-delphi-2009", "volodko-2020" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  subjects   = {
    lo = {
      ["hush-mekong"] = 5, ["toil-mekong"] = 4, ["until-then-mekong"] = 4, ["bars-mekong"] = 3,
      ["journeys-mekong"] = 3, ["kin-mekong"] = 3, ["unpaid-mekong"] = 3, ["venues-mekong"] = 3,
      ["debts-mekong"] = 2, ["harms-mekong"] = 2, ["keeping-mekong"] = 2, leaving = 2,
      ["overseers-mekong"] = 2, ["telephones-mekong"] = 2, ["cards-mekong"] = 1, held = 1,
      ["work-mekong"] = 1,
      -- ordinary
      ["make-believe"] = -5, ["fair-mekong"] = -4, ["aside-mekong"] = -3, everyday = -3,
      ["not-meant-mekong"] = -3, ["child-fair-mekong"] = -2, ["returned-soon"] = -2, pets = -1,
    },
  },
  long       = 59,
  at_least   = 7,
  support_below = 11,
  heavier    = {
    { points = 9, weight = 4 },
    { points = 11, weight = 6 },
    { points = 13, weight = 8 },
  },
  fires = {
    lo = {
      "ພວກເຮົາ 20 ຄົນ ເຮັດສວນກ້ວຍຂອງຄົນ«ຈີນ». ເບິກເງິນກ່ອນ 3 ລ້ານ ແລ້ວຫັກຄ່າຢາ ຄ່າເຂົ້າ ຈົນເງິນບໍ່ເຫຼືອ. ພໍ່ບ້ານບອກເກັບບັດປະຈຳຕົວໄວ້ທີ່ຫ້ອງການ. ລູກໄອຍ້ອນຢາພົ່ນ ໄປແຈ້ງແຮງງານເມືອງໄດ້ບໍ",
      "ນ້ອງເອີຍ ຮ້ານອາຫານຢູ່«ອຸດອນ» ຄົນລາວຫຼາຍ. ພີ່«ອອກຄ່າ»ລົດຄ່າຊຸດໃຫ້ກ່ອນ ຄ່ອຍນັ່ງດຣິ້ງໃຊ້ . ຖ້າຍັງບໍ່ຄົບຢ່າຟ້າວກັບ. ພາສບໍ່ມີກະບໍ່ເປັນຫຍັງ",
    },
  },
  silent = {
    lo = {
      "ຫ້ອງເຊົ່າ ມັດຈຳ 1 ເດືອນ ສຳເນົາບັດ ປະຕູຮົ້ວລັອກ 5 ທຸ່ມ.",
    },
  },
  except = { "digits-for-letters", "look-alikes", "spaced-letters", "dotted-letters", "repeated-letters", "mistyped", "line-broken", "zero-width", "doubled-spaces", "decomposed", "thai-digits", "capitals" },
  advice = "Read the whole text slowly. Ask who decides about time, money, papers and telephone of the person.",
}
