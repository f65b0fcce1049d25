-- Telephones go to somebody else, may be used at times only, or somebody writes on a borrowed one.
rule {
  title      = "A telephone is in other hands, or used at times or in secret only",
  indicators = { "delphi:D2.06", "delphi:D5.03", "ilo:4" },
  weight     = 5,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  terms = {
    en = {
      "(your|ur|our|all|own|private|personal|her|their) (phone|phones|handset|handsets|mobile|mobiles|cellphone|device|devices|gadget|gadgets|sim|sims|smartphone|smartphones|fone|fones|hp) (may|can|will|must|shall|should|gets|get|to)? (be)? (rest|rests|sleeps|relax|wait|waits|live|lives|parked|pooled|bagged|switched off|turned off|surrendered|retained|entrusted)",
      "(switch|switched|turn|put|set|keep|kindly switch) (your|ur|the|all)? (phone|phones|handset|handsets|mobile|mobiles|cellphone|device|devices|gadget|gadgets|sim|sims|smartphone|smartphones|fone|fones|hp)? (to|on|in|into) (airplane|aeroplane|flight) mode (after|until|till|from|before|when|at|past|as)",
      "(hold|holds|keep|keeps|collect|collects|gather|gathers|store|stores|look after|looks after|mind|minds) (the|all|your|ur|our|their|everyones)? (phone|phones|handset|handsets|mobile|mobiles|cellphone|device|devices|gadget|gadgets|sim|sims|smartphone|smartphones|fone|fones|hp) (in a|in the|in our|until|till|during|on arrival|at the gate|each|every night|at night|from)",
      "(phone|phones|handset|handsets|sim) (is|are|s)? (mine|hers|theirs|company only)",
      "phones mine",
      "(correspondence|letters|letter|calls|call|contact|messages|talk) (home|with home|to home|with family|to family|with the family|with parents|to parents) ... (once|monthly|weekly|through|via|checked|read|secretary|supervised|permitted|allowed)",
      "(once|one time|twice) (a|per|every|in a) (week|month|fortnight) ... (phone|call home|whatsapp|family|call)",
      "(leave|hand|give|drop|surrender|deposit) (that|this|your|ur|the|all) (phone|phones|handset|handsets|mobile|mobiles|cellphone|device|devices|gadget|gadgets|sim|sims|smartphone|smartphones|fone|fones|hp) ... (other one|another|new one|company one|give you|with us|with me|behind)",
      "(write|writes|wrote|texting|messaging|msg|writing) ... (borrowed|somebody elses|not my|my cousins|the cooks|a guests|her friends) (phone|number|mobile)",
      "(number|phone) is my (cousins|friends|brothers|sisters|neighbours)",

      "(prefer|prefers|want|wants|like|likes|better|rather|ask|asks) (that|if|when)? (she|her|helper|helpers|nanny|maid|girl|girls|you|u|staff|they) (to)? (has|have|having|come|comes|be|is|stay|stays)? (no|without|doesnt have|dont have|not have|not bring|not use|doesnt use|dont use|doesnt bring|dont bring) (a|any|her|your|own|their)? (phone|phones|mobile|smartphone|whatsapp|facebook|social media)",

      "(private|own|personal|your|ur|our|all|every|the|my|her) (phone|phones|hp|mobile|mobiles|sim|sims|"
        .. "device|devices|fone|handphone) (is|are|will|must|to|be|to be|all)? (go|goes|going|stay|stays|kept|"
        .. "keep|handed|hand|put|locked|given|gave|left|leave|surrendered|surrender|collected|collect|sealed|"
        .. "submitted|deposited|taken|stored) (to|in|with|at|by|over|until|till|up|inside|away|from|for|on)",
      "(collect|collects|collected|took|take|takes|hold|holds|keep|keeps|surrender|hand over|seal|lock) "
        .. "(all|our|your|ur|their|the|my|her|everyones)? (phones|phone|sim|sims|mobiles|handphones|devices|"
        .. "fones|hp) (on|in|at|for|first|until|till|when|say|so|before|and)",
      "(company|work|office|business) (phone|phones) only",
      "(phone|phones) (is|are) (company|boss|office) (phone|phones|property)",
      "no (phone|phones|fone|hp|mobile|sim|simcard) (for|first|until|till|inside|yet|after|in|card yet|at "
        .. "all|{number})",
      "(phone|phones|calls|call|call home|calling|whatsapp) (home|family)? (is|are)? (only|once|one time|"
        .. "{number} min|{number} minutes|ten minutes|five minutes|on sunday only|on speaker|with speaker|with "
        .. "leader|listened|recorded|checked|when good|if good|after target|after quota)",
      "(on|use|using|from|borrow|borrowed|this is|phone of) (the|a|my)? (phone of|guests phone|cooks phone|"
        .. "neighbours phone|observers phone|drivers phone|friends phone|customers phone|borrowed phone|"
        .. "somebodys phone)",
      "phone of (observer|guest|cook|neighbour|driver|customer|client|tourist|a friend|another)",
      "(i|we) (can|could) (only)? (msg|write|message|talk|type|text|call|chat) (only)? (when|if|in|at|from|"
        .. "quick|for)",
      "(writing|write|typing|type) (in|from|under|small|quick|fast|hidden) (english|the toilet|toilet|"
        .. "bathroom|blanket|so|before|because)",
      "(i|we) (dont|do not|didnt|no) (have|got) (a)? (sim|simcard|sim card|phone|fone|credit|wifi|signal)",
      "(delete|deleted) (this|it|msg|chat|after|the chat|message) (after|when|before|soon|now|in)",
      "(buy|use|get) (line|sim|phone|fone) (there|inside|only|from|later) ... (house|boss|madam|depends|company)",
      "phone (depends on|depend on|is up to) (house|madam|boss|employer)",
      "(phone|phones|mobile|mobiles|sim) (is|are)? (registered|stored|kept|left|locked|deposited) (with|by|"
        .. "at|in) (the|our)? (security|guard|office|admin|reception|leader|manager|gate)",
      "(phone|phones) (check|checks|checked|checking|inspection|search) (every|daily|at|by|in|bathroom|nightly)",
      "(bring|need) (two|2) phones",
      "(leave|come without|dont come with|dont bring|not bring|no bring) (ur|your|a|the|any)? (phone|fone|"
        .. "hp|sim)",
    },
  },
  unless = {
    en = {
      "(phone|phones|mobile|sim) (number|numbers|shop|plan|bill|case|credit|top up|interview|screen|call|calls)",
      "(no) (phone|phones) (number|calls)",
      "(with|has|have|a) (lock|locks|key) ... (phone|mobile|wifi)",
      "(phone|mobile) (and|with|plus)? (wifi|wi fi|internet|data)? (is|are)? (yours|your own)",
      "(leave|give|take) (your|my|the|a) (phone|mobile) number",
    },
  },
  unless_near = {
    en = {
      "(mum|mom|mam|dad|my parents) (says|said|took|takes|confiscated|grounded|is taking)",

      "(my|our) (sons|kids|children|boys|daughters|teens|teenagers)",

      "(watches|invigilator|invigilators|exam|no talking|to the toilet|museum|concert|test hall|quiz|theatre)",
      "(cabin|gas|safety|machine|lens|surgery|driving|exam|cinema|theatre|class|charging|charger|broken "
        .. "screen|repair|warranty|food area|production hygiene|kids|pupils|children)",
    },
  },
  unless_about = { "everyday", "make-believe", "not-meant", "renting", "formal-advert", "house-rules", "public-word" },
  fires = {
    en = {
      "Company gives you a work phone, «private phone goes to» storage.",
      "«I can msg only when» the leader is out.",
    },
  },
  silent = {
    en = {
      "Turn your phone to silent in the cinema.",
      "Leave your phone number with the office.",
      "Our phones are cheap at the shop.",
    },
  },
  except = { "look-alikes", "digits-for-letters", "spaced-letters", "dotted-letters", "repeated-letters", "line-broken", "mistyped" },
  advice = "Ask whether the person has a phone of her own and may use it after work, unobserved. Write back only in ways that cannot be seen by others.",
}
