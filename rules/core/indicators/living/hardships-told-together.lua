-- Somebody tells of several hardships of work at once, in whatever words: each may be ordinary, together they are not.
-- Written as people type: short, in several Englishes, with words of home in between.
local paper = "(passport|passports|passprt|papers|documents|docs|id|ids|card|cards|permit|iqama|visa page|contract|contracts|bankbook|bank book|sim|licence|degree|seaman book|"
    .. "my book|originals|certificate|certificates)"
local held = "(take|took|taken|takes|keep|keeps|kept|hold|holds|held|lock|locked|collect|collected|collects|seize|seized|with him|with her|with them|with agent|with boss|"
    .. "with madam|with manager|in his|in her|in their|his truck|drawer|safe|cabin|confiscate|confiscated|gone|hide|hides|hid|refuse|refused|refuses|not return|give back|not give|"
    .. "rakh|nahi de|release|hawak|got)"
local negated = "(cant|cannot|can not|couldnt|not|no|never|nobody|no one|wont|dont|doesnt|didnt|until|till|unless|before|without|not allowed|no fit|isnt|if i|if we|if u|if you|pay to|after)"
local away = "(leave|leaves|left|go out|go home|goes home|going home|go ashore|outside|come back|come home|run|escape|quit|exit|comot|waka|japa|go to village|go back|travel|ghar|"
    .. "be free|free|change job|go to police|town|step out|resign|stop|land|shore|port|uwi|umuwi|lumabas)"
local money = "(pay|paid|salary|wage|wages|money|stipend|earn|earns|allowance|tips|sweldo|paisa|percent|cash|account)"
local lost = "(no|not|never|without|zero|nothing|stay with|keep|keeps|kept|cut|cuts|deduct|deducts|deducted|half|hold|holds|late|take|takes|took|hand over|is with|with agency|with him|"
    .. "nahi|wala|held|stopped|only)"

local subjects = {
  "(owe|owes|owed|owing|debt|debts|loan|repay|refund|pay back|work off|interest|lender|bond|penalty|compensation|ransom|on credit|pay 2 ticket|on the book|still say|tag|oath|"
    .. "shrine|juju|never finish|clear it|utang|new rule|broke rule|fine|fined|cover ticket|"
    .. "minus food|minus bed|have minus|advance from|the count|dates first|pay back|never settled|not settling|"
    .. "sends us back|exit letter|cost me|filed runaway|absconding|runaway case|"
    .. "pay them|ask 5k again|make she pay)",
  "(beat|beats|beaten|beating|flog|flogs|hit|hits|slap|slaps|slapped|burn|burns|punish|punished|punishment|gun|guns|threat|threats|threaten|threatens|threatened|shouts|shock|"
    .. "scared|afraid|thrown|kill|cry|cries|crying|deport|deported|huroob|frog jump|squat|carry water|the photos|photos|my kids school|send us back|call the police|call police|"
    .. "electric|"
    .. "jail|broken|hand is broken|stick|drink this|other office|not like you said|extra|in danger|jumped|"
    .. "paper in my hand|cries|crying|raped|touched|forced|shout|angry with|throws|pinch|bruise|bruises|marks|"
    .. "injured|finger|"
    .. "buy you|sold|sell|tired of|no one will believe)",
  "(phone|phones|sim|contact|camera|cctv|tracks|monitor|monitors|outsiders|visit|visitors|voice note|no call|not call|cannot talk|cant talk|talk long|wifi|facebook|lock|locked|locks|"
    .. "nailed|gate|"
    .. "never comes out|never goes out|door opens|door open|cellar|basement|locks|reads our chat|read our chat|"
    .. "no wifi|phone of|this phone|borrow|borrowed|big river|dont know where|sign or|no port|no one go home|"
    .. "nobody go home|when 0|till zero|until zero|"
    .. "guard|guards|dem lock|trapped|alive|no outside|key)",
  "(sleep|sleeps|sleeping|rice|no food|hungry|left overs|"
    .. "rice and salt|salt|cellar|beds|mattress|rents us|same room|food ok|small food|thin|cold|no heating|"
    .. "clothes only|only clothes|balcony|shed|garage|under stairs|"
    .. "kitchen floor|container|containers|i am sick|is sick|sick|medicine|no doctor|one room|one flat|nailed|lamps|same floor|"
    .. "no toilet|no water|dirty water|weighs)",
  "(every day|everyday|no rest|no off|rest day|dark to dark|"
    .. "2 at night|until 2|every night|till morning|no sunday|6 days|12 years|since 2|whole year|first year|9 to 2|"
    .. "all night|whole night|sleep at|up at|non stop|7 days|day shift too|(14|15|16|17|18|19|20) (hours|hour|hrs|hr))",
  "(customers|clients|guests|men come|old men|i dance|dance|karaoke|massage|scam|scamming|fake girls|fake profile|beg|begging|drugs|typing|msgs|no deposit today|"
    .. "dating clients|bikini|every night men|make bricks|bricks|other office|kiln|"
    .. "house with plants|"
    .. "rounds)",
  "(agent|broker|recruiter|bureau|brought me|brought us|sent me|sent us|took us|moved me|promised|told me|thought|recruits|recruited|for training|as students|said it was|factory no exist|"
    .. "real work|"
    .. "not like you said|isnt massage|they said nurse|hotel trainee|instead|not hotel|was told|the ad said|"
    .. "changed the|"
    .. "no cruise|not hotel)",
  "(pls help|please help|help pls|help me|abeg|plz|embassy|sos|hotline|what number|what can i do|what do i do|where can|who do i|how can i|how do i|is it legal|legally|call 999|"
    .. "want my mum|"
    .. "i want go back|want my passport|where are you|where are u|come home|can ministry|will ministry|no name|"
    .. "anonymous|what should we do|worried about her|"
    .. "wants home|want to go|wan come back|ghar jana|madad|tulong|need help|i want stop|can i call)",
  "(minor|underage|my small kids|small kids|sends kids|small girl|small boy)",
}
local work = "(boss|bosses|employer|madam|mam|sir|oga|malik|owner|captain|skipper|manager|contractor|foreman|munshi|company|agency|agent|broker|sponsor|kafeel|leader|guard|"
    .. "guards|supervisor|mamasan|mama san|recruiter|coach|lender|they|dem|he|she|teacher|uncle|aunty|boyfriend|lady|men|admin)"
