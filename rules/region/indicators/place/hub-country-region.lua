-- Places where compounds were reported, as written in these languages; a place alone says nothing.
rule {
  title      = "Work at places where compounds were reported",
  indicators = { "delphi:D3.16" },
  weight     = 3,
  support    = true,
  status     = "trial",
  kinds      = { "advert", "offer", "conversation", "worker_report" },
  sources    = { "scam-industry-spread", "interpol-orange-2023" },
  terms = {
    id = { "(kamboja|perbatasan thailand|perbatasan thai)", "(di|ke|loker|kerja|dari) (myanmar|laos|poipet|sihanoukville|myawaddy|bavet)" },
    ms = { "(kemboja|sempadan thai)", "(di|ke|kerja|kat|dekat) (myanmar|laos|poipet|myawaddy|sihanoukville|golok|mae sot)" },
    fil = { "(cambodia|kamboya|myanmar|laos|poipet|myawaddy|mae sot) (po|sahod|ang|na|tayo|lang|kayo)", "(sa|papuntang|punta) (cambodia|myanmar|laos|mae sot|myawaddy|poipet)" },
    hi = { "(कंबोडिया|कम्बोडिया|म्यांमार|लाओस|म्यावाडी|थाईलैंड बॉर्डर|गोल्डन ट्राएंगल)", "(cambodia|myanmar|laos|mae sot|myawaddy) (me|mein|ke|ka|jana|jaana)" },
    bn = { "(কম্বোডিয়া*|মায়ানমার*|মিয়ানমার*|লাওস*|মিয়াওয়াডি)", "(cambodia|myanmar|laos) (te|jabe|jaben|visa te)" },
    ne = { "(कम्बोडिया*|म्यानमार*|लाओस*|म्यावड्डी|थाइल्याण्डको सीमा)", "(cambodia|myanmar|laos) (ma|ko|jane|jana)" },
    ru = { "(камбодж*|мьянм*|лаос*|бирм*|мьявадди|пойпет|сиануквил*|золотой треугольник)" },
    ko = { "(캄보디아*|미얀마*|라오스*|시아누크빌*|시하누크빌*|프놈펜*|포이펫*|바벳*|골든트라이앵글*|보코*)" },
    sw = { "(kazi|kwenda|nchini|huko|safari ya) (thailand|myanmar|cambodia|laos|kambodia)", "(thailand|myanmar|cambodia|laos) (mpakani|kazi)" },
  },
  fires = {
    id = { "loker «Kamboja»" }, ms = { "kerja di «Kemboja»" }, fil = { "work «sa Cambodia»" }, hi = { "«लाओस» में नौकरी", "«laos me» job" }, bn = { "«কম্বোডিয়া» ভিসা", "«cambodia te» kaj" }, ne = { "«कम्बोडिया» जाने", "«cambodia ma» kaam" }, ru = { "офис в «Камбодже»" }, ko = { "«캄보디아» TM" }, sw = { "«kazi Thailand»" },
  },
  silent = { id = { "loker Bandung" }, ms = { "kerja Ipoh" }, fil = { "work sa Cebu" }, hi = { "पुणे में नौकरी", "pune me job" }, bn = { "ঢাকায় চাকরি" }, ne = { "पोखरामा काम" }, ru = { "работа в Казани" }, ko = { "부산 알바" }, sw = { "kazi Nairobi" } },
  advice = "Ask for the exact address and the employer. Many people live and work at such places; the place alone says nothing.",
}
