-- A look at the body, a hotel room or a shared bed comes with the job.
local warns = "(warning|beware|police|chapter|novel|film|movie|clinic|doctor|physiotherap*|swim school|casting is open|guardian must|parent must|ระวัง|เตือน|ตำรวจ|นิยาย|คลินิก|หมอ)"
rule {
  title      = "A look at the body, a hotel room or a shared bed comes with the job",
  indicators = { "delphi:D1.03", "delphi:D3.14", "ilo:1" },
  weight     = 6,
  status     = "trial",
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "ilo-delphi-2009", "th-mfa-2022" },
  terms = {
    en = {
      "(pass|do|have|need|must|after|first|take) (a|the|ur|your|our)? (body|figure|skin|virginity|beauty) (check|checking|inspection|test|exam)",
      "(interview|audition|casting|trial|test shoot|screening|meeting|training|session|sessions|photo test) (is|will be|at|in|with|for)? ... (hotel room|my room|his room|her room|my hotel|my condo|my flat|his condo|private room|bedroom|room {number}|alone with|with investors|with investor|with clients at|one on one at night)",
      "(i|we|boss|client|sir|manager) (will)? (come|comes|meet you|wait) (to|in|at)? (ur|your|the|my)? hotel (room|tonight|after|and)?",
      "(send|need|want|show|give|wear|taken in|one in|pics in|photo in) ... (bikini|lingerie|underwear|inner wear|innerwear|swimsuit|nude|topless|no clothes|without top) (photo|photos|pic|pics|video|shot|shots|for measurement|only|front)?",
      "(female|females|girl|girls|lady|ladies|woman|women|helper|maid|nanny) ... (share|shares|sharing|sleep|sleeps) (a|the|one|same)? (room|bed|bedroom|house|double) with (the|your|my|old)? (boss|owner|manager|sir|employer|foreman|landlord|madam and sir)",
      "(cheaper|free|discount|no rent) if (you|u|she|girl) (share|shares|sleep|sleeps|stay|stays) (with|in) (boss|owner|the boss|my room|his room|me)",
      "(mum|mums|mother|mothers|parents|boyfriend|boyfriends|husband|friend) (wait|waits|stay|stays|not allowed|cannot come|cant come|make problem|makes problem|usually ruin|disturb|disturbs) ... (set|shoot|studio|cafe|outside|casting|session|audition|mood|chances|lobby)",
    },
    th = {
      "(สัมภาษณ์|แคส|แคสงาน|แคสติ้ง|ออดิชั่น|เทส|เทสงาน|เทรน|ฝึกงาน|นัดดูตัว|ดูตัว)...(ในห้อง|ที่ห้องพี่|ห้องโรงแรม|คอนโดพี่|ห้องพี่|ตัวต่อตัวในห้อง|ม่านรูด|รีสอร์ทสองต่อสอง|สองต่อสอง)",
      "(เช็ค|เช็ก|ตรวจ|ดู|เทส)(รูปร่าง|หุ่น|สัดส่วน|เรือนร่าง|เนื้อตัว|ผิว|ของจริง)(ก่อน|ที่โรงแรม|ในห้อง|ก่อนรับ|ก่อนส่ง|ก่อนบิน)",
      "(ส่งรูป|ขอรูป|ถ่ายรูป|ส่งคลิป|รูป)(ใส่)?(ชุดว่ายน้ำ|บิกินี|บิกินี่|ชุดชั้นใน|โนบรา|เห็นหุ่น|โชว์หุ่น|ไม่ใส่เสื้อ)...(สมัคร|งาน|ก่อน|แคส|ได้เงิน|ผ่าน|ประเมิน)",
      "(นอน|พัก|อยู่)(ห้อง|เตียง)(เดียว|ร่วม)?กับ(เถ้าแก่|เจ้าของ|นาย|ผู้จัดการ|บอส|เฮีย|เสี่ย|หัวหน้า)",
      "(แม่|พ่อแม่|ผู้ปกครอง|แฟน|เพื่อน)(ไม่ต้องมา|รอข้างล่าง|รอข้างนอก|ห้ามมา|ห้ามขึ้น|ไปด้วยไม่ได้|ไม่ต้องตาม|ไม่ต้องไปด้วย)...(ถ่าย|แคส|งาน|สตู|ห้อง|คอนโด|โรงแรม|เดินแบบ)",
    },
  },
  unless = {
    en = { "(students|children|kids|pupils|family|families|couple|couples|brother|sister) ... share", "(meeting|conference|training) room", "(not|never|no) ... (photo|photos|pic|pics|bikini|nude)" },
    th = { "(ไม่ต้อง|ไม่ขอ|ไม่มี|ห้าม)(ส่งรูป|ขอรูป|ถ่ายรูป|แคส)", "(ดูหุ่น|เช็คหุ่น)(ตัวเอง|ในกระจก|ที่ฟิตเนส)" },
  },
  when = function(ad)
    return ad:has("(work|job|jobs|hiring|wanted|model|models|modelling|casting|cast|hostess|dancer|spa|sauna|massage|ktv|bar|yacht|companion|agency|agent|farm|maid|nanny|helper|salary|campaign|campaigns|crew|placement|งาน|แคส|นางแบบ|เดินแบบ|สปา|นวด|เอ็น|พีอาร์|รับสมัคร|แม่บ้าน|พี่เลี้ยง)")
      and not ad:has(warns)
  end,
  fires = {
    en = { "Job in Macau sauna, you «pass the body check» first.", "Farm work, «female share room with boss», cheaper." },
    th = { "งานนางแบบ «แคสที่ห้องพี่» ตอนเย็น", "รับสาวสปา «ดูหุ่นก่อน»นะ" },
  },
  silent = {
    en = { "Walk-in interview at the Grand Hotel lobby, hotel jobs.", "Swimwear shop needs staff, bikini sale.", "Nurse job: body temperature check at the gate." },
    th = { "โรงแรมรับแม่บ้าน สัมภาษณ์ที่โรงแรมทุกวัน", "งานพี่เลี้ยงเด็ก นอนห้องเดียวกับน้อง" },
  },
  except = { "line-broken", "digits-for-letters", "look-alikes", "mistyped", "spaced-letters", "dotted-letters", "repeated-letters", "thai-digits" },
  advice = "Ask who will be present, whether somebody may come along, and whether no is an answer. Nobody needs such a look to hire.",
}
