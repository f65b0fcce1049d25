-- Workers of a certain origin or state are preferred because they complain less, or are to be changed when ill or unwilling.
rule {
  title      = "Workers are preferred because they complain less, or faulted for being ill or unwilling",
  indicators = { "delphi:D3.03", "delphi:D3.10", "ilo:1" },
  weight     = 5,
  status     = "trial",
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "ilo-delphi-2009", "ilo-indicators-2012" },
  terms = {
    en = {
      "(they|who|she|he|girls|people|these|those) (complain|complains|argue|demand|ask|talk|question|know) (less|little|nothing|not much)",
      "(they|who|she|girls|people|these|those) (dont|do not|doesnt|never|wont) (know|ask for|demand|want) (about)? (their|any|the|her)? (rights|law|laws|off|day off|days off|rest day|minimum wage)",
      "(easy|easier) to (control|manage|handle|train|keep|count) ... (girl|girls|maid|helper|workers|they|because|as|so)",
      "(prefer|preferred|want|wanted|only|better) ... (they|who|as|because|cos|bcoz|since) (they)? (complain less|dont complain|do not complain|cant complain|cannot complain|know nobody|have nobody|dont know anyone|are cheaper|cant read|dont read)",
      "(lazy|sick|pregnant|refuse|refuses|cries|stubborn|talks back|too old) ... (exchange|resell|return her|send her back|swap|change her|replace her|take her back)",
      "(cannot|cant|doesnt|does not|can not) (read|count|speak english|read contract) (so|and|thats good) ... (ask|complain|know|salary|rights|obey|cheap)",
      "(lazy|sick|pregnant|stubborn|rude|old) (sick|pregnant|refuse|refuses|lazy|crying|rude|runaway|disobedient)",
      "(exchange|resell|return|swap|change|replace) ... if (lazy|sick|pregnant|she cries|she is lazy|she refuses|refuses|stubborn|cries)",
    },
    th = {
      "(เอา|รับ|ชอบ|ขอ|เน้น|หา)(แต่)?(คน|แม่บ้าน|เด็ก|พี่เลี้ยง)?(พม่า|ลาว|เขมร|ดอย|บ้านนอก|ต่างด้าว|ชาวเขา|ภูเขา)...(ไม่บ่น|ไม่เรื่องมาก|ไม่เถียง|พูดน้อย|ไม่ถามมาก|ถูกกว่า|ไม่รู้กฎหมาย|ไม่รู้จักกฎหมาย|ไม่เรียกร้อง)",
      "(พวกนี้|คนพวกนี้|พวกเขา|เด็กพวกนี้|คนแบบนี้)(มัน)?(ไม่บ่น|ไม่เรื่องมาก|ไม่เถียง|ไม่ถาม|ไม่รู้สิทธิ|ไม่รู้กฎหมาย|ไม่กล้าฟ้อง|ไม่เรียกร้อง)",
      "(ขี้เกียจ|ป่วย|ท้อง|ดื้อ|ไม่เชื่อฟัง)...(เปลี่ยนตัว|แลกตัว|คืนตัว|ส่งคืน|เคลม|เอามาเปลี่ยน|เอามาคืน)",
    },
  },
  unless = {
    en = { "(dog|dogs|cat|cats|puppy|hens|kids|children|customers|guests) ... (complain|cries|lazy|sick)", "(complain|ask) less (than|about the)" },
    th = { "(หมา|แมว|ลูกค้า|สินค้า|เครื่อง)" },
  },
  when = function(ad)
    return ad:has("(house girl|house girls|housegirl|house help|househelp|houseboy|maid|maids|housemaid|helper|helpers|nanny|domestic|live in|cleaner|cook|worker|workers|wanted|hiring|vacancy|wage|salary|pay|per month|แม่บ้าน|คนใช้|พี่เลี้ยง|คนรับใช้|คนงาน|แรงงาน|รับสมัคร|หาคน|รับคน)")
  end,
  fires = {
    en = { "Domestic wanted, Malawi preferred «they complain less».", "Maids, «exchange if lazy»." },
    th = { "หาแม่บ้าน «เอาคนดอย ไม่เรื่องมาก»", "แม่บ้าน ดื้อ«เอามาเปลี่ยน»ได้" },
  },
  silent = {
    en = { "Cleaner wanted, the dog is lazy and never complains.", "Helper wanted, ask for Mary." },
    th = { "หาแม่บ้าน แมวที่บ้านขี้เกียจ ไม่บ่นเวลาเปลี่ยนทราย" },
  },
  except = { "line-broken", "digits-for-letters", "look-alikes", "mistyped", "spaced-letters", "dotted-letters", "repeated-letters", "thai-digits" },
  advice = "Ask what happened to those who complained or fell ill, and whether the worker may leave.",
}
