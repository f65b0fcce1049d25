-- Words of being kept in a place, or of leaving it (Filipino and Taglish).
words {
  fil = {
    "nakakulong", "kinulong", "ikinulong", "kulong", "nakakandado", "kandado", "kinandado", "naka lock", "nakalock",
    "nilock", "ni lock", "nilolock", "lock sa labas", "bakod", "gwardya", "gwardiya", "binabantayan", "bawal lumabas",
    "bawal umalis", "bawal umuwi", "bawal ang bisita", "bawal bisita", "di makalabas", "hindi makalabas",
    "di makaalis", "hindi makaalis", "di makauwi", "hindi makauwi", "ayaw palabasin", "ayaw pauwiin", "ayaw paalisin",
    "di pinapalabas", "hindi pinapalabas", "di pinapayagan", "hindi pinapayagan", "di pwedeng lumabas",
    "di pwede lumabas", "hindi pwedeng umalis", "gusto ko na umuwi", "gusto ko nang umuwi", "uwing uwi na", "tumakas",
    "takas", "tatakas", "tumakbo", "nakatakas", "walang labasan", "walang day off", "sa loob lang", "paalam muna",
    "magpaalam", "terminate contract", "break contract", "transfer employer", "palit amo", "cctv", "ang bantay",
    "may taser", "may baril ang", "nasa loob", "sa loob ng bahay", "tumakbo si", "lilipat", "ililipat", "baka ilipat",
    "once naka quota", "(pwede|puwede) umuwi (once|pag|kapag)", "malayo sa kalsada", "walang signal",
    "nakatira sa loob", "barrack", "barracks", "tunnel quarters",
  },
}
