-- Money is asked for a casting, portfolio, course or test that is said to lead to a job.
rule {
  title      = "A casting, portfolio or course fee stands before the job",
  indicators = { "delphi:D1.07", "ilo:2" },
  law        = { "th-jp-6" },
  weight     = 4,
  status     = "stable",
  sources    = { "ilo-fair-recruitment-2019" },
  terms = {
    en = {
      "(casting|audition|portfolio|photoshoot|photo shoot|test shoot|comp card|headshot|"
        .. "headshots|screen test|model test) (fee|fees|cost|costs|package|deposit|only)? "
        .. "(is|of|just|for)? ({money}|{number})",
      "(pay|buy|purchase) ... (portfolio|casting|audition|photoshoot|comp card|course|training|"
        .. "academy) ... (then|before|and|to get|for) ... "
        .. "(job|jobs|work|contract|cast|hired|placement|agency)",
      "(training|course) fee ... (job|placement) guaranteed",
      "pay for (your|ur|the) (training|course) ... (job|work|start|hired)",
    },
    th = {
      "(ค่าแคส|ค่าแคสติ้ง|ค่าแคสงาน|ค่าพอร์ต|ค่าพอร์ท|ค่าทำพอร์ต|ค่าถ่ายโปรไฟล์|ค่าคอมพ์การ์ด|ค่าคอมการ์ด|ค่าปั้น|"
        .. "ค่าเทสหน้ากล้อง|ค่าเทสต์)(เพียง|แค่|คนละ|ก่อน|{money}|{number}|ชำระ|หัก)?",
      "(ค่าคอร์ส|ค่าเรียน|ค่าอบรม|ค่าเทรน|ค่าฝึก)...(แล้ว|ก่อน|จบ|การันตี|รับรอง|ถึง)(ได้)?(เริ่ม|เข้า|มี|ได้)?"
        .. "(งาน|ทำงาน|ส่งตัว|บรรจุ|ออดิชั่น|เซ็นสัญญา)",
      "(สมัคร|ลง|เรียน|ซื้อ)คอร์ส(ก่อน|แล้ว)...(ได้งาน|เริ่มงาน|ทำงาน|การันตีงาน|ส่งงาน)",
      "การันตีงาน...ค่า(คอร์ส|เรียน|อบรม)",
      "(แคส|แคสติ้ง|ออดิชั่น|เข้าสังกัด|สังกัด|นักแสดง|นางแบบ|โมเดล)...(ต้อง)?(ซื้อ|จ่าย|ลงเรียน|สมัคร|โอน)(ค่า)?(คอร์ส|พอร์ต|โปรไฟล์|แพ็กเกจ|คลาส|รูปโปรไฟล์|คอมการ์ด)",
    },
  },
  unless = {
    en = {
      "fee {money} refundable",
      "portfolio fee {number} refundable",
      "(no|free|not|never|without) ... (casting|audition|portfolio|fee|fees|training)",
      "(masterclass|workshop|university|mba)",
      "(photo shoot|photoshoot|test shoot) ({money}|{number}k|{number}) (per|a|day|hour|for the day)",
    },
    th = {
      "ไม่การันตี(ได้)?งาน",
      "(ค่าเรียน|ค่าคอร์ส)...(จบแล้วสอบ|สอบ hsk|ไม่การันตี)",
      "(ไม่มี|ฟรี|ไม่เสีย|ไม่เก็บ|ไม่คิด)(ค่า)?(ใช้จ่าย)?(ค่าแคส|ค่าคอร์ส|ค่าอบรม|ค่าเรียน|ค่าพอร์ต|แคส|อบรม|เรียน)?",
    },
  },
  fires = {
    en = {
      "Models wanted, «casting fee 2000» baht, then fly to Macau.",
    },
    th = {
      "รับนางแบบเด็ก «ค่าแคสงาน 1,500» ส่งรูปมาก่อน",
      "«ค่าคอร์ส 9,900 จบแล้วได้งาน»ต่างประเทศแน่นอน",
      "หา«นักแสดงหน้าใหม่ ก่อนถ่ายต้องซื้อพอร์ต»กับเรา",
    },
  },
  silent = {
    en = {
      "Open casting, no charge to audition, no portfolio to buy.",
    },
    th = {
      "แคสติ้งโฆษณา ไม่มีค่าใช้จ่าย ผู้ปกครองมาด้วยได้",
      "เรียนตัดผมฟรีกับกรมพัฒนาฝีมือแรงงาน",
    },
  },
  advice = "Ask which employer pays for the job and whether anyone got work after paying. Keep the receipt.",
}
