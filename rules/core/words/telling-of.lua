-- Warnings, news and law that tell of such things.
words {
  en = {
    "hotline", "helpline", "call us", "call free", "in confidence", "rescued", "arrested", "sentenced",
    "jailed", "judge ordered", "prosecution", "prosecutors", "police said", "spokes", "according to",
    "researchers", "survey", "know your rights", "beware", "scam alert", "if someone", "if anyone",
    "if your employer", "share this", "please share", "ngo", "trafficking", "forced labour", "victims",
    "survivors", "returnees", "we never", "we dont ask", "employers who", "not allowed to", "reminder",
    "notice to", "genuine employer", "real employer", "legal employer", "it is illegal", "is unlawful",
    "is a crime", "against the law", "by law", "can my employer", "your rights", "rights", "free advice",
    "advice line", "legal aid", "leaflet", "poster", "worksheet", "press release", "thread", "newsletter",
    "editorial", "documentary", "statistics", "percent of", "complaints", "conviction", "sentence",
    "officials", "authorities", "officers", "minister", "embassy reminder", "embassy notice", "public notice",
    "bulletin", "stay safe", "be careful", "watch out", "red flags", "signs of", "the union", "dont send",
    "survivor", "q a", "psa", "dont give", "reminds", "report to", "raid", "gang", "before you sign", "museum",
    "spot the", "protocol", "check if", "before signing", "charged with", "role play", "report it",
    "dont hand", "awareness", "advisory", "never send", "never give", "fraudsters", "convention", "check that",
    "reminded us", "link in bio", "do not sign", "before you travel", "before travelling", "employer must",
    "should be reported", "support worker", "ilo", "before you go", "frequently asked", "reported to police",
    "employer", "employers", "public", "report", "offers", "agreed", "if your",
  },
}
