-- In a conversation: one says an age under 18, and another goes on inviting, asking for pictures or for silence.
rule {
  title      = "An age under 18 is told, and the invitation goes on",
  indicators = { "delphi:D3.11", "ilo:1" },
  law        = { "th-atip-6" },
  weight     = 8,
  status     = "trial",
  child      = true,
  kinds      = { "conversation" },
  sources    = { "heed-measured-2026" },
  terms = {
    en = {
      "(come|meet|live|stay|work) (with|for|to|at|here)",
      "(send|show) (me|us)? (a|your|ur|some|more)? (photo|photos|pic|pics|picture|pictures|selfie|selfies)",
      "(dont|do not|never) tell (anyone|your|ur|mom|mum|parents|them)",
      "(pick|picks|picking) (you|u) up",
      "(good|great|nice|perfect|pretty|thats fine|no problem) ... (work|job|model|come|start)",
    },
    th = {
      "(มา|ไป)(ทำงาน|อยู่|เจอ|หา|ช่วย)(กับ|ที่|กัน|พี่|ร้าน)?",
      "(ส่ง|ขอ)(รูป|ภาพ|เซลฟี่|คลิป)",
      "อย่า(เพิ่ง)?บอก(ใคร|แม่|พ่อ|ครู|ที่บ้าน)?",
      "(ไปรับ|มารับ|รับถึงบ้าน|ส่งรถไปรับ)",
      "(ไม่เป็นไร|ได้เลย|เด็กๆดี|ยังสาว|ใสๆ)...(ทำ|งาน|มา|ร้าน)",
    },
  },
  unless = {
    en = { "(come|come back|apply) ... (when|after) you (are|turn) {age}" },
    th = { "(มา|สมัคร)...(ตอน|เมื่อ|หลัง)(อายุ)?(ครบ)?{age}" },
  },
  when = function(ad)
    local turns = ad:turns()
    for _, age in ipairs(ad:ages()) do
      local years = age.upper or age.lower
      if years and years < 18 and age.turn and age.lower == age.upper then
        local teller = turns[age.turn] and turns[age.turn].speaker
        for _, place in ipairs(ad:find("(send|show|come|meet|pick you up|dont tell|do not tell|live with|stay with|work for|work with|ส่งรูป|ขอรูป|ส่งคลิป|"
          .. "มาทำ|มาอยู่|ไปรับ|มารับ|อย่าบอก|อย่าเพิ่งบอก|มาเจอ|มาหา|ไปอยู่|ทำงานกับ)")) do
          local speaker = turns[place.turn] and turns[place.turn].speaker
          if place.turn > age.turn and speaker ~= teller then return { evidence = { age, place } } end
        end
      end
    end
  end,
  fires = {
    en = { "Kai: how old are you?\nNam: «15 years old»\nKai: ok «send» me a photo, and don't tell your mum\nNam: why" },
    th = { "พี่เจ: น้องอายุเท่าไหร่\nมิ้น: หนูอายุ «15» ค่ะ\nพี่เจ: «ส่งรูป»มาก่อน แล้วมาทำงานกับพี่\nมิ้น: งานอะไรคะ" },
  },
  silent = {
    en = { "Kai: how old are you?\nNam: 15 years old\nKai: sorry, come back when you are 18\nNam: ok" },
    th = { "พี่เจ: น้องอายุเท่าไหร่\nมิ้น: 15 ปีค่ะ\nพี่เจ: ยังสมัครไม่ได้นะ ต้องให้ผู้ปกครองมาคุย\nมิ้น: ค่ะ" },
  },
  advice = "Do not answer in the child's name. Keep the messages as they are and ring 1300 or 1387.",
}
