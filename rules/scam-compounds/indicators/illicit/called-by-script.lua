-- Old people or people abroad are to be called by a script, or under another name.
local fair = "(charity|volunteer|volunteers|befriend*|helpline|care home|nursing|licensed agent|medicare|church|survey|library|hospital|clinic|beware|warning|police|scam alert|"
  .. "อาสา|มูลนิธิ|โรงพยาบาล|สำรวจ|เตือน|ระวัง|ตำรวจ|มิจฉาชีพ)"
rule {
  title      = "Old people or strangers are to be called by a script or under another name",
  indicators = { "delphi:D5.06" },
  law        = { "th-cc-14" },
  weight     = 6,
  status     = "trial",
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "ilo-delphi-2009", "interpol-orange-2023" },
  terms = {
    en = {
      "(us|uk|usa|american|canadian|aussie|australian|german|japanese|chinese|foreign) (seniors|senior citizens|pensioners|retirees|elderly|grannies)",
      "(ring|call|phone|dial|cold call|text|message|chat with) (up)? (old|elderly|lonely|retired|senior|widowed) (dears|ladies|people|folk|folks|women|men|couples|ones|persons)",
      "(dont|never|do not|not|no) (to)? use (your|ur|ya) (own|real|true) name",
      "(fake|other|different|new|stage) name (on|for) (the|every|each)? (phone|calls|call|line|chat)",
      "(read|reading|follow|following|learn) (out|off|from|the|a|our)? (the|a|our)? script ... (dollar|old|name|pays|pay|commission|bonus|client|customer trust|money)",
      "(new|fresh|clean|different) (sim|number|numbers) (every|each) (day|week|call|morning)",
    },
    th = {
      "(โทรหา|โทรคุยกับ|ทักหา|โทรไปหา)(พวก)?(คนแก่|ผู้สูงอายุ|คนเกษียณ|วัยเกษียณ|คนเฒ่า|คุณตาคุณยาย)",
      "(อ่าน|พูด|โทร|คุย)ตาม(บท|สคริปต์|สคริป|กระดาษ)...(โอน|ยอด|คอม|ค่าคอม|ลูกค้า|เหยื่อ|ได้)",
      "(ห้าม|อย่า|ไม่ให้)ใช้ชื่อ(จริง|ตัวเอง)",
      "ใช้ชื่อ(ปลอม|ฝรั่ง|ใหม่|อื่น)(คุย|โทร|แชท|ในการโทร)",
      "(เปลี่ยน)(เบอร์|ซิม)(ใหม่)?(ทุกวัน|ทุกสาย|ทุกเช้า)",
    },
  },
  when = function(ad)
    return not ad:has(fair)
  end,
  fires = {
    en = { "Telesales, refund script, «US seniors», weekly cash.", "You «ring old dears» and read it out, dont use your own name." },
    th = { "งานนั่ง«โทรหาคนแก่» อ่านตามบท", "นั่งโทรในห้อง «ห้ามใช้ชื่อจริง»" },
  },
  silent = {
    en = { "Volunteer to ring lonely people for a charity.", "Call old friends and read the script of the play." },
    th = { "อาสาสมัครโทรหาผู้สูงอายุของมูลนิธิ", "ละครเวที ซ้อมพูดตามบท" },
  },
  except = { "line-broken", "digits-for-letters", "look-alikes", "mistyped", "spaced-letters", "dotted-letters", "repeated-letters" },
  advice = "Ask for whom the calls are made, what is sold and under which name. Those who call may be held: ask whether they "
    .. "can leave.",
}
