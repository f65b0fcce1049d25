-- Young people sought, sent, lent or told of in plain words, beside work, money, secrecy or guests, and nobody who minds them.
local young = "(lad|lads|lass|housegirl|housegirls|housemaid|houseboy|houseboys|babysitter|tumblers|acrobats|jockey|jockeys|performers|learners|pikin|hustlers|herder|herdboy|trainee|trainees|apprentice|apprentices|boy|boys|girl|girls|kid|kids|child|children|son|daughter|grandson|granddaughter|niece|nephew|cousin|sister|brother|"
  .. "youngers|younger|youngsters|teen|teens|small boy|small girl|house girl|house boy|student|students|pupil|pupils|schoolgirl|schoolgirls|schoolboy|schoolboys)"
local years = "(8|9|10|11|12|13|14|15|16|17|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)"
-- What makes it more than talk of a child.
local around = "(work|works|working|job|pay|paid|salary|money|cash|advance|debt|owe|sell|sold|carry|carries|brick|bricks|peel|peeling|plucking|pick|"
  .. "beg|begging|traffic|boat|platform|shrimp|fish|factory|karaoke|ktv|bar|massage|guests|guest|customers|cam|model|tokens|dance|drink|party|"
  .. "hotel|fare|visa|boss|broker|madam|uncle|owner|mama|maid|house help|fetch|wash|no phone|dont tell|no id|we dont ask|supper|"
  .. "make a bag|trap|trap house|pack|packs|shift|shifts|allowance|stipend|clubs|trial in|trials|academy|agent|bill|dishes|stall|tapri|yard|dresses|tips|show bar|deliveries|lookouts|runners|plant|private shoot|brand shoot|parents get|given to parents|to family|ransom|baht|usd|dollars|naira|food you lose|train ticket|sell me|fingers|advance|contract|food|maize|goat|goats|cows|cattle|herd|chimney|kiln|stones|quarry|loom|tobacco|per kilo|per bundle|a bag|a bucket|a basket|families preferred|piece|roses|bar street|circus|agent|oga|master|machine)"
local minded = "(guardian|mum or dad|mom or dad|saturday job|saturday lad|saturday girl|holiday job|under 18s|parent or guardian|parents signature|parents note|parent signature|consent|chaperone|chaperones|tutor|tuition|lessons|"
  .. "summer camp|school trip|nanny|babysit*|au pair|birthday|novel|chapter|lyrics|game|film extras|movie|homework|exam|football boots|"
  .. "uniform shop|vaccine|clinic|museum|library|daycare|nursery|kindergarten|teacher needed|teachers needed|english teacher|my kids|our kids|"
  .. "two kids|kids aged|paper round|learning centre|no one under|must be 18|dance teacher|teacher for|coach for|police check|dbs check|lessons for|classes for|saturday mornings|swimming|for ages|my kid|after school club|kids menu|children welcome|teach kids|over 18 only|18 plus only|weekend days only|only the weekend|worksheet)"
