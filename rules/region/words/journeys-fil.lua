-- Words of journeys, borders and places abroad (Filipino and Taglish).
words {
  fil = {
    "border", "backdoor", "back door", "tawid", "itatawid", "tatawid", "tumawid", "gubat", "bundok", "bangka",
    "lantsa", "kumpit", "barko", "sakay ng barko", "pier", "pantalan", "naia", "clark", "immigration", "io",
    "offload", "may escort", "tourist muna", "exit", "tiket", "lipad", "aalis", "susunduin", "sundo", "may susundo",
    "sunduin", "zamboanga", "tawi tawi", "sabah", "malaysia", "hongkong", "dubai", "kuwait", "saudi", "lebanon",
    "syria", "cambodia", "myanmar", "laos", "ibang bansa",
  },
}
