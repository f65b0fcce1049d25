-- What shows that a locked door opens to those inside: they have the key, the code, a bell, a small door; or it is shut against thieves, wind and children.
words {
  en = {
    "(have|has|hold|get|given|gets|got|with) (a|your|their|ur|her|his|my|our|the|own|its) (own)? (front door|door|room|gate|spare|house)? (key|keys|keycard|key card|fob|code)", "own key", "own keys", "own door key", "you hold the key",
    "keys? for (all|everyone|everybody|each)", "its own door", "(opens|open) from (the)? inside", "(ring|press) (the)? (bell|buzzer|intercom|doorbell)", "front gate is never locked", "never locked", "no need to ask", "come and go", "comes and goes",
    "(swipe|tap) (in|out|card)", "code (to|for|of) the (door|gate)", "push bar", "fire exit is", "isnt allowed to ask", "free to (go|come|leave)", "out any time", "any time you like", "anytime you want",
    "because of thieves", "because of (the)? (leopards|foxes|dogs|lions|baboons|bears|wolves|burglars|robbers|elephants|traffic|the road|goats)", "code (is)? on the (fridge|door|wall|board|key tag)", "your card opens", "card opens (it|them)", "against (thieves|burglars|foxes)", "keep the (foxes|goats|dogs|cattle|sheep) (in|out)", "because of what happened",
    "(call|text|ring|phone) (the)? (guard|warden|porter|me|us) (and|if|to) (he|she|we|ill|we ll|i|you)? (open|opens|late|let|lets)",
  },
  th = {
    "กุญแจ(สำรอง)?(แขวน|อยู่|เก็บ|วาง|ให้)(ไว้)?(ให้)?(กับเธอ|กับหนู|กับพนักงาน|ที่หัวเตียง|คนละดอก|คนละ|กับคนงาน|ทุกคน|คนละชุด)", "กุญแจ(ให้)?คนละ(ดอก|ชุด)", "(พนักงาน|ทุกคน|คนงาน|เรา)(มี|ได้|ถือ)(รหัส|กุญแจ|คีย์การ์ด)", "มีรหัสทุกคน",
    "(กด|กดปุ่ม)กริ่ง", "เข้าออกได้(ตลอด|ทุกเวลา|พร้อม|เสมอ|ตามสบาย|สะดวก)?", "ออกได้(ตลอด|ทุกเวลา)", "(แต่)?(ป้า|ยาม|รปภ|ลุง)(ก็)?เปิด(ให้)?(ทุกครั้ง|ตลอด|เสมอ)", "เข้าหน้า(เอา|ได้)", "เปิดจากข้างใน", "ล็อกจากใน",
    "กันคุณตา", "กัน(ขโมย|โจร|คนแก่|เด็ก)(หลง|เข้า|ตก|ออก)?", "มีคนมาลัก", "โทร(หา|บอก)(ยาม|ลุง|ป้า)(แล้ว)?(ก็)?เปิด", "มีประตูเล็ก", "กุญแจสำรองอยู่กับ", "ลูกค้าหลับ",
  },
}
