-- Words of telephones and of reaching somebody (Swahili).
words {
  sw = {
    "simu", "simu yangu", "simu zetu", "sim", "laini", "line", "sim card", "kadi ya simu", "namba", "nambari",
    "vocha", "airtime", "bando", "bundles", "wifi", "waifai", "intaneti", "hakuna network", "hakuna mtandao",
    "hakuna simu", "bila simu", "nimenyanganywa simu", "walichukua simu", "alichukua simu", "amechukua simu",
    "kuchukuliwa simu", "haruhusu simu", "siruhusiwi simu", "simu ni marufuku", "hatuna simu", "kupiga simu",
    "siwezi kupiga simu", "nipige simu nyumbani", "kupiga simu nyumbani", "kupigia mama", "kuongea na familia",
    "kuongea na mama", "hapatikani", "hapatikani kwa simu", "simu haipatikani", "simu imezimwa", "imezimwa",
    "namba haipo", "kuwasiliana", "hakuna mawasiliano", "tumepoteza mawasiliano", "kimya muda mrefu", "ameniblock",
    "whatsapp", "imo", "video call", "location", "kamera", "cctv", "laptop",
  },
}
