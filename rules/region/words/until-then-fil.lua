-- Words that put something off to an end (Filipino and Taglish).
words {
  fil = {
    "hanggang matapos", "hanggang matapos kontrata", "hanggang sa matapos", "hanggat di bayad", "hanggat hindi bayad",
    "hanggat di tapos", "hanggang bayad na", "hanggang fully paid", "pag tapos kontrata", "pagkatapos ng kontrata",
    "pag natapos kontrata", "pag finish contract", "finish contract", "tapusin kontrata", "tapusin mo muna",
    "tapusin muna", "end of contract", "after contract", "pag nabayaran na", "pag bayad ka na", "bago ka umuwi",
    "bago makauwi", "bago umalis", "saka na", "saka lang", "tsaka na", "tsaka lang", "saka ibibigay", "saka makukuha",
    "pag uwi mo", "pag uwi na lang", "pagkatapos ng {number} buwan", "after {number} months",
    "pag {number} months na", "unang {number} buwan", "unang tatlong buwan", "first {number} months", "sa huli na",
    "sa dulo", "pagkatapos ng ani", "pag baba ng barko", "pagdaong", "pag may kapalit", "hanggang may kapalit",
    "ibabalik pag", "isosoli pag", "bayaran mo muna",
  },
}
