-- Places and kinds of work where people are hidden from view: boats, plantations, mines, bars, homes, compounds (Swahili).
words {
  sw = {
    "machimbo", "mgodi", "mgodini", "dhahabu", "kokoto", "mawe", "shamba", "mashamba", "miwa", "chai", "maua",
    "mkonge", "tumbaku", "kahawa", "ng'ombe", "mifugo", "kuchunga", "uvuvi", "wavuvi", "wafungaji", "meli ya samaki",
    "baharia", "kisiwa", "dagaa", "kiwanda", "ujenzi", "matofali", "bekari", "mgahawa", "kazi za ndani",
    "kazi ya ndani", "kazi za nyumbani", "housegirl", "hausigeli", "mjakazi", "yaya", "klabu", "massage", "hoteli",
    "wadada", "mamodel", "riyadh", "muscat", "doha", "jordan", "iraq", "bahrain", "thailand", "bangkok", "myawaddy",
    "laos", "myanmar", "juba", "kongo", "urusi", "customer care", "ombaomba", "kuomba", "barabarani", "mashua",
    "ziwa victoria", "ziwani", "nyavu", "makuli", "bandari", "bandarini",
  },
}
