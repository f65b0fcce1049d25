-- In a conversation: the place of work changes to a border town or a known hub, in another country than before.
rule {
  title      = "The place of work changes during the talk",
  indicators = { "delphi:D1.01", "delphi:D1.07", "ilo:2" },
  weight     = 6,
  status     = "trial",
  kinds      = { "conversation" },
  sources    = { "ilo-delphi-2009" },
  always     = true,
  when = function(ad)
    local first
    for _, place in ipairs(ad:places()) do
      first = first or place
      local hub = false
      for _, tag in ipairs(place.tags) do hub = hub or tag == "hub" end
      if hub and place.country ~= first.country and place.turn and first.turn and place.turn > first.turn then
        return { evidence = { first, place }, reason = "The talk begins with one country and goes on to another." }
      end
    end
  end,
  fires = {
    en = { "Ko: the office is in «Mae Sot»\nSu: good, near my aunt\nKo: you will be met and taken to «Myawaddy»\nSu: that is across the river?" },
    th = { "พี่บี: งานอยู่«อรัญประเทศ»\nน้ำ: โอเคค่ะ\nพี่บี: เดี๋ยวรถไปส่งที่«ปอยเปต»\nน้ำ: อ้าว ไม่ใช่ฝั่งไทยเหรอ" },
  },
  silent = {
    en = { "Ko: the office is in Mae Sot\nSu: good\nKo: sometimes you go to Chiang Mai\nSu: fine" },
    th = { "พี่บี: งานอยู่อรัญประเทศ\nน้ำ: โอเคค่ะ\nพี่บี: บางวันไปเชียงใหม่\nน้ำ: ได้ค่ะ" },
  },
  advice = "Ask for the address of the workplace and who pays the way back. A change of country is a reason not to travel yet.",
}
