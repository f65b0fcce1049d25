-- Words of people who mind the young: permits, signed forms, school days out, holiday work, lessons, parents who tell of their own.
words {
  en = {
    "council permit", "council work permit", "(mum|mom|mums|moms|dad|folks|parent) (signs|sign|signed) (it|the form|a form|a slip|the slip)",
    "(folks|mum|mom|dad) sign", "parents sign (by|the slip|a note|the note|the form)", "(parent|parental|parents|guardian) (letter|note|form|signature|permission|slip|okay)", "signed form", "signed permission slip", "consent form", "parental consent",
    "pocket money", "college (mondays|tuesdays|wednesdays|thursdays|fridays|one day|day)", "(college|training) one day", "apprentice wage and", "kit provided", "open farm day", "farm open day", "pick your own", "the (maths|english|science|history)? homework", "(my|our) (son|daughter|kid|boy|girl|lad|teen|teenager) (is|just turned|turned|who is)? (10|11|12|13|14|15|16|17)? (and|who)? (wants|would like|asked|asks|is looking|loves|dreams)", "uniform sale", "uniforms for sale", "term time only", "saturday (job|girl|boy|lad|shift|morning|mornings)", "(summer|holiday|weekend|first) job", "holidays only", "school holidays only",
    "(my|our) (5|6|7|8|9|10|11|12|13|14|15|16|17) (yo|y o|yr|yrs|year) (old|olds|made|wants|has|is|did|and)?", "(my|our) (6yo|7yo|8yo|9yo|10yo|11yo|12yo|13yo|14yo|15yo|16yo|17yo)", "(my|our) (sixth|seventh|eighth|ninth|6th|7th|8th|9th|10th) grader",
    "(mom|mum|dad) here", "any (mums|moms|parents|dads)", "(mum|mom|dad) of", "parental setting", "parental controls", "our scouts", "boy scouts", "scout (camp|troop|group|leader|hut)", "bob a job", "girl guides", "cub scouts", "fete", "bake sale",
    "in pairs", "with a leader", "w leader", "under (16s|18s)", "young workers permit", "work permit for minors", "worksheet", "slide {number}", "group work", "lesson plan", "english composition",
    "host mum", "host mom", "au pair", "leavers song", "(immersion|class) reflections", "co op", "(my|your|first|worst|best|mine) (first|worst|best|saturday) (saturday)? job", "(with|helps|help) (his|her) (grandad|granddad|grandpa|dad|father)",
  },
  th = {
    "(ใบ|หนังสือ)ยินยอม(จาก|ของ)?(ผู้ปกครอง|พ่อแม่)?", "ผู้ปกครอง(มาคุย|เซ็นยินยอม|มาด้วย|นั่ง|ต้อง|เข้า|รับทราบ)", "(แม่|พ่อ)(สบายใจ|ภูมิใจ|ดีใจ)", "ศูนย์เด็กเล็ก", "ห้าม(ให้)?(เด็ก|แบก)",
    "ประกาศ (ร ร|รร|โรงเรียน)", "ประกาศโรงเรียน", "นักเรียนชั้น", "ละครเวที", "สคริปต์ละคร", "หมายเหตุครู", "รู้ทัน", "ลองถามกลับ", "ลูกเสือ", "ทัศนศึกษา", "พาร์ทไทม์", "ไม่ให้ยก", "ทำการบ้าน", "(แม่|พ่อ)เติมให้", "(แม่|พ่อ)บอกให้(แวะ|ซื้อ|ไปรับ|มารับ)", "(แม่|พ่อ)(นั่งเฝ้า|ไปส่งเอง|ไปรับเอง)",
  },
}
