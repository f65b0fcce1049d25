-- Words of journeys, borders and places abroad.
words {
  en = {
    "border", "river", "jungle", "boat", "by boat", "tourist", "turista", "visit visa", "visa on arrival",
    "no visa", "visa", "cross", "crosses", "crossing", "crossed", "tonight", "this night", "ticket", "fly",
    "checkpoint", "smuggle", "airport", "immigration", "driver", "lorry", "truck", "van", "pickup", "pick up",
    "pick you", "pick u", "bangkok", "thailand", "mae sot", "poipet", "myawaddy", "laos", "cambodia", "dubai",
    "libya", "oman", "kuwait", "saudi", "riyadh", "jeddah", "qatar", "doha", "lebanon", "beirut", "malaysia",
    "macau", "phnom penh", "sihanoukville", "tachilek", "kk", "italy", "europe", "abroad", "another country", "far",
    "island", "mountain", "desert", "forest", "sea",
    "poland", "germany", "romania", "serbia", "cyprus", "malta", "georgia", "armenia", "turkey", "istanbul",
    "jordan", "amman", "bahrain", "muscat", "iraq", "mauritius", "maldives", "taiwan", "japan", "korea", "canada",
    "australia", "russia", "mali", "niger", "ghana", "nigeria", "lagos", "nairobi", "kenya", "uganda", "dhaka",
    "nepal", "kathmandu", "manila", "jakarta", "batam", "sabah", "penang", "kuala lumpur", "vientiane", "bavet",
    "aranya", "chiang rai", "mahachai", "minibus", "bus to", "driver takes", "cross over", "overseas", "foreign",
    "port", "pier", "island owned", "checkpoints",
  },
}
