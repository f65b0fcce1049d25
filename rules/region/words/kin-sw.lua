-- Words of family and young people (Swahili).
words {
  sw = {
    "mama", "mama yangu", "baba", "baba yangu", "wazazi", "wazazi wangu", "ndugu", "ndugu zangu", "kaka", "dada",
    "dada yangu", "mdogo wangu", "wadogo zangu", "mtoto", "mtoto wangu", "watoto", "watoto wangu", "mtoto mchanga",
    "mume", "mume wangu", "mke", "nyumbani", "kwetu", "kijijini", "kijiji", "vijijini", "ushago", "shags",
    "mashambani", "jirani", "majirani", "jamaa", "binamu", "mpwa", "mjomba", "bibi", "babu", "nyanya", "mjukuu",
    "wajukuu", "yatima", "mjane", "mjamzito", "mimba", "msichana", "wasichana", "binti", "mabinti", "mvulana",
    "wavulana", "vijana", "mwanafunzi", "house girl", "mdhamini", "ananisubiri", "wananisubiri",
  },
}