-- Only short texts: long ones say a little of everything. Play, school and quarrels at home use the same words.
local small = "(the|a|an|of|in|to|and|or|for|with|on|is|are|you|u|we|your|our|at|from|no|not|will|my|i|me|he|she|they|it)"
local play = "(with paw|paws|meow|tuna|chorus|game|movie|film|novel|series|episode|documentary|news|homework|exam|thesis|landlord|condo|tenant|rent|airline|hostel|hotel safe|lol|lmao|haha|printer|soldiers|"
    .. "grandma|concert|bootcamp|my dog|court|police raided|hackathon|slipper|powerpoint|pizza|birthday)"
local fair = "(would do again|as they told us|as they told me|as promised|ot at 1 5|all ot at|unused leave|any penalty none|kids phones|their phones for the week|all fine|customers cant wander|its with me|it is with me|with me always|in my bag|in my drawer|same day after|gave back|came back|friday off|sunday off|salary in bank|pays on time|on time|employer pays|free to leave)"

rule {
  title      = "Several hardships of work are told together",
  indicators = { "delphi:D4.05", "delphi:D6.01", "ilo:10", "ilo:6" },
  weight     = 8,
  status     = "stable",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "worker_report", "conversation", "other" },
  always     = true,
  unless_about = { "make-believe", "house-rules", "public-word" },
  when = function(ad)
    local need = ad:kind() == "other" and 4 or 3
    -- A long text says a little of everything.
    if ad:length() > 700 then need = need + 2 end
    if ad:kind() ~= "conversation" and not ad:has(work) or ad:has(play) or ad:has(fair) then return false end
    local found = {}
    for _, place in ipairs {
      ad:near(paper, held, 25)[1] or false,
      ad:near(negated, away, 20)[1] or false,
      ad:near(lost, money, 20)[1] or false,
    } do
      if place then found[#found + 1] = place end
    end
    local told = #found
    for _, subject in ipairs(subjects) do
      if ad:has(subject) then told = told + 1 end
    end
    if told < need then return false end
    -- Where something ordinary is told as well, one hardship more is asked for.
    if told == need and (ad:has("<fair-work>") or ad:has("<fair-papers>") or ad:has("<renting>") or ad:has("<play>")) then return false end
    local words = ad:find(small)
    if #words > 0 and words[#words].at > 900 then return false end
    for _, subject in ipairs(subjects) do
      found[#found + 1] = ad:find(subject)[1]
    end
    return { evidence = found, reason = "several hardships stand together" }
  end,
  fires = {
    en = {
      "Our foreman keeps the cards, we sleep in the container, no pay since winter, and he shouts if anyone talks to outsiders.",
    },
  },
  silent = {
    en = {
      "My company takes 200 for the uniform, is that allowed?",
      "In this game the captain beats you, takes your papers and you cannot leave the ship.",
    },
  },
  advice = "Ask first whether the person can talk freely and can leave. Then go through papers, pay, debt and hours one by one; offer 1300 and an interpreter.",
}
