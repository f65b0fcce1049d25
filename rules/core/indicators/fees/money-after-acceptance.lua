-- In a conversation: somebody is told that the job is theirs, and a later turn asks for money.
rule {
  title      = "After the job was promised, money is asked for",
  indicators = { "delphi:D1.07", "delphi:D2.04", "ilo:2", "ilo:9" },
  law        = { "th-jp-6" },
  weight     = 5,
  status     = "trial",
  kinds      = { "conversation" },
  sources    = { "ilo-fair-recruitment-2019" },
  terms = {
    en = {
      "(transfer|pay|send|deposit|wire) ... {money}",
      "{money} (for|is|as) (the|ur|your)? (visa|ticket|deposit|training|processing|registration|insurance|uniform|medical|fee|agent)",
      "(fee|deposit) (is|of)? {money}",
    },
    th = {
      "(โอน|จ่าย|ส่งเงิน|วางเงิน|ชำระ|มัดจำ)(มา|ค่า|เงิน|ก่อน)?...{money}",
      "(ค่าวีซ่า|ค่าตั๋ว|ค่าประกัน|ค่าอบรม|ค่าดำเนินการ|ค่าสมัคร|ค่าชุด|ค่าตรวจโรค|ค่าเอกสาร|มัดจำ|ค่าหัว|ค่านายหน้า)(อีก|แค่|เพียง)?{money}",
    },
  },
  when = function(ad)
    local yes = ad:find("(you are hired|you got the job|you are accepted|you are selected|you passed|congratulations|your slot is|slot is ready|"
      .. "ยินดีด้วย|ได้งานแล้ว|ผ่านแล้ว|ผ่านสัมภาษณ์|รับแล้ว|ได้คิวแล้ว|คุณผ่าน|น้องผ่าน|รับน้องแล้ว|ได้รับคัดเลือก)")[1]
    local found = {}
    for _, sum in ipairs(ad:money()) do
      if yes and yes.turn and sum.turn and sum.turn > yes.turn and sum.payer ~= "employer" then found[#found + 1] = sum end
    end
    return #found > 0 and { evidence = { yes, table.unpack(found) } }
  end,
  fires = {
    en = { "HR: congratulations, you are hired\nLin: thank you!\nHR: please transfer «3,000 baht» for the uniform\nLin: now?" },
    th = { "แอดมิน: ยินดีด้วยค่ะ น้องผ่านแล้ว\nฝน: ขอบคุณค่ะ\nแอดมิน: โอนค่าประกันงานมา «1,500 บาท» นะคะ\nฝน: ต้องโอนเลยไหม" },
  },
  silent = {
    en = { "HR: congratulations, you are hired\nLin: thank you!\nHR: we pay 18,000 baht a month\nLin: great" },
    th = { "แอดมิน: ยินดีด้วยค่ะ น้องผ่านแล้ว\nฝน: ขอบคุณค่ะ\nแอดมิน: เงินเดือน 15,000 บาท ออกสิ้นเดือน\nฝน: ค่ะ" },
  },
  advice = "Ask what the money is for and who receives it. Nobody should pay for getting a job; keep the account number and the slip.",
}