rule {
  title      = "Young people are sought, sent or told of beside work, money or secrecy",
  indicators = { "delphi:D4.06", "delphi:D3.05", "ilo:1" },
  law        = { "th-lp-44", "th-atip-6", "th-cp-26" },
  weight     = 8,
  status     = "trial",
  child      = true,
  sources    = { "ilo-ages", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  terms = {
    en = {
      "(teen|teenage) (models|model|girls|boys|dancers|faces|workers|helpers)",
      "(seventh|eighth|ninth|tenth|7th|8th|9th|10th) (grade|grader|graders|standard)",
      "(10|11|12|13|14) (to|or)? (11|12|13|14|15) (age|aged|years|yrs|yr|gr8|great|only|best|perfect)",
      "(kids|children|child|little ones|small ones|sons|daughters|families) (they)? (turn|turns|stack|stacks|carry|tie|gather|sort|clean|make|makes|knot) (the|it|them|bricks|nets|leaves|shrimp|knots)?",
      "(wanted|needed|welcome|ok|from|hiring|hire) (13|14|15) (plus|and up|up|upwards|onwards|or older|and above)",
      "how old (really|r u|are you|is he|is she|u) ... " .. years .. " (sir|maam|madam|aunty|boss|coach|but|only|now)?",
      "no need (for|of) school", "(your|ur|the) (boys|girls|sons|daughters|kids|children) (can|may|will|could) (carry|pick|peel|herd|fetch|sort|dig|wash|sell|sew|weave)",
      "(bring|take|come with) (all|the|your|ur)? (the|your)? (kids|children|little ones|small ones) ... (pay|paid|per|hands|stick|kilo|bundle|bucket|tie|pick|peel|earn)",
      "(kids|children|little ones|small ones|girls|boys|sons|daughters) (do|does|tie|crush|crushes|peel|pick|pack|fold|thread|fill|weigh|herd|bunch|string|shell|gut) (the|heads|tails|small|cane|bundles|jelly|buckets|stones|it|rest|too|also)",
      "(kids|children|little ones) (can|may|will|could) (also)? (tie|come|follow|fold|fill|herd|weigh|carry) ... (help|cane|field|bundle|kilo|work|turn|earn|sack|bag|bags|bricks|too|basket|bucket)",
      "(kids|children) follow (the|their)? (parents|mother|mum|them) (to|into|in) (the)? (field|fields|farm|block|estate)", "(girls|boys|kids|daughters|children) (of|from|over|aged)? (10|11|12|13|14) (plus|and up)? (can|may|also|join)",
      "(small|little|young) (girls|boys|kids|children|ones|pikin) (here|there|too|also)? (dem)? (count|counts|peel|peels|sort|sorts|crack|shell|pack|work|works|wash|carry|sew|fold|roll|pick|dig|dive|sell|beg|sweep|pound|stack) ... (night|day|dawn|morning|hours|school|am|pm|all)",
      "(10|20|ten|twenty|five|seven|{number}) (small|little|young|fresh) (small|small small|little)? (pikin|pikins|girls|boys|kids|children|ones)",
      "(13|14|15|16) (to|till|and|or) (14|15|16|17) (is|are)? (best|preferred|ideal|perfect|ok|only|wanted|needed|slim|pretty)",
      "(after|before|from|outside|at|between|skip|miss) (school|class|maths|lessons|homework|exams) ... (iphone|taxi|hotel|friend|gift|shop|meet|pick you|pick u|cash|secret)",
      "(iphone|phone|gift|cash|money) ... (school|maths|class|homework) ... (dad|mum|mom|teacher|secret|chat)",
      "(pics|photos|pictures|selfies) ... (school name|which school|your school|school uniform)",
      young .. " (not more than|no more than|under|below|aged|age|of age|of|only|just|about|around|max|from|is|was|are|am|ok|welcome|preferred|wanted|needed|between)? (only|about|just)? " .. years .. " (to|up|plus|and|yrs|years|yr|yo|or|is|ok|in|at|can|nice|good|max|also|below|old|who|for|on|with)",
      young .. " (between|aged|age|ages|from|of|cute|pretty)? " .. years .. " (to|up to|till|until|and)? (8|9|10|11|12|13|14|15|16|17|18|19|20)",
      young .. " ... not (more than|over|older than) " .. years,
      young .. " (can|will|must|should) (come|work|help|replace|take|finish|go) ... " .. years,
      years .. " (to|till|and)? (11|12|13|14|15|16|17|18|19)? (yrs|years|yo|yr) ... (parents|family|daily|per day|a day|sleep|boat|advance)",
      "(wife|husband|wives|couple|jodi|family|u|you|men|women) (and|n|plus|with)? (wife|husband)? (and|n|plus|with) (the|all|your|ur|small)? (kids|children|child|little ones) (all|also|too)? (can|may|help|helps|carry|carries|work|works|peel|pick|join)",
      "(kids|children|small ones|bigger ones|older ones|little ones|boys and girls) (all|also|too|usually|often|can|may|will|are|all can|also can) (can|also|all|usually)? (join|joins|help|helps|carry|peel|pick|pluck|plucking|sort|work|works|welcome to work|free to help|be trained)",
      "(young|small|nimble|little|tiny) (legs|fingers|hands|bodies|backs|eyes)",
      "(sleep|sleeps|stay|stays|live|lives|room|flat|house) ... (with|of) ({number}|the|many|several)? (other)? (boys|girls|children|kids) ... (until|till|in my|in one|from|together)",
      "(sleep|stay|live) with (the)? other (boys|girls|children|kids)",
      "(stop|stopped|leave|left|drop|dropped|finish|finished) school (in|at|after|from)? (form|class|grade|standard|primary|p)? {number}", "(stop|stopped|dropped out of|left|out of) school ... (house help|maid|work|help in|come to|city|job)",
      years .. " (is|are|also|too|still|even) (perfect|ok|okay|fine|good|enough|welcome|can|no problem|best|nice)", "(u r|ur|you are|youre|u are|im|i am|i m|she is|shes|he is|hes) (only|just|still)? " .. years .. " (and|so|no|ok|fine|we|but|pls|plz|help|they|he|she|no fone|now|in|right|yr|yrs|years|f|girl|boy|cool)",
      "(tell|say|says|tells) (to)? (any|the|all)? (police|people|them|anyone|officers|officer|guests|customers)? (that)? (you|u|ur|she|he|youre) (are|r|is)? (already)? (18|19|20|21|24) (ok|and|or|only|if|on|yrs|years)?",
      "(write|put|make|change|fix|say) (18|19|20|21|24|(the|ur|your|her|his) age) (on|in|to|for)",
      "(tell|say) (any|the)? (police|anyone|people|officer|teacher) (that)? (you|u|she|he) (are|r|is) my (nephew|niece|son|daughter|grandson|granddaughter)",
      "(do not|dont|we not|no|never) (check|ask|look at|need|want to see) (card|cards|id|ids|age|ages|birth certificate|papers|the age)",
      "(look|looks|dress|makeup|make up) (like)? (older|like 20|like an adult|mature|big girl)", "(listen|hey|hello|come|ok) (small boy|small girl|kiddo|little sister|little bro|little one|small sister|nak)",
      "(skip|miss|instead of|after|before|no need) (school|class) ... (work|earn|cash|money|peel|help|sell|join|carry)", "(boarding run|runaway|run away|orphan|orphans|street) (ok|okay|boys|girls|kids|welcome|fine|also|children)",
    },
  },
  unless_near = {
    en = { "(parent on set|parents on set|parent present|parents present|guardian present|trust acct|trust account|commercial|film extras)", "(haha|lol|for ages|seats|hours|hrs|minutes|percent|iphone|years experience|years of experience|km|per hour|gb|inch|size|floor|room {number}|bus {number}|chapter)" },
  },
  unless_about = { "make-believe", "formal-advert" },
  when = function(ad)
    return ad:has(around) and not ad:has(minded) and not ad:has("<minded-young>")
  end,
  fires = {
    en = {
      "Shrimp island needs «young legs», sleep on the platform, cash at the end.",
      "Wife and «kids all can help», pay by family, finish the debt first.",
      "Then your «daughter can come, 13» is good for peeling.",
    },
  },
  silent = {
    en = {
      "Help at the strawberry stand, ages 15 to 17 ok with a parent's signature.",
      "Nanny for two kids aged 4 and 8, salary paid monthly.",
      "Our son is twelve and plays football.",
    },
  },
  except = {
    "line-broken", "spaced-letters", "dotted-letters", "look-alikes", "digits-for-letters", "mistyped", "repeated-letters",
    "doubled-spaces", "zero-width",
  },
  advice = "Ring 1300 or 191 at once; from abroad the national child line. Do not contact the poster and do not publish name or picture of the child.",
}
