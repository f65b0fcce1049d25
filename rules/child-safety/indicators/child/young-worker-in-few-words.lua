-- A child is taken on, sent along, swapped against a debt or passed off as older, in a few plain words.
local young = "(boy|boys|girl|girls|kid|kids|child|children|son|sons|daughter|daughters|niece|nieces|nephew|nephews|grandson|granddaughter|"
  .. "youngster|youngsters|teen|teens|teenager|teenagers|lad|lads|lass|pupil|pupils|schoolboy|schoolboys|schoolgirl|schoolgirls|"
  .. "little ones|small ones|young ones|orphan|orphans|babies|toddler|first born|last born|firstborn|lastborn)"
local years = "(7|8|9|10|11|12|13|14|15|16|17|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)"
local adult = "(18|19|20|21|22|eighteen|nineteen|twenty|twenty one)"
local toil = "(work|works|working|job|help|helps|sell|sells|selling|beg|begs|begging|carry|carries|wash|washes|clean|cleans|scrub|scrubs|cook|cooks|"
  .. "pick|picks|peel|peels|sort|sorts|sew|sews|stitch|stitches|weave|weaves|roll|rolls|thread|polish|solder|dip|dips|mould|moulds|turn|turns|"
  .. "dig|digs|dive|dives|divers|fish|fishes|net|nets|mine|mines|pan|pans|crush|crushes|break stones|haul|hauls|herd|herds|graze|tap|spray|load|loads|"
  .. "fight|fights|box|boxes|dance|dances|pose|poses|perform|performs|serve|serves|pour|pours|deliver|delivers|run|runs|hawk|hawks|shine|washing|scrubbing|selling|begging|carrying|cleaning|purse|bout|bouts|viewers|live|stream|camera|frame|marry|bride|wife)"
local place = "(kiln|kilns|quarry|loom|looms|carpet|carpets|bangle|bangles|zari|embroidery|beedi|bidi|fireworks|cracker|crackers|matches|mica|brick|bricks|"
  .. "glass|leather|tannery|cocoa|tobacco|tea garden|gold|mine|pit|dump|scrap|workshop|sweatshop|stall|shop|boat|boats|trawler|lake|nets|shed|sheds|"
  .. "farm|plantation|field|fields|salt|shrimp|factory|garage|bus park|dhaba|tea stall|hotel|bar|club|karaoke|massage|salon|spa|house|flat|camp|gym|ring|circus|street|streets|traffic lights)"
local around = "(work|works|working|job|pay|paid|pays|salary|money|cash|advance|debt|owe|owes|sell|sold|carry|brick|bricks|peel|pick|beg|begging|boat|"
  .. "shrimp|fish|gold|mine|factory|karaoke|bar|massage|guests|customers|cam|dance|drink|hotel|boss|broker|dealer|madam|uncle|owner|maid|"
  .. "wanted|needed|hiring|hire|trainee|apprentice|rice|bread|sleep|meals|food|strong|nets|divers|no phone|dont tell|no id|runs|loan|season|delivery|pack)"
local minded = "(guardian|mum or dad|mom or dad|saturday job|saturday lad|saturday girl|under 18s|parent signs|parents sign|parents signature|parents note|parent signature|parental|consent|chaperone|chaperones|tutor|tuition|lessons|"
  .. "summer camp|school trip|nanny|babysit*|au pair|birthday|novel|chapter|lyrics|game|games|film extras|movie|homework|exam|football boots|vaccine|clinic|museum|library|"
  .. "daycare|nursery|kindergarten|teacher|teachers|my kids|our kids|kids aged|paper round|learning centre|no one under|must be 18|over 18|18 plus only|coach for|"
  .. "classes|swimming|for ages|after school club|kids menu|children welcome|worksheet|childminder|creche|parents welcome|with a parent|with your mum|with your dad|"
  .. "volunteer|volunteers|scouts|choir|newspaper|museum|ticket|tickets|discount|school uniform sale|term time only|assisted|returnees|survey|holiday job|work permit for minors)"
