-- Words of journeys, borders and places abroad (Swahili).
words {
  sw = {
    "mpaka wa", "mpakani", "boda", "kuvuka", "tunavuka", "utavuka", "utavushwa", "kuvushwa", "panya", "msituni",
    "msitu", "porini", "mto", "mtoni", "ziwani", "ziwa", "bahari", "baharini", "boti", "mashua", "ngalawa", "meli",
    "jahazi", "lori", "roli", "gari", "basi", "bodaboda", "usiku", "kesho", "jiandae", "safari", "kusafiri",
    "kusafirishwa", "tutakusafirisha", "tiketi", "tikiti", "ndege", "airport", "uhamiaji", "immigration", "mtalii",
    "watalii", "visa", "utapokelewa", "atakupokea", "watakupokea", "kupokewa", "atakuja kukuchukua", "tutakuchukua",
    "watakuja kukuchukua", "dereva atakuchukua", "saudia", "saudi", "oman", "dubai", "qatar", "kuwait", "uarabuni",
    "lebanon", "libya", "afrika kusini", "ughaibuni", "ngambo", "nje ya nchi", "majuu", "mombasa", "nairobi", "dar",
    "mjini",
  },
}
