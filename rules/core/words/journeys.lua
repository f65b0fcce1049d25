-- Words of journeys, borders and places abroad.
words {
  en = {
    "border", "river", "jungle", "boat", "tourist", "turista", "visa", "cross", "crosses", "crossing",
    "crossed", "tonight", "ticket", "fly", "checkpoint", "smuggle", "airport", "immigration", "driver",
    "lorry", "truck", "van", "pickup", "pick up", "pick you", "pick u", "bangkok", "thailand", "mae sot",
    "poipet", "myawaddy", "laos", "cambodia", "dubai", "libya", "oman", "kuwait", "saudi", "riyadh", "jeddah",
    "qatar", "doha", "lebanon", "beirut", "malaysia", "sihanoukville", "tachilek", "italy", "abroad",
    "another country", "island", "mountain", "desert", "forest", "sea", "poland", "romania", "serbia", "malta",
    "turkey", "istanbul", "amman", "bahrain", "muscat", "iraq", "maldives", "japan", "korea", "canada",
    "russia", "uganda", "nepal", "sabah", "vientiane", "bavet", "mahachai", "minibus", "overseas", "foreign",
    "pier", "fetch", "the road", "gulf", "shan", "up north", "america", "myanmar", "china", "night bus",
    "new zealand", "vessel", "ethiopia", "london", "tourism", "cairo", "collect you", "philippines",
    "speedboat", "meets you", "vietnam", "karachi", "moved to", "they send", "sri lanka", "abu dhabi",
    "mae sai", "ranong", "landed", "visitor", "sharjah", "sent to", "zimbabwe", "golden triangle", "kk park",
    "holiday stamp", "college letter", "language school", "other side", "other bank", "special zone",
    "on foot", "the cane", "rubber", "by night", "car comes", "minivan", "bussed", "come get you", "man waits",
    "someone meets", "another province", "military area", "i book bus", "sahel", "another city",
    "another state", "one way", "student pass", "picks you", "we book", "taken to", "arrival", "reach",
    "reached", "arrive", "takes you", "take u", "transit", "plane", "moved", "brought", "station", "land",
    "picks",
  },
}