rule {
  title      = "A child is taken on, sent along or passed off as older",
  indicators = { "delphi:D4.06", "delphi:D3.05", "ilo:1" },
  law        = { "th-lp-44", "th-atip-6", "th-cp-26" },
  weight     = 8,
  status     = "trial",
  child      = true,
  sources    = { "ilo-ages", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  terms = {
    en = {
      -- the age, and that it will do
      years .. " (ok|okay|fine|accepted|will do|good enough|old enough|welcome|can start|can join|can come|no problem|no issue) (if|when|as|but|so|too|also|with|and|strong|tall|for)?",
      young .. " ... (from|of|as young as|starting|over|above) " .. years .. " (years|yrs|yr|year|and up|up|upwards|onwards|plus|old)",
      young .. " ... " .. years .. " (and up|and over|or over|upwards|onwards|plus) ",
      "(from|starting|as young as) " .. years .. " (years|yrs)? (and up|up|upwards|onwards|plus|slim|strong|small|thin|light|quick)",
      "(wanted|needed|hiring|need|want|take|taking|prefer) ... " .. young .. " ... " .. years .. " (to|or|and|till|until|max|ok)",
      "(prefer|better|best|ideal|need|want|wants|take|takes|looking for) ... " .. years .. " (or|to|and) (8|9|10|11|12|13|14|15|16|17|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen) (so|because|cos|as|they|she|he|is|are|best|max|learns|learn|easy)",
      "(learn|learns|obey|obeys|listen|listens|cry|cries) ... (at|before|below|under) " .. years,
      young .. " (from|as young as|starting at|starting from) (seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)",
      "(boys|kids|children|youngsters|teens|schoolgirls|schoolboys|small girls|young girls) (of|from|in)? (the|any|our|hill|poor)? (village|villages|hills|camp|slum|school|street|family|families)? (is|are)? (preferred|prefered|best|ideal|cheaper|easier|easiest|obey|dont complain|never complain|dont talk|dont get searched|not searched)",
      "school age (is|are)? (best|good|preferred|better|fine|ok|okay|ideal|kids|boys|girls|welcome)",
      "(the|ur|your|my|his|her) (small|smaller|smallest|young|younger|youngest|little|older|eldest) one (for|to|until|till|can|will|as|she|he|works|minds|carries)",
      -- passed off as older
      years .. " (but|though|and) (she|he|they|i|we)? (says|say|said|tells|told|looks|look|looking|claims|papers say|passport says|id says|her id|his id|the id|on paper|acts|dresses|makeup)",
      "(11|12|13|14|15|16|17|twelve|thirteen|fourteen|fifteen|sixteen|seventeen) or (11|12|13|14|15|16|17|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)",
      "(passport|papers|paper|id|card|birth certificate|certificate|contract|form) (i|we|they|he|she)? (run|runs|make|makes|made|do|put|puts|write|writes|wrote|say|says|said|show|shows|dey run)? (it|am|her|him|them)? (as|to|for|is)? " .. adult .. " ... (girl|boy|child|small|smallest|young|youngest|real|really|actually|but)",
      "(smallest|youngest|little one|small one) (is|na|was|only|just|about|maybe)? (only|just|about|maybe|na)? " .. years,
      -- lent, swapped, returned
      "(return|returns|returned|give back|gives back|bring back|brings back|send back|sends back|get back|gets back|collect) (the|your|ur|her|him|his|their|my|each)? " .. young .. " (in|after|when|once|at the end|next|back|home)",
      "(lend|lends|lent|leave|leaves|left|hand over|hands over|pledge|pledged|swap|swapped|put|place|rent|rents|hire out|contract) (me|us|him|her)? (your|ur|his|her|their|the|one|a|two)? (eldest|oldest|youngest|small|little|big|second|middle)? " .. young .. " (with|to|at|for|until|till|against|as|in)",
      young .. " (stays|stay|works|work|goes|go|serves|serve|remains|lives|live) (with|for|at)? (us|me|him|them|madam|boss|owner|dealer|master|the)? ... (until|till|against|in place of|instead of|for the) (loan|debt|advance|paid|it is paid|money|rent)?",
      "(in place of|instead of|against|for|as) (the|your|his|her|my|fathers|mothers|family|parents)? (debt|loan|advance|rent|money owed) ... " .. young,
      "(boys|girls|kids|children) who can (swim|dive|sew|dance|carry|climb|run|fit|cook|cut|fold|beg|sell|sing|box|fight)",
      "(sons|daughters|sons and daughters|children|kids|the boys|the girls) (may|can|will|must|shall|could|to) (also)? (clear|pay|repay|work off|continue|inherit|take over|finish|settle) ... (for|on behalf|after|of|parent|parents|father|mother|debt|advance|loan|account|balance)",
      "{number} (boys|girls|kids|children|small ones) (ready|for tomorrow|for thursday|each|per day|last time|needed|this week|for the season)",
      "(i|we|boss|uncle) (pay|pays|paid) for (two|three|four|five|six|{number}) (boys|girls|kids|children|small ones|last time)",
      "the (small|smallest|little|youngest|big) one (can|has|is|will|still|sits|may) (fold|carry|help|sit|stand|work|sort|wash|sell|fever|sick|peel|also)",
      "(mother|father|parents|mum|dad|granny|grandmother|aunt|uncle|family|relatives) (is|are|was|were|gets|get|got|receives|takes|took|has)? (already)? (paid|pocket|pockets|money|cash|advance|rice|sack|phone|goat|cow|motorbike) ... " .. young,
      "(mother|father|parents|mum|dad|family|village|villages|aunty|auntie) (can|may|should|must|could|will)? (send|sends|give|gives|bring|brings|lend|offer|offers|sign over) (us|me)? (a|the|one|their|his|her|your|small|two)? " .. young,
      "(takes|take|took|bring|brings) (along|home|with us)? (one|two|three|{number}) (small|little|young|village|orphan|new|more|fresh)? (girl|boy|child|kid|orphan) (each|every|per|from|for|to|this)",
      "(orphan|orphans|no parents|no mother|without parents|no family) (better|best|preferred|ideal|good|first|even better|easier)",
      years .. " (on paper|in the papers|in papers|in the passport|in passport|by passport|by papers|for the police|for police|for the agency) (she|he|they|you|u|it)? (is|are|says|say)? " .. adult,
      place .. " ... (boys|girls|kids|children|youngsters) (of|aged|age|from)? (7|8|9|10|11|12|13|14|15) (to|till|or|and)? (9|10|11|12|13|14|15|16|17)",
      "(boys|girls|kids|children|youngsters) (of|aged|age|from)? (7|8|9|10|11|12|13|14|15) (to|till|or|and)? (9|10|11|12|13|14|15|16|17) ... (for|at|in|on) (the|a|our|my)? " .. place,
      "(took|takes|take|taking|collected|collects|brought|brings) (away)? ({number}|two|three|four|five|six|seven|eight|nine|ten|many|some|several|more) (children|kids|boys|girls|orphans|pupils) (away)? (from|out of) (our|the|my|their|her|his|this)? (village|villages|school|street|camp|church|community|area|town|home|orphanage|slum)",
      -- seen at work
      "(small|little|young|tiny|barefoot|skinny) (girl|girls|boy|boys|kid|kids|child|children) ... (washing|wash|washes|scrubbing|scrubs|carrying|carries|begging|begs|selling|sells|working|works|cleaning|cleans|cooking|peeling|sweeping|hawking|digging|sorting|serving|turning|turns|moulding|making|stacking|folding|weaving|sewing|stitching|rolling|crushing|breaking|loading|diving|fishing|herding|picking|plucking|nursing|minding|dancing|performing) ... (am|pm|night|dawn|midnight|every day|everyday|all day|never|no school|morning|term time|school hours|hit|hits|slap*|bandage*|burn*|thin|hungry|shouting|sleeps|cries|crying|alone|barefoot|bruise*|for the|for her|for him|outside)",
      "(bring|brings|take|takes|drop|drops|put|puts|send|sends|drive|drives|collect|collects) (out)? (the|our|those|these|some|their|my|her|his)? (children|kids|little ones|small ones|boys|girls) (out|over)? (to|at|on|in|from|around) (the|all)? (traffic lights|traffic|lights|street|streets|road|roads|market|bars|bar street|beach|junction|station|temple|mosque gate|square|clubs|mine|mines|kiln|kilns|boats|dump|trains|train)",
      "(put|bring|add|get|show|include) (ur|your|the|ya) (lil|little|small|baby|kid|younger|wee) (sister|sis|brother|bro|cousin|niece|nephew|girl|boy|daughter|son) ... (frame|cam|camera|live|video|vid|show|stream|pic|pics|too|also|along|as well|ready)",
      -- work of small hands
      "(small|little|tiny|young|thin|nimble|kids|childrens) (hands|fingers|bodies|hand|finger|feet|ones|size|shoulders) (get|gets|earn|earns|are|is|fit|fits|can|do|does|work|works|make|makes|best|better|faster|needed|wanted|welcome|quick|quicker|cheap|cheaper|go|reach|slip|never)",
      "(" .. place:sub(2, -2) .. ") (boy|boys|kids|children) (wanted|needed|required|welcome|start|come)",
      young .. " (of|aged|age|around|about|maybe|only|just|like|barely)? (only|just|about|maybe)? " .. years .. " (years old|years|yrs|yo|y o)? ... (in|at|on|inside|for|behind|under|from) (the|a|our|his|her|my|their)? " .. place,
      "(whole family|entire family|all the family|families|family) (work|works|can work|welcome|works together|lives and works) ... (kids|children|little ones|small ones|boys|girls) (help|helps|can|turn|carry|earn|count|too|also|as well)",
      "(wife|husband|parents|mother) (and|plus|with) (the)? (big|bigger|older|eldest|oldest|small|smaller|second) (boy|girl|son|daughter|kid|kids|one|ones)",
      "(school|class|classes|studies|study|exams) (can wait|is waste|is a waste|later|not needed|not necessary|no need|not important|next year)",
      "(she|he|they|the girl|the boy|kids|children) (will|can|may)? (go|goes|start|starts|do|does|finish|finishes|join) (her|his|to|the|their)? school (later|after|next year|when|one day|evening|maybe)",
      "(no|not|never|without|before|stop|stopped|leave|leaves|left|out of|instead of|miss|misses|skip|skips) (going to|attending|finishing|in|to)? school ... (madam|boss|uncle|aunty|owner|master|dealer|shop|stall|kiln|boat|sell|sells|sold|beg|begs|scrub*|peel*|carry|carries)",
      "(put|puts|send|sends|sent|enrol|take|took|takes|bring|brought|brings) me (in|to|for|into) (a)? (school|schooling|studies|class|education|college) ... (sell|selling|hawk|hawking|work|wash|clean|carry|beg|scrub|cook|peel|fetch|mind|sweep|nurse)",
      "(aunt|aunty|auntie|uncle|madam|pastor|teacher|cousin) ... (school|schooling|studies) but (i|she|he|we|now|instead)",
      -- ring, camera, wedding
      "(kid|kids|boy|boys|girl|girls|child|children|" .. years:sub(2, -2) .. ") ... (fight|fights|fighting|boxing|boxer|boxers|bout|bouts|ring|purse) ... (purse|bet|bets|betting|gym owner|gym keeps|camp keeps|share|cut|sleep|sleeps|debt|sold|contract|money)",
      "(boxing|muay|fight|circus|dance|football|modelling|model|singing) (camp|gym|troupe|group|academy|school|stable) ... (takes|take|buys|buy|keeps|keep|signs|sign|adopts|adopt|collects|collect|recruits|wants|want|need|needs) ... (kids|boys|girls|children|" .. years:sub(2, -2) .. ")",
      "(viewers|subscribers|tokens|gifts|foreigners|dollars|followers|fans|coins) ... (child|children|kid|kids|little girl|little boy|toddler|small girl|small boy) (dance|dances|dancing|cry|cries|eat|eats|undress|bath|bathe|shower|video|videos|live|cam|on camera|in front)",
      "(bride|brides|wife|marry|marriage|wedding|groom|nikah|dowry|bride price) ... (girl|girls|daughter|niece|sister|she|she is|aged|age|of) (is|of|only|just|about|aged|turns|turned|at)? (12|13|14|15|16|17|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)",
      "(girl|daughter|niece|sister) (of|is|aged|only|just|about)? (12|13|14|15|16|17|twelve|thirteen|fourteen|fifteen|sixteen|seventeen) ... (bride|wife|marry|married|marriage|groom|nikah|dowry|bride price|husband)",
      -- interns and crews
      "(intern|interns|internship|trainee|trainees|apprentice|apprentices|apprenticeship|student workers|student helpers|crew|sales team|runners|lookouts|promoters|hostesses|models|dancers|entertainers|chatters|packers|team|staff|workers|drivers) ... (from|aged|age|ages|of|wanted)? (13|14|15|16|17|fifteen|sixteen|fourteen|thirteen|seventeen) (14|15|16|17|18|to|till|up to|plus|s|up|year|years|yo|yrs|ok|welcome)",
      "(13|14|15|16|17)s? (18|19|20|21|22|23|24|25)s (wanted|needed|welcome|only)?",
    },
  },
  unless = {
    en = {
      "(at|from|for|of|in|on|till|until|by|around) (11|12|13|14|15|16|17) or (11|12|13|14|15|16|17)",
      "(must|shall|may|can) (not|never) ... " .. years,
      "(from|at|till|until|by|to|before|after|around|between) " .. years .. " (am|pm|a m|p m|oclock|o clock|to|till|until|hours|hrs|minutes|min|days|weeks|months|people|persons|pax|euro|euros|dollars|pounds|baht|percent|km|kg|kilos)",
      years .. " (or|to|and|till|until) " .. years .. " (am|pm|hours|hrs|days|weeks|months|people|persons|pax|minutes|places|tables|spaces|tickets|guests|seats|rooms|staff|workers|men|women|girls|boys|km|kg|kilos|percent|euro|dollars|pounds|baht|times)",
      "(unit|room|floor|bus|block|gate|pier|class|size|chapter|level|grade|version|page|number|no|row|route|line) " .. years,
    },
  },
  unless_near = {
    en = { "(haha|lol|for ages|seats|hours|hrs|minutes|percent|iphone|years experience|years of experience|km|per hour|gb|inch|size|floor|room {number}|bus {number}|chapter|not allowed|is illegal|against the law)" },
  },
  unless_about = { "make-believe", "formal-advert", "offices-that-warn" },
  when = function(ad)
    return (ad:has(around) or ad:has(toil) or ad:has(place)) and not ad:has(minded) and not ad:has("<minded-young>")
  end,
  fires = {
    en = {
      "Quarry lads wanted, «14 ok if» strong, meals and bed.",
      "How old is she? «16 but looks» twenty, the bar pays double.",
      "We pay the family now and «return the boy after» two seasons.",
      "Whole family welcome on the salt, «small hands are» quick, pay by the sack.",
      "Boats need «boys from ten years» up, the owner feeds them.",
    },
  },
  silent = {
    en = {
      "Holiday job for pupils of 16, a parent signs, mornings only.",
      "Table for 12 or 13 people, we start work at 9 or 10.",
      "Small hands paint best: workshop for kids with their teacher.",
      "The boys are back from school, we need a cook from 4 to 8.",
    },
  },
  except = {
    "line-broken", "spaced-letters", "dotted-letters", "look-alikes", "digits-for-letters", "mistyped", "repeated-letters",
    "doubled-spaces", "zero-width",
  },
  advice = "Ring 1300 or 191 at once; from abroad the national child line. Do not contact the poster and do not publish name or picture of the child.",
}
