-- Words of journeys, borders and places abroad (Filipino and Taglish).
words {
  fil = {
    "border", "backdoor", "back door", "tawid", "itatawid", "tatawid", "tumawid", "dagat", "ilog", "gubat", "bundok",
    "bangka", "lantsa", "kumpit", "barko", "sakay ng barko", "pier", "pantalan", "airport", "naia", "clark",
    "immigration", "io", "offload", "may escort", "turista", "visa", "tourist muna", "exit", "ticket", "tiket",
    "flight", "lipad", "alis", "aalis", "bukas", "gabi", "susunduin", "sundo", "may susundo", "sunduin", "van",
    "driver", "zamboanga", "tawi tawi", "sabah", "malaysia", "hongkong", "dubai", "kuwait", "saudi", "lebanon",
    "syria", "cambodia", "myanmar", "laos", "abroad", "ibang bansa", "maynila", "manila",
  },
}
