-- Words of telephones and of reaching somebody (Filipino and Taglish).
words {
  fil = {
    "cellphone", "selpon", "cp", "fone", "sim", "sim card", "walang load", "signal", "wifi", "walang wifi",
    "messenger", "imo", "kinuha cp", "kinuha ang cp", "kinuha phone", "kinuha cellphone", "bawal cellphone",
    "bawal cp", "bawal phone", "bawal mag cellphone", "bawal gumamit ng cellphone", "bawal tumawag", "di makatawag",
    "hindi makatawag", "di ma contact", "hindi ma contact", "di macontact", "hindi makontak", "di na nagreply",
    "di na nagparamdam", "walang contact", "walang komunikasyon", "patago lang nagchat", "tumawag sa pamilya",
    "tawag sa bahay", "tumawag sa amin", "tawagan nanay", "tumatawag", "video call", "vc", "block", "binlock",
    "naka block", "location", "camera", "laptop", "gadget",
  },
}
