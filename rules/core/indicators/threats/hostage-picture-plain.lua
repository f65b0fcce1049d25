-- A picture of somebody bound or hurt is sent, or money is asked for a person who is away.
rule {
  title      = "A picture of a person bound or hurt, or money asked for a person",
  indicators = { "delphi:D5.05", "delphi:D5.07", "ilo:5", "ilo:6" },
  law        = { "th-pc-310", "th-atip-6-1" },
  weight     = 8,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  terms = {
    en = {
      "(photo|photos|picture|pictures|pic|pics|video|clip) ... (tied|tied up|bound|on knees|on his knees|on her knees|kneeling|chained|handcuffed|gun|knife|bleeding|bruised|bruises|beaten|crying|swollen|blood|burned|burnt)",
      "(hands|hand|legs|feet|arms|wrists) (is|are|was|were)? (tied|bound|chained|cuffed|hung|in cable tie)",
      "(hung|hang|hanged|hangs) (our|my|his|her|their) (arms|hands)",
      "(holding|pulling|pull|pulled|grab|grabbed) (his|her|my|their) (hair|neck|throat)",
      "(send|sends|sent|showed|got|get|received) (us|me|her|his|the family)? (a)? (photo|picture|video|clip) of (him|her|my|our|them|the boy|the girl)",
      "(asking|ask|asked|asks|demand|demands|demanding|want|wants|wanted) (for)? (us|family|parents|mother|me)? (for|to pay|to send)? ({money}|{number} k|{number} thousand|four thousand|ransom) ... (each|to|for|or|until|before|breach|free|let|release|him|her|back|home|usdt|bitcoin)",
      "(pay|send|transfer) ({money}|usdt|usd|crypto|bitcoin) ... (for|or|to) (breach|release|free|let|his|her|their|go home|get him|get her|get them|see|hand)",
      "(sold|sell|selling|pawned|borrowed) (the|our|my|her|his)? (land|acres|acre|house|motorbike|tricycle|autorickshaw|rickshaw|cow|cows|gold|field|buffalo|carabao|car|jeepney) ... (free|release|let|come|home|bring|pay them|for him|for her|him|her|them)",
      "(parents|mother|father|family|mum|dad|brother|we) (has|have|had|already)? (already)? (sold|pawned|mortgaged) (the|our|their|her|his|my|two|{number})? (land|acres|acre|house|motorbike|tricycle|autorickshaw|rickshaw|cow|cows|gold|field|buffalo|carabao|car|jeepney|farm)",
      "(4|{number}) usdt or",
      "(usdt|usd|dollars|k) or (ur|your|his|her|the)",
      "(jumped|jump|fell|fall|thrown|pushed) (from|off|out) (of)? (the)? ({number}|3rd|2nd|4th|5th|third|second|fourth|fifth|window|balcony|roof|building)",
      "(electric|shock|taser) (stick|rod|baton|shock|shocks|shocked)",
      "(squat|squats|frog jump|frog jumps|push ups|stand in the sun|kneel) (with|for|until|in|all|{number})",
      "(put|puts|slam|slammed|crush|crushed|shut|trap) (my|his|her|our|their) (mates)? (hand|fingers|arm|head) (in|under|on|against)",
      "(dont come|dont go|do not come) (here)? (not free|its a trap|they|danger|run|no)",
      "(looked|looks|looking|glance|glanced) (to the side|sideways|behind|off camera|away|at someone) (before|when|each|every)",
    },
  },
  unless = {
    en = {
      "(ask|asks|asking|want|wants|demand|demanded) (for)? ({money}|{number} k) (of)? (locker|key|bike|room|holiday|damage|cleaning|refundable)? (deposit|bond)",
      "(photo|photos|picture|pic|video) ... (gun|knife|crying|blood) (emoji|laughing|show|control|set|rack)",
    },
  },
  unless_near = {
    en = {
      "(shoes|ribbon|movie|film|novel|game|cosplay|wedding|yoga|gym|workout|trailer|haha|lol|bandage sale|"
        .. "tattoo|dentist|surgery|hospital appointment)",
    },
  },
  unless_about = { "everyday", "make-believe", "not-meant", "house-rules", "public-word" },
  fires = {
    en = {
      "«Photo with his hand tied» was sent; the job was IT support.",
      "Min on knees and somebody «holding his hair» came as a picture from the boss.",
      "My «mother sold the tricycle» and the company let me go.",
    },
  },
  silent = {
    en = {
      "Photo of my tied shoes, new boots for work.",
      "He sold the car and bought a bus ticket to his job.",
      "They paid for lunch at work.",
    },
  },
  except = { "look-alikes", "digits-for-letters", "spaced-letters", "dotted-letters", "repeated-letters", "line-broken", "mistyped" },
  advice = "Keep the picture and the number, do not pay and do not argue; police and embassy at once, 1300 for help in Thailand.",
}
