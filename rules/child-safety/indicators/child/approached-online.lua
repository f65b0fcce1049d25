-- A stranger speaks to somebody young: pictures, cameras or meetings are asked, with gifts, secrecy or threats beside them.
local groups = {
  en = {
    young = "((10|11|12|13|14|15|16) right|how old (r|are) (u|you)|ur age|(grade|yr|year|class|form) (4|5|6|7|8|9|10)|(what|wat|which) (grade|year|yr|class|school)|ur (only|just) (10|11|12|13|14|15|16)|(u|ur|you|youre|im|i am|said ur|said u r) (10|11|12|13|14|15|16|17)|"
      .. "(10|11|12|13|14|15) (is|s)? (fine|ok|okay|cool|perfect|cute)|b (9|10|11|12|13)|(9|10|11|12|13|14|15) (plus|up)|(ur|your|ya|da|the) (mum|mom|mums|moms|mama|mamas|mother|dad|parents|teacher|mods|sis|brother|bro|school|skool|class|class chat|class group|stepdad|stepfather|homework)|"
      .. "(mum|mom|mama|dad|my brother|my sister|mums|moms|parents) (is|are|r|was|will|would|can|be|ruin|usually|kill|asleep|sleep|wont|downstairs|here|home)|(the|that) kid|lil (man|bro|sis|one|princess)|little (princess|one|star)|(for|at|only|still|just|be|b) (10|11|12|13|14|15|16)|sleepwear|princess|cutie|school uniform|ur age|teen|teens|after school|my mum|my mom|my dad|skool name|school name|(9|10|11|12|13|14) (to|till) (12|13|14|15|16|17))",
    bait = "(skin|skins|gems|coins|robux|robx|vbucks|v bucks|diamonds|nitro|uc|free fire|loot|battle pass|limited|gift|gift card|giveaway|top up|followers|vape|vapes|trainers|iphone|new phone|ur phone|your phone|creps|jordans|concert ticket|tickets|producer|sing so well|booster|elo|rank|talent|scout|model|modelling|agency|audition|brand|casting|dare|challenge|game|clan|squad|coach|dance cover|clip|free|sponsor|shoes|bike|cash)",
    ask = "(cam|camera|webcam|priv cam|video call|vid call|facetime|pic|pics|photo|photos|selfie|selfies|vid for me|do a vid|a video|face pic|full body|body pic|shirt off|top off|shirt|without (the|ur|a)? (shirt|top|hoodie)|undress|inner wear|innerwear|underwear|bra|swimwear|swimsuit|bikini|pj|pjs|sleepwear|face video|photographs (you|u)|ur video|your video|film (it|you|urself|yourself)|pyjamas|nude|nudes|naked|measurements|measurement|show (me)? (ur|your) (room|face|body|tummy|feet)|pose|poses)",
    hush = "(no (parents|mum|mom|adults|grown ups)|(dont|dnt|do not|never|not) (tell|let) (ur|your|da|the|any|mum|mom|nobody|anyone|anybody|no one|parents|dad|them|a soul)|(mum|mom|mama|dad|parents|she|he|they|teacher) (doesnt|dont|does not|do not|needn t|neednt|wont|will not) (need|have|know|see|understand|find)|(our|a|secret) secret|secret|(delete|erase|clear) (this|it|the chat|chat|tis|after|dis)|dont (screenshot|post)|door (closed|shut|locked)|(close|lock|shut) (the|ur|your)? (door|it)|(nobody|no one) (else|will see|in the room|near|around|home|know|knows|is home)|(u|you) alone|r u alone|alone (in|ka|rn|now|at home|tonight)?|home alone|by urself|when (ur|your)? (mum|mom|parents|everyone|dad|they) (is|are|r)? (asleep|sleep|sleeping|out|gone|not home|at work)|(say|tell them|tell her|tell him) (its|it is|homework|sleepover|ur at|you are at|youre at|bestie|its for)|(ask|asks) say|wait till (hes|shes|he|she|they)|between us|private|(mums|moms|mum|mom|mamas|parents|adults) (usually)? (ruin|kill|kills|spoil|make it weird|dont get)|leave (ur|your) (phone|sim|location)|location off|snap maps|nda|mods|(say|tell them|tell class teacher|tell teacher|tell ur teacher) (going|sleepover|ur|stomach|sick|u r|youre|you are)|no filter|where no one sees|only with me|if u tell|if you tell|old style)",
    menace = "(what (you|u) did (on|in|last)|((ur|your|the|those|these) (pics|pic|photos|video|vid|clip|clips) ... (everybody|everyone|ur school|your school|ur class|your class|ur friends|your friends))|(post|send|show|share|leak|upload|forward|put|drop) (it|this|them|that|ur pic|the pic|your pic|ur video|ur pics|those|these) ... (class|school|group|gc|friends|mum|mom|family|chat|everyone|contacts|followers|page|teacher|insta)|(show|tell|send) (ur|your) (school|class|mum|mom|friends|teacher|dad)|(already|u) (sent|send) (one|two|1|2|it|me|three)|i (have|got|still have|saved|kept) (ur|your|the|that|those) (pic|pics|photo|photos|video|vid|screenshot)|too late to|know (ur|your|where ur|where your) (school|house|street|sister|address)|(ur|your) (account|acc) (gets|will|get) (banned|deleted)|outside (ur|your) (school|house)|or i (post|send|tell|leak)|or else)",
    meet = "(come (over|to mine|alone|stay|round|thru)|meet (me|up|u|irl)|pick (u|you) up|(fetch|get|collect) (u|you) (from|at|outside)|(send|order|book|get) (u|you)? (an|a) (uber|taxi|cab|bus|ticket|train)|stay at mine|spare (room|key)|get on the (train|bus|coach)|outside (ur|your) (school|house)|my (cabin|flat|van|car|place|studio|room)|drive (u|you)|(hotel|flat|cabin|studio) ... (u|you)|ill pay|i ll pay|car silver|(silver|black|white|grey|red) (car|golf|van)|send (a)? (taxi|uber|driver)|sending (my|a) driver|(fly|drive|drives) (u|you|crowned|kids)|friends on friday|with (my|his) (friend|friends)|(live|stay|sleep) with me|pack (a)? (light|small|bag))",
  },
  th = {
    young = "(อายุ(ไร|เท่า|กี่)|กี่ขวบ|เรียนชั้น|(อยู่|เรียน|ชั้น|จบ|น้อง|หนู|เด็ก|ห้อง|เพิ่ง|ลูก|หลาน|แค่|ยัง|พวก|นักเรียน)(อยู่|แค่)? (ป|ม) (1|2|3|4|5|6)|ป ห้า|ป หก|มอต้น|มอปลาย|ม ต้น|ม ปลาย|ห้องเรียน|ในห้อง|เลิกเรียน|หน้าโรงเรียน|โรงเรียน|นักเรียน|หนู|โรบล็อก|โรบัก|(10|11|12|13|14|15|16|17) (ปี|เอง|ขวบ|นะ|เหรอ|หรอ|ค่ะ|ครับ)|การบ้าน|แม่(จะว่า|หลับ|ไม่รู้|ไม่ต้องรู้|อยู่|เห็น|ดุ|ไม่เข้าใจ)|ชุดโรงเรียน|สูติบัตร)",
    bait = "(เพชร|สกิน|โรบัก|โรบัค|โรบักซ์|โรบล็อก|ไอเทม|เติมให้|เติมเกม|แจก|ฟรี|ไอโฟน|มือถือใหม่|ค่าขนม|เปย์|เลี้ยง|ให้เงิน|เงินสด|เล่นเก่ง|ร้องเพราะ|รำสวย|หน้าตาดี|แมวมอง|นางแบบ|ไอดอล|ประกวด|ถ่ายงาน|งานถ่าย|แคส|แรงค์|กิลด์|คอมแรง|เกม)",
    ask = "(เปิดกล้อง|วิดีโอคอล|วีดีโอคอล|คอลกล้อง|ถ่ายรูป|ส่งรูป|ส่งอีกรูป|อีกรูป|ขอรูป|รูปที่ส่ง|รูปเก่า|คลิป|ส่งตัวอย่าง|ส่งมาดู|ชุดว่ายน้ำ|ชุดชั้นใน|ชุดนอน|ถอดเสื้อ|ไม่ใส่|ไม่ต้องใส่|ไม่เห็นหน้า|บอกท่า|โชว์|งานถ่ายรูป|ถ่ายงานในห้อง|กดส่ง|เต็มตัว|ในห้องน้ำ)",
    hush = "((อย่า|ไม่ต้อง|ห้าม|อย่าเพิ่ง)(ให้|ไป)?(บอก|เล่า|แม่|พ่อ|ใคร|ครู)|แม่(ไม่รู้|ไม่ต้องรู้|ไม่เห็น)|(ลบ)(ด้วย|แชท|แชต|ทิ้ง|เลย|ข้อความ)|ความลับ|เซอร์ไพรส์(แม่|พ่อ|ที่บ้าน)|อยู่คนเดียว|ปิดเครื่อง|คนเดียว(ป่าว|ปะ|ไหม|มั้ย|นะ|หรือ|รึ)|(ปิด|ล็อก)(ประตู|ห้อง|มือถือ|โลเคชั่น|โล)|ตอนแม่หลับ|แม่หลับ|พิมพ์เอา|ผู้ใหญ่(ไปด้วย|มาด้วย)?ไม่ได้|ผู้ใหญ่ไปด้วยไม่ได้|ผู้ปกครองไม่ต้อง|ไม่ต้องผ่าน(พ่อแม่|แม่|ผู้ปกครอง)|เดี๋ยวครู|ห้องปิด|แค่เรา(สองคน)?|มีแค่พี่)",
    menace = "(ไม่งั้น(รูป|คลิป|พี่|จะ|กู)|(ส่ง|ลง|โพสต์|แชร์|ปล่อย|แฉ)(รูป|คลิป|เก่า|ภาพ)?(นี้|เก่า|หนู|น้อง|เธอ|แก|มึง)?(ให้|ลง|ใน|เข้า)(แม่|พ่อ|กลุ่ม|เพื่อน|ห้อง|ครู|โรงเรียน|กลุ่มห้อง)|รูปเก่าลง|พี่(ยัง)?(เก็บ|มี)(รูป|คลิป)|รูปที่ส่งมา(พี่)?(ยัง)?เก็บ|รู้นะ(ว่า)?บ้าน|บ้านอยู่ซอย|ลงกลุ่ม(ห้อง|โรงเรียน|เพื่อน)|ถ้าไม่(มา|ส่ง|ทำ)...(รูป|คลิป|แม่|โพสต์)|(มี|เก็บ)คลิป(ที่)?(หนู|น้อง|เธอ)|ถ้า(ครู|แม่)รู้(พี่)?(ก็)?)",
    meet = "((พี่|ลุง|อา|เฮีย)(จะ)?(ไปรับ(หน้า|หลัง|ที่|เอง|หนู|น้อง|นะ|ถึง)|มารับ|ขับรถไปรับ(หน้า|ที่|เอง|หนู|น้อง|นะ))|รอ(หน้า|หลัง|ที่)(เซเว่น|โรงเรียน|ร้าน|ปากซอย)|มา(เที่ยว|นั่ง|อยู่|หา|นอน)(ที่)?(ห้อง|คอนโด|บ้าน|หอ)?(พี่|กับพี่|กับเพื่อนพี่)|จองตั๋ว(รถ)?|มารอ|ลงหมอชิต|ถือร่ม|เข้าดิส|ไปรับหน้า|มานั่งคุยกับเพื่อนพี่)",
  },
}
rule {
  title      = "Somebody young is asked for pictures or a meeting, with gifts, secrecy or threats",
  indicators = { "delphi:D3.11", "ilo:1" },
  law        = { "th-pc-287", "th-cp-26", "th-atip-6" },
  weight     = 8,
  status     = "trial",
  child      = true,
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "th-online-children", "ncmec-cybertipline" },
  terms = {
    en = { groups.en.ask, groups.en.menace, groups.en.meet, groups.en.hush },
    th = { groups.th.ask, groups.th.menace, groups.th.meet, groups.th.hush },
  },
  unless_about = { "offices-that-warn" },
  when = function(ad)
    if ad:has("(<minded-young>|class trip|thank you ms|(please|kindly) (do not|dont) (share|post|send|forward)|scout camp|pta|bake|wedding|birthday|toy|toys|my (wife|husband|cat|dog)|dear (parents|customer|candidate)|ผู้ปกครองอยู่ด้วย|วันเกิด|ครูเวร|ร้านเติมเกม|เหตุการณ์สมมติ|ค่ายอาสา)") then return false end
    local under = false
    for _, age in ipairs(ad:ages()) do
      local years = age.lower or age.upper or 99
      if years >= 7 and years < 18 then under = true end
    end
    -- Names of accounts tell years of birth, too: pip_2014, aarav_12.
    for _, turn in ipairs(ad:turns()) do
      local name = turn.speaker or ""
      local years = tonumber(string.sub(name, -4)) or tonumber(string.sub(name, -2))
      if years and (years >= 8 and years <= 15 or years >= 2010 and years <= 2018) then under = true end
    end
    for _, words in pairs(groups) do
      if under or ad:has(words.young) then
        local ask, hush, bait = ad:has(words.ask), ad:has(words.hush), ad:has(words.bait)
        local menace, meet = ad:has(words.menace), ad:has(words.meet)
        local ways = (ask and 1 or 0) + (hush and 1 or 0) + (menace and 1 or 0) + (meet and 1 or 0)
        if ways >= 3 or ways == 2 and (bait or menace and ask) then return true end
      end
    end
    return false
  end,
  fires = {
    en = {
      "nice clip! how old r u? i give free skins, «video call» me, close the door and dont tell ur mum",
      "u «already sent one» pic, so send another or i post it in ur class chat",
    },
    th = {
      "หนูอยู่ ป.6 เหรอ เดี๋ยวพี่เติมเพชรให้ แต่ขอ«วิดีโอคอล»ก่อน อย่าให้แม่เห็นนะ",
      "«ส่งอีกรูป» ไม่งั้นรูปเก่าลงกลุ่มห้องเรียน น้องเลือกเอา",
    },
  },
  silent = {
    en = {
      "Class photo on Friday: the school sends the pictures to parents by mail.",
      "Our coach asks for a photo for the pass, and mum drives us to the match.",
      "Dear parents, please do not post pictures of other children in the class chat.",
    },
    th = {
      "ส่งรูปการบ้านให้ครูในกลุ่มห้อง ป.5 ก่อนสองทุ่ม",
      "แม่ๆ ลูกขอเติมเพชร 99 บาท ร้านหน้าปากซอยปลอดภัยไหมคะ",
    },
  },
  except = { "line-broken", "spaced-letters", "dotted-letters", "look-alikes", "digits-for-letters", "mistyped", "repeated-letters", "doubled-spaces", "zero-width", "thai-digits", "decomposed", "boxed-letters", "bold-letters" },
  advice = "Ring 1300 or 191. Keep the talk, do not pass pictures on, do not scold the child and do not answer in its name. Report the account at report.cybertip.org.",
}
