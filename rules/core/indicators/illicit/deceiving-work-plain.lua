-- The work is to win the love or the money of strangers behind a false face.
rule {
  title      = "The work described is to win trust or money from strangers",
  indicators = { "delphi:D4.07", "ilo:2" },
  weight     = 6,
  status     = "trial",
  sources    = { "ilo-indicators-2012", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  terms = {
    en = {
      "(conversation|chat|chatting|dating|online) (partner|partners|companion|operators|models|hosts) (for|in|to) (an|the|our|a)? (investment|crypto|trading|vip|rich|clients|dollar|community|platform|lonely|members)",
      "(investment|crypto|trading|forex) (community|project|platform|group|team) ... (chat|conversation|bilingual|translator|typing|airport|island|dormitory|bed|suite|bunk|compound|park)",
      "(translator|translators|typist|typists|coder|coders|programmer|chatters|chat agents|marketing|telesales|customer service) ... (river side|riverside|special zone|economic zone|usdt|the park|golden triangle|across the river|other side)",
      "(special zone|economic zone|golden triangle|river side|the park) ... (usdt|rotate|coder|translators|marketing|chat|telesales|18 month|bunk|barbecue)",
      "(scam|fraud|killing) (experience|exp|skills|background) (welcome|ok|is plus|preferred|needed|a plus)",

      "(love|romance|romantic|dating|heart|hearts|invest|investment|investor|crypto|forex|trading|wealth) (desk|project|team|department|section|floor|room|script|scripts|group|chat|chatter|chatters|unit|operator|agent|line)",
      "(loves|lovers|lover|hearts) (who|that|must|should|to)? ... (deposit|deposits|invest|money|usdt)",
      "(converted|convert|closed|fresh|new|rich|old|lonely|foreign|western|american|european|us|usa|uk|chinese|japanese|retired) (clients|client|customer|customers|men|women|widow|widows|grandfathers|grandpas|uncles|targets|fish|dogs|pigs)",
      "(client|clients|customer|customers|target|targets) (are|is|mostly|all)? (old|lonely|rich|retired|foreign|western|american|european)",
      "(so|makes|make|until|til) (the)? (customer|customers|client|clients|target|man|men|he|they) (believe|believes|trust|trusts|think|thinks|fall|falls|love|loves|invest|invests|deposit|deposits)",
      "(be|play|act|pretend|pretending|pose|posing|write|writing|chat|chatting|speak|talk|talking|type|typing) (to be|as|like)? (a|an|the)? (rich|lonely|pretty|young|army|american|korean|fake|model)? (widow|lady|girl|woman|model|soldier|doctor|engineer|businessman|millionaire|investor)",
      "(write|writing|writes|send|sending|type|typing) (love|sweet|hello dear|hi dear|romance|love letters|sweet words) (to|with|for|all|messages)?",
      "(writing|write|chat|chatting|talk|talking|text|texting) (to|with) (strangers|lonely|old men|foreigners|rich|grandfathers|widows|many men|clients abroad|customers abroad|americans|europeans)",
      "(appear|come|show) (only)? on (camera|cam|video) ... (customer|client|profile|believe|real|chatter)",
      "(profile|profiles|photos|pictures|identity) (is|are|was)? (fake|not real|stolen|not yours|not mine|of a model|given by)",
      "(model|models) ... (video call|video calls|video chat) ... (customer|client|clients|believe|profile|investor|shift)",
      "(script|scripts) (is|are)? (given|provided|ready|from boss|to follow)",
      "(like|similar to|same as|not) (na)? (yahoo|yahoo yahoo|419|scam|g work|pig butchering|sha zhu pan)",
      "(cash out|cashout) (big|client|clients|from|today)",
      "(teach|train) (u|you|una|us|them) (how)? to (chat|talk|write) (to|with)? (client|clients|customer|customers|foreigners|white)",
      "(use|open|bring|prepare) ... (atm|bank apps|bank app|bank accounts|wallets|wallet|sim|sims) ... (customers|customer|clients|deposit|deposits|active|receive|own name|of your own name|in own name)",
      "(bank app|bank apps|mobile banking|atm card|atm cards|sim card|wallet|wallets) (active|in own name|in your name|of your own name|own name|with sim|must be active|ready)",
      "(make|made|makes|told) (me|us|them|you) (to)? open {number}? (bank)? (wallet|wallets|account|accounts)",
      "(crypto|forex|trading|gambling|betting|casino|bitcoin) (site|sites|platform|operator|customer|chat|chatter|promotion|promoter|marketing|agent)",
    },
  },
  unless = {
    en = {
      "(new|retired|foreign|japanese|chinese|european|american|us|uk) (client|clients|customer|customers|"
        .. "men|women|uncles)",
      "(investment|invest|investor|trading|wealth|crypto|forex) (team|department|unit|group|section|floor|"
        .. "room|line|operator|desk|agent|project)",
      "crypto (project|team|platform)",
      "(trading|gambling|casino) (platform|site|agent|marketing)",
      "old (customer|customers|client|clients|women|men)",
      "(pull|pulls|convert|converted|closed) (from|today|client|clients|big)?",
    },
  },
  unless_near = {
    en = {
      "(theatre|stage|cast|school play|costume|halloween|cosplay|bank of|portfolio|licensed|regulated|cfa|"
        .. "novel|game|church)",
    },
  },
  unless_about = { "everyday", "make-believe", "not-meant" },
  fires = {
    en = {
      "Team of «romance desk» or invest desk.",
      "You only appear on camera «so the customer believes» the profile is real.",
      "Work is to «be a rich widow» on the chat.",
    },
  },
  silent = {
    en = {
      "Investment team of the bank seeks analysts.",
      "Play Lady Macbeth in our school theatre.",
      "Talk to customers at the till, cash is counted twice.",
      "She writes songs about love.",
    },
  },
  except = { "look-alikes", "digits-for-letters", "spaced-letters", "dotted-letters", "repeated-letters", "line-broken", "mistyped" },
  advice = "Ask what is said to the people at the other end, and whether one may stop. Those who are made to deceive may be in need of protection themselves.",
}
