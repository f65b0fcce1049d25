-- Places and kinds of work where people are hidden from view: boats, plantations, mines, bars, homes, compounds (Malay).
words {
  ms = {
    "bot pukat", "pukat", "kapal (tunda|ikan|laut dalam)", "sangkar ikan", "bagang", "ladang", "kebun", "sawit",
    "getah", "cili", "sayur", "balak", "lombong", "tapak bina", "tapak projek", "binaan", "kilang", "sarang burung",
    "stor", "bengkel (jahit|kereta)", "cuci kereta", "kedai urut", "hostes", "live host", "model live", "bibik",
    "amah", "maid", "pembantu rumah", "jaga orang tua", "jaga nenek", "rumah bos", "arab", "macau", "thailand",
    "poipet", "phnom penh", "myawaddy", "korea", "australia", "cs judi", "judi online", "mengemis", "jual tisu",
    "bangla", "rohingya", "nepal", "lombok", "medan", "flores", "bangladesh",
  },
}
