-- Words of keeping what is another's (Filipino and Taglish).
words {
  fil = {
    "hawak", "hawak nila", "hawak ng amo", "hawak ng agency", "hawak ng boss", "hinahawakan", "kinuha", "kinukuha",
    "kukunin", "kinuha nila", "kinumpiska", "confiscate", "tinago", "itinago", "tatago", "itago", "nakatago",
    "tago muna", "iingatan", "ingatan", "para safe", "for safekeeping", "para di mawala", "kinolekta", "kolektahin",
    "iwan", "iwan mo", "ipaiwan", "iabot", "ibigay kay", "binigay kay madam", "binigay sa agency", "ibigay sa amo",
    "isurrender", "i surrender", "surrender", "na kay madam", "na kay boss", "nasa amo", "nasa agency", "nasa office",
    "nasa kanila", "nasa opisina", "vault", "drawer", "garantiya", "kolateral", "panagot", "prenda", "sa akin muna",
    "amin muna", "ideposito", "naka hold", "hinold", "hino hold",
  },
}
