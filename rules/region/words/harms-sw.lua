-- Words of harm, fear, threats and calls for help (Swahili).
words {
  sw = {
    "kupigwa", "napigwa", "ananipiga", "wananipiga", "wanatupiga", "alinipiga", "walinipiga", "tunapigwa", "anapigwa",
    "kofi", "fimbo", "mijeledi", "teke", "kuchomwa", "alinichoma", "pasi ya moto", "maji ya moto", "shoti ya umeme",
    "shoku", "kuteswa", "nateswa", "tunateswa", "wanatutesa", "ananitesa", "mateso", "ananifokea", "kufokewa",
    "anapiga kelele", "matusi", "ananitukana", "kutukanwa", "vitisho", "kutishiwa", "ananitishia", "wanatutishia",
    "tishio", "adhabu", "kuadhibiwa", "kuuzwa", "nimeuzwa", "niliuzwa", "tumeuzwa", "aliniuza", "wataniuza",
    "naogopa", "tunaogopa", "hofu", "uoga", "nalia", "analia", "kulia", "machozi", "majeraha", "damu", "naumwa",
    "mgonjwa", "hakuna hospitali", "kubakwa", "alinibaka", "ananishika shika", "ataita polisi", "nitaita polisi",
    "polisi watakukamata", "watanikamata", "kukamatwa", "jela", "gerezani", "kufukuzwa nchini", "deport", "nisaidie",
    "nisaidieni", "tusaidieni", "msaada", "niokoe", "okoa", "kuuawa", "nitakufa", "wataniua", "alikufa", "bunduki",
    "mganga", "uchawi", "wanapigwa", "waya", "umeungua", "ameungua", "mkono umeungua", "kapofuka", "amekatwa",
    "wameuzwa", "ameuzwa", "aliugua", "wakamwacha", "okoeni", "njaa kali",
  },
}
