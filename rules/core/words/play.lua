-- Jokes, games, stories, pets.
words {
  en = {
    "lol", "lmao", "haha", "hahaha", "hahah", "jk", "joking", "rofl", "pov", "meme", "game", "guild", "level",
    "boss fight", "novel", "novels", "chapter", "lyrics", "poem", "song", "verse", "movie", "thriller", "series",
    "episode", "drama", "fanfic", "wattpad", "character", "plot", "book club", "my cat", "our cat", "one cat",
    "my dog", "kitten", "puppy", "rant", "poll", "tbh", "vibes", "squad", "essay", "archive", "archival", "annas",
    "century", "cook makes", "chickens hold", "fishing trip", "husband says", "wife says", "girlfriend",
    "boyfriend says", "my ex", "kids say", "toddler", "baby shower", "dnd", "quest", "minecraft", "roblox server",
    "server", "skin", "raid boss", "escape room", "trailer", "spoilers", "netflix", "season finale", "binge",
    "actor", "actress", "director", "scene", "theatre", "comedy", "stand up", "satire", "parody", "headline",
    "draft {number}", "critique", "fanart", "podcast", "playlist", "album", "band", "gig", "concert",
    "karaoke night", "quiz", "trivia", "riddle", "crossword", "dream i had", "nightmare", "literally", "apparently",
    "honestly", "ngl", "imo", "fr fr", "so cute", "cringe", "yay", "ugh", "argh", "omg", "wtf", "smh",
    "send snacks", "popcorn", "snacks", "fridge", "yoghurt", "lunchbox", "microwave", "parrot", "chickens", "goat",
    "sofa", "garden gnome", "onions", "noodles", "pizza", "coffee machine",
    "canteen auntie", "with a heart", "in pyjamas", "kids laughing", "debate topic", "team a", "on the balcony",
    "bless him",
    "this chapter", "trigger warning", "pls review", "old story", "great grandma", "babysitting coop", "card games",
    "new single", "chorus", "mixtape", "music video", "spoken word", "haiku", "short story", "flash fiction",
    "plot twist", "open mic",
  },
}
