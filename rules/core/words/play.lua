-- Jokes, games, stories, pets.
words {
  en = {
    "lol", "lmao", "haha", "hahah", "jk", "rofl", "pov", "meme", "babes", "knackered", "xx", "game", "guild",
    "level", "boss fight", "novel", "novels", "chapter", "lyrics", "poem", "song", "verse", "movie",
    "thriller", "series", "episode", "drama", "fanfic", "wattpad", "character", "plot", "book club", "my cat",
    "our cat", "one cat", "my dog", "beagle", "tabby", "microchip", "ps5", "xbox", "ebay", "hostage",
    "adoption fee", "rehoming", "kitten", "puppy", "rant", "poll", "vibes", "squad", "essay", "archive",
    "archival", "annas", "century", "cook makes", "chickens hold", "fishing trip", "husband says", "wife says",
    "boyfriend says", "my ex", "kids say", "toddler", "baby shower", "dnd", "quest", "minecraft", "server",
    "skin", "escape room", "trailer", "spoilers", "netflix", "season finale", "binge", "actor", "actress",
    "director", "scene", "theatre", "comedy", "stand up", "satire", "parody", "headline", "draft {number}",
    "critique", "fanart", "podcast", "playlist", "album", "band", "gig", "concert", "quiz", "trivia", "riddle",
    "crossword", "nightmare", "literally", "apparently", "honestly", "ngl", "imo", "fr fr", "so cute",
    "cringe", "yay", "ugh", "argh", "omg", "wtf", "smh", "send snacks", "popcorn", "snacks", "yoghurt",
    "lunchbox", "microwave", "parrot", "sofa", "onions", "noodles", "pizza", "coffee machine", "team a",
    "on the balcony", "this chapter", "trigger warning", "pls review", "old story", "card games", "new single",
    "chorus", "mixtape", "music video", "spoken word", "haiku", "short story", "flash fiction", "plot twist",
    "open mic", "cat", "monday", "boots", "mondays", "laugh", "youtube", "reading", "bake", "allotment",
    "audition", "lottery", "film", "biscuits", "my manager", "bday", "amen", "rugby", "pitch", "funny",
    "choir", "recipe", "baking", "author", "prayers", "sourdough", "rehearsal", "horoscope",
    "unpopular opinion", "coffee", "thanks", "thank you", "flapjacks", "tenors", "stars",
  },
}
