-- Where the work is, or for whom, is told only on the way: a faint sign that needs company.
local en_what = "(location|pin|address|place|city|country|destination|company name|name of company|employer name|workplace|which country|"
  .. "where exactly|exact place|office)"
local en_later = "(sent only|only when|share after|shared after|told later|later|after reaching|after arrive|after arrival|after landing|"
  .. "when you (arrive|reach|land|come)|when u (arrive|reach|land)|when driver|driver will tell|driver knows|after you board|"
  .. "after boarding|on the bus|on the way|after medical|after payment|after deposit|after signing|send later|given later|"
  .. "later in private|not fixed|anywhere|not your worry|trust me|once you (arrive|land|reach)|on arrival|at the airport|"
  .. "will know|you will see|not singapore|not thailand|moved to|changed to|branch now|confidential|cannot say|cant say|"
  .. "secret|dont ask|do not ask)"
local th_what = "(ที่ทำงาน|สถานที่|ที่ไหน|ตรงไหน|ประเทศไหน|ประเทศอะไร|ปลายทาง|พิกัด|โลเคชั่น|ชื่อบริษัท|บริษัทอะไร|นายจ้างชื่อ)"
local th_later = "(รู้เมื่อ|รู้ตอน|รู้เอง|เดี๋ยวรู้|เดี๋ยวบอก|ค่อยบอก|บอกตอน|บอกทีหลัง|แจ้งทีหลัง|แจ้งตอน|หลังจาก|ตอนขึ้นรถ|ถึงแล้ว|พอถึง|"
  .. "ไปถึง|ยังบอกไม่ได้|บอกไม่ได้|ไม่บอก|ความลับ|ไม่สะดวกบอก|คุยหลังไมค์|คุยในเทเล|เปลี่ยนเป็น|ย้ายไป)"
rule {
  title      = "Place or employer is to be told only later",
  indicators = { "delphi:D1.01", "delphi:D1.07", "ilo:2" },
  weight     = 3,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report" },
  -- Rooms to let, stories, warnings, and papers that stay with their owner are not meant.
  terms = {
    en = {
      en_what .. " ... " .. en_later, en_later .. " ... " .. en_what,
    },
    th = {
      th_what .. " ... " .. th_later, th_later .. " ... " .. th_what,
    },
  },
  unless_near = {
    en = { "(interview|party|wedding|tour|delivery|event|shortlisted|shortlist|applicants|client confidentiality|relocation)" },
    th = { "(งานแต่ง|ปาร์ตี้|จัดส่ง|พัสดุ|ทัวร์|สัมภาษณ์|สอบ|คอนเสิร์ต|ลูกค้า|หลังจากผ่าน)" },
  },
  unless_about = { "make-believe", "not-meant" },
  fires = {
    en = { "«company name share after» reaching the hotel" },
    th = { "«ประเทศอะไร เดี๋ยวบอก»ตอนขึ้นรถ" },
  },
  silent = {
    en = { "Location: Bangkok, near BTS." },
    th = { "สถานที่ทำงาน บางนา" },
  },
  advice = "Ask for name, address and country in writing before anybody travels.",
}
