-- Words of journeys, borders and places abroad (Swahili).
words {
  sw = {
    "mpaka wa", "mpakani", "kuvuka", "tunavuka", "utavuka", "utavushwa", "kuvushwa", "panya", "msituni", "msitu",
    "mtoni", "ziwani", "ziwa", "baharini", "boti", "mashua", "ngalawa", "jahazi", "lori", "roli", "jiandae",
    "kusafirishwa", "tutakusafirisha", "airport", "uhamiaji", "immigration", "mtalii", "visa", "utapokelewa",
    "atakupokea", "watakupokea", "kupokewa", "atakuja kukuchukua", "tutakuchukua", "watakuja kukuchukua",
    "dereva atakuchukua", "saudia", "saudi", "oman", "dubai", "qatar", "kuwait", "uarabuni", "lebanon", "libya",
    "afrika kusini", "ughaibuni", "ngambo", "nje ya nchi", "majuu",
  },
}
