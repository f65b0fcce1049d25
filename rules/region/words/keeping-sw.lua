-- Words of keeping what is another's (Swahili).
words {
  sw = {
    "wamechukua", "amechukua", "alichukua", "walichukua", "wanachukua", "anachukua", "alinichukulia", "amenichukulia",
    "wamenichukulia", "wakachukua", "chukua zote", "kunyanganywa", "nimenyanganywa", "alininyanganya",
    "walininyanganya", "wametunyanganya", "ameshika", "wameshika", "anashika", "wanashikilia", "anashikilia",
    "shikilia", "amezuia", "wamezuia", "ameficha", "anaficha", "anatunza", "nitakutunzia", "tutakutunzia",
    "kutunziwa", "ananitunzia", "ananiwekea", "tunakuwekea", "anaweka", "kuweka", "weka kwa bosi", "ako nayo",
    "yuko nayo", "anayo bosi", "wako nazo", "iko kwa bosi", "ziko kwa bosi", "iko kwa madam", "iko kwa agent",
    "ziko ofisini", "iko ofisini", "kwa usalama", "kwa ajili ya usalama", "isipotee", "kabidhi", "kukabidhi",
    "nilikabidhi", "mpe bosi", "mpe agent", "mpe madam", "toa passport", "amana", "kabati", "sefu", "acha kwa",
    "kukusanya", "wanakusanya", "aiweke", "utampa meneja", "utampa madam", "akiache", "aache kwa", "kiache",
  },
}
