-- Words of keeping what is another's (Filipino and Taglish).
words {
  fil = {
    "hawak", "hinahawakan", "kinuha", "kinukuha", "kukunin", "kinumpiska", "confiscate", "tinago", "itinago", "tatago",
    "itago", "nakatago", "(tago|amin) muna", "iingatan", "ingatan", "para (safe|iwas|sigurado|secured|ligtas)",
    "for safekeeping", "para di (mawala|manakaw|tumakas)", "kinolekta", "kolektahin", "iwan", "ipaiwan", "iabot",
    "ibigay (kay|mo|nyo|sa)", "binigay kay madam", "binigay sa agency", "isurrender", "surrender",
    "nasa (amo|agency|office|kanila|opisina|tanggapan|locker|safe|kapitan|recruiter|coordinator|handler|kaha|kabinet|aparador|tindahan|kanya)",
    "vault", "drawer", "garantiya", "kolateral", "panagot", "prenda", "sa akin muna", "ideposito", "(naka|hino) hold",
    "hinold", "hahawakan", "pinahawak", "kinuhang", "kukuhanin", "kinokolekta", "kolekta", "ipunin", "iipunin",
    "iniipon", "isusuko", "isuko", "sinuko", "isurender", "ibibigay (mo|nyo)", "binigay ko sa", "pinabigay", "iniwan",
    "iiwan", "iniiwan", "ipapaiwan", "maiwan", "naiwan", "ipasa", "ipinasa", "i pasa", "idedeposito", "deposito",
    "nakadeposit", "na kay", "sa amo muna", "sa agency muna", "sa opisina muna", "sa (tanggapan|kapitan|recruiter)",
    "upang di mawala", "upang hindi mawala", "para hindi (mawala|tumakas)", "upang makaiwas", "itatago", "tinatago",
    "itinatago", "kinandado", "ni lock", "naka lock sa", "ayaw (ibalik|isauli)", "di (binabalik|isinasauli)",
    "hindi binabalik", "(di|hindi) pa binabalik", "di na binalik", "kumpiska", "confiscated", "nakumpiska", "original",
    "orig na", "sinangla", "nakasangla", "sangla", "atm ay nasa", "atm ko nasa", "panghawak", "assurance", "collateral",
    "may pinirmahan", "pinirmahang",
  },
}
