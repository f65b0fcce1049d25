-- Words of pay that is little, late or none (Filipino and Taglish).
words {
  fil = {
    "walang sahod", "walang sweldo", "wala pang sahod", "wala pang sweldo", "wala pa sahod", "di sumasahod",
    "hindi sumasahod", "di pa sumasahod", "hindi pa sumasahod", "di pinapasahod", "hindi pinapasahod",
    "di binabayaran", "hindi binabayaran", "di nagbabayad", "hindi bayad", "di bayad", "hindi binigay",
    "di binibigay", "di pa binibigay", "delay sahod", "delayed sahod", "delayed sweldo", "delay sweldo", "late sahod",
    "kulang sahod", "kulang ang sahod", "kulang sweldo", "kalahati lang", "kalahati ng sahod", "sahod ko",
    "sweldo ko", "sahod mo", "pinangako", "pangako", "nangako", "sabi {number}", "sabi sakin", "sabi nila {number}",
    "hindi tugma", "iba sa kontrata", "allowance lang", "pagkain lang", "pakain lang", "libre kain lang", "tip lang",
    "commission lang", "commission basis", "walang basic", "tsaka na bayad", "saka na sahod", "napupunta sa agency",
    "sa agency napupunta", "kinukuha ng amo", "hawak sahod", "hawak ang sahod", "hold sahod", "walang kontrata",
    "walang resibo", "wala akong natanggap", "walang natanggap", "wala natira", "walang natitira",
    "buwan nang walang", "pera ko", "hawak muna", "1st cutoff", "first cutoff",
    "(3|4|5|6|tatlong|apat na) buwan nang wala", "allotment", "pag kumita na", "kapag kumita", "di na sumasagot",
    "less", "bayad kain", "kain at tulog", "bigas lang", "ang rest", "pag uwi ang bayad",
  },
}
