-- Marriage to a stranger, often abroad, is offered or arranged for money.
rule {
  title      = "Marriage is promised or arranged for money",
  indicators = { "delphi:D1.09", "ilo:2" },
  weight     = 4,
  status     = "stable",
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "ilo-delphi-2009", "palermo-2000" },
  terms = {
    en = {
      "(marriage|marry|bride|brides|wife|wives|wedding|husband|husbands) (agency|agent|broker|agents|job|visa|"
        .. "tour|to|with|for|is|with good)? (a|an|good|rich|nice|with)? (chinese|korean|taiwanese|foreign|"
        .. "foreigner|rich|arab|indian|japanese|old|german|turkish) (husband|husbands|man|men|families|family|"
        .. "farmer|groom|grooms|boss)?",
      "(chinese|korean|taiwanese|foreign|rich|arab) (husband|husbands|groom|grooms|families|man want wife|man "
        .. "needs wife|men want|family want)",
      "(family|mother|parents|father|mum) (gives|give|get|gets|receive|receives|paid|will get|will receive) "
        .. "({money}|{number}) ... (mother|after|marry|arrive|wedding|girl|husband|bride)?",
      "(husband|husbands|groom|man|men|families|family) (come|comes|will come|will)? (to)? (choose|chooses|pick|"
        .. "select|selects|look at) (you|u|girl|girls|wife|from)?",
      "(wedding|marry|marriage) (later|after|there|when|in china|first)",
      "(marry|marriage) (with|to)? (a|an)? "
        .. "(foreign|chinese|korean|taiwanese|rich|foreigner|old|overseas) "
        .. "(man|men|husband|farmer|groom) ... "
        .. "(money|dowry|{money}|agent|fee|passport|family gets|agency)",
      "(brides|bride) (wanted|needed|available|for sale|package|tour)",
      "(dowry|bride price) ... (agent|pay|paid|parents|{money})",
      "(husband|groom|man|wife|bride) ... (family)? (gives|give|pays|pay|send|sends) ({money}|{number}) (to)? (your|ur|her|the) (mother|parents|family|mum|father)",
      "(husband|groom|men|man) (come|comes|will)? (to)? (choose|chooses|pick|picks|select) (you|u|wife|bride|a girl|girls)?",
      "(go|travel|fly) first (visa)? ... (wedding|marry|marriage) (later|after|there)",
    },
    th = {
      "(หา|รับ|ต้องการ|จับคู่)(เจ้าสาว|สาวไทย|สาวลาว|สาวพม่า|ภรรยา|เมีย)(ให้|แต่งงาน|กับ|ไป)?..."
        .. "(จีน|เกาหลี|ไต้หวัน|ต่างชาติ|ฝรั่ง|สินสอด|ค่านายหน้า|แต่งงาน)",
      "(แต่งงาน)(กับ)(หนุ่มจีน|ชาวจีน|คนจีน|หนุ่มเกาหลี|ชาวต่างชาติ|ฝรั่ง|เถ้าแก่)..."
        .. "(สินสอด|ได้เงิน|{money}|ค่านายหน้า|พ่อแม่ได้|บิน|แสน)",
      "(คนพา|รับจัดหา|มีคน)(ไป)?แต่งงาน",
      "สินสอด...(โอน|ค่านายหน้า|แม่สื่อ)...(แต่ง|สาว)",
      "(แต่งงาน|เจ้าสาว|แม่สื่อ|สามี(จีน|เกาหลี|ไต้หวัน)|หนุ่มจีน)...(ทางบ้านได้|พ่อแม่ได้|แม่ได้|ได้เงิน|ค่าสินสอด|สินสอด)({money}|{number}|สอง|สาม|แสน|หมื่น)",
      "(จนกว่า|รอ)(จะ)?มีคนเลือก",
      "(แม่สื่อ|นายหน้าหาคู่)...(ค่า|เงิน|พัก|อยู่บ้าน|คืน)",
    },
  },
  unless = {
    en = {
      "(photographer|planner|photos|dress|decor|catering|magazine|counsel*|restaurant|tutor|interpreter)",
      "(wedding|photographer|venue|planner|film)",
    },
    th = {
      "(งานแต่ง|ชุดแต่งงาน|สตูดิโอ|ออแกไนซ์|ช่างภาพ|ละคร|ซีรีส์)",
    },
  },
  unless_near = {
    th = {
      "(งานแต่ง|ชุดแต่ง|ละคร|ซีรีส์|การ์ดแต่ง)",
    },
    en = {
      "(wedding venue|matchmaking app|dating show|drama)",
    },
  },
  fires = {
    en = {
      "«Marry Chinese man, family gets» 3000 usd, agent pays.",
      "Chinese «husband, family gives 300,000 to your mother»",
    },
    th = {
      "«หาสาวไทยแต่งงานกับหนุ่มจีน» สินสอดแสนห้า",
      "นวดยุโรป มี«คนพาแต่งงาน»เพื่อวีซ่า",
      "ไปแต่งงานจีน อยู่บ้านแม่สื่อ«จนกว่าจะมีคนเลือก»",
    },
  },
  silent = {
    en = {
      "Wedding photographer for couples.",
      "The husband pays half of the rent, his family came to the wedding.",
    },
    th = {
      "ช่างแพทเทิร์นชุดแต่งงาน 22,000",
      "ผ่อนสินสอด 12 งวด พ่อตายึดมอไซค์",
      "รับจัดงานแต่งงาน สินสอดสวยงาม",
    },
  },
  advice = "Ask whether the two have met, who gets the money, who holds the papers, and whether she can "
    .. "return. Advice before travel: 1300.",
}
