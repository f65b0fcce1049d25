-- A child, or somebody below eighteen, is named in a text that shows faint signs of control: pay that goes to others, no way out, hard living,
-- costs, pressure, need, another work than told, guests, ways round the border, secrecy. Or a child does work, is handed over or used.
local young = { id = "<young-id>", ms = "<young-ms>", fil = "<young-fil>", sw = "<young-sw>" }
-- A child and what it does or what is done with it, close together.
local child = {
  id = "(anak anak|anak2|anaknya|anak ikut|bocah*|bocil|murid|siswa|siswi|santri|anak (saya|sy|perempuan|kecil|sd|smp|desa|yatim|panti|di bawah umur|jalanan)|adik saya|adek|keponakan|ponakan)",
  ms = "(anak anak|budak budak|budak2|budak|kanak kanak|murid|pelajar|anak (saya|kecil|perempuan|b40|yatim|angkat|buah)|adik saya|anak dara)",
  fil = "(mga anak|mga bata|bata|batang|batang babae|anak (na|o|ko|nyo|mo)|kapatid (o|na|ko)|menor*|estudyante (ko|akong)|dalagita|binatilyo)",
  sw = "(watoto|vitoto|mtoto|mwanafunzi|wanafunzi|binti|mabinti wadogo|wavulana|kasichana|yatima|mayatima|mwanao)",
}
local does = {
  id = "(nyortir|sortir|ikut (kerja|bantu|panen|mungut|angkut|jualan|ngamen|setor)|juga ada kerja*|ada kerjaan|boleh bantu|bisa bantu|dibayar|diupah|jaga warung|jaga toko|jualan|jual tisu|minta minta|ngemis|ngamen|setor*|disewa*|dititip*|diserahkan|diambil|dibawa|diajak|dikirim|dijual|dinikahkan|dinikahi|dipukul*|disuruh*|dipaksa*|diganti uang|magang di pabrik|amali|dilatih|mulung|warung*remang|karaoke|tidak sekolah|gak sekolah|putus sekolah|berhenti sekolah)",
  ms = "(ikut (kerja|kutip|tolong|petik|jual|sama kerja)|kutip|petik|jual tisu|mengemis|minta sedekah|ambil upah|disuruh|dipaksa|paksa kerja|kerja malam|kerja kilang|kilang rakan|amali industri|akaun yayasan|ikat janji|diserah*|bagi pada|hantar pergi|dijual|dikahwinkan|kahwin dengan|pukul|kena pukul|berhenti sekolah|tak sekolah|x sekolah)",
  fil = "(sumama at tumulong|tumulong|tutulong|tumutulong|pwedeng tumulong|magtrabaho|pinagtatrabaho|nagtatrabaho|mamalimos*|namamalimos|nagtitinda|pinagtitinda|kumanta|talento|papaaralin|magpaaral|pag aaralin|titira|kukunin|kinuha|gindala|dinala|mag alaga|mag alaga bata|binebenta|ibinenta|ibibigay|ipinaampon|ipapaampon|sinasaktan|pinapalo|di na nag aaral|di nag aaral|naga eskwela|tumigil|huminto|pagtutuhog|pirma lang|kita ng bata)",
  sw = "(kikapu|vikapu|wana kikapu|iko na kazi|wana kazi|ana kazi|kuingia|mashimo|kuuza|wanauza|anauza|wanalala pamoja|wasaidie|atasaidia|watasaidia|kufua|kuosha vyombo|kuchunga|anachunga|wanachunga|kulea|anatumikishwa|wanatumikishwa|pesa yote|kuomba|ombaomba|kupigwa|anapigwa|wanapigwa|kuolewa|aolewe|ataolewa|waje na|waje|kuchuma|wanachuma|kuponda|kuvua|kubeba|aliacha shule|ameacha shule|hasomi)",
}
local minded = { id = "(<minded-id>|liburan sekolah|kerja liburan|menurut aturan|boleh ga sih bun|bun menurut|pramuka|orang tua wajib|roblox|ngambek|rapor|jam sekolah)", ms = "(<minded-ms>|cikgu|ustazah|asrama murid|hari koperasi|kantin hari|tabung kelas|arwah|al fatihah untuk|zaman british|roblox|merajuk|kelas mengaji)", fil = "(<minded-fil>|orchestra|rehearsal|gc ng grade|gc announcement|travel clearance|mga bata at magulang|guro at|parents paki|roblox|tampo|kinder)", sw = "(<minded-sw>|namkataza|wasiingie watoto|watoto wasiingie|mwalimu wa zamu|shule kwanza|katuni|homework|likizo kwa wanafunzi)" }
rule {
  title      = "A child is named beside faint signs of control",
  indicators = { "delphi:D4.06", "delphi:D3.05", "ilo:1" },
  law        = { "th-lp-44", "th-atip-6", "th-cp-26" },
  weight     = 7,
  worded_from = -20,
  status     = "trial",
  child      = true,
  sources    = { "ilo-ages", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  any_of     = {
    "wages/pay-put-off-isles", "living/out-only-by-leave-isles", "living/hard-living-isles", "debt/costs-that-bind-isles",
    "threats/threats-in-passing-isles", "vulnerable/need-sought-isles", "contradiction/other-than-told-isles",
    "entertainment/guests-and-quota-isles", "route/way-that-does-not-fit-isles", "confinement/written-in-secret-isles",
         "wages/quiet-words-of-pay-region", "confinement/quiet-words-of-control-region",
  },
  unless_about = { "make-believe-region", "not-so-south" },
  when = function(ad)
    local language = ad:language()
    local few = 2
    if language == nil or language == "en" then
      if ad:count("(ng|po|lang|yung|mga|nya|namin|natin|naman|kayo|sayo|wag|hindi|walang|muna|kasi)") > 1 then language = "fil"
      elseif ad:count("(kwa|za|cha|vya|ni|na|wa|kuna|yetu|wako|kazi|wewe|sasa|yako|watu|pesa|tuko|hapa|bila|leo|mtu|deni|bosi|mwezi|wiki|kama|kwenye|sema|wote|yote|zote)") > few then language = "sw"
      elseif ad:count("(yg|nak|dgn|utk|dan|aku|saya|gaji|kerja)") > 1 then language = "ms" end
    elseif language == "jv" then language = "id" end
    -- What is common to Indonesian and Malay passes for either: small words decide.
    if language == "id" or language == "ms" then
      local malay = ad:count("(tak|dah|kat|dgn|nak|ni|tu|je|rm|awak|korang|macam|sy|kau|bagi|tlg|xleh|ejen|pasport|cuti|akak|abg)")
      local indonesian = ad:count("(gak|ga|nggak|yg|jt|rb|rp|juta|aja|udah|mas|mbak|kamu|paspor|agen|bisa|ke mana|lowongan|loker|dgn)")
      if malay > indonesian then language = "ms" elseif indonesian > malay then language = "id" end
    end
    if not young[language] or ad:has(minded[language]) then return false end
    local found = {}
    for _, age in ipairs(ad:ages()) do
      local low, high = age.lower or age.upper or 99, age.upper or age.lower or 99
      if low >= 5 and low < 18 and high < 19 then found[#found + 1] = age end
    end
    for _, place in ipairs(ad:find(young[language])) do found[#found + 1] = place end
    for _, place in ipairs(ad:find(child[language] .. " ... " .. does[language])) do found[#found + 1] = place end
    return #found > 0 and { evidence = found, reason = "a child, or somebody below eighteen, is named where signs of control stand" }
  end,
  fires = {
    id = { "Anak «kelas 6» ikut mandor, upahnya dibayar pas lebaran, tidur di gudang pabrik." },
    ms = { "«Budak sekolah» kerja malam, telefon simpan dengan majikan." },
    fil = { "«Batang babae» pa lang, natutulog sa sahig ng amo sa trabaho." },
    sw = { "«Mtoto wa miaka 12» analala jikoni, kazi ya ndani, malipo baada ya mwaka." },
  },
  silent = {
    id = { "Upahnya dibayar pas lebaran, tidur di gudang pabrik.", "Guru les untuk anak kelas 6, gaji tepat waktu." },
    ms = { "Kerja malam, telefon simpan dengan majikan.", "Tuisyen budak sekolah darjah 6." },
    fil = { "Natutulog sa sahig ng amo sa trabaho.", "Tutor para sa batang babae, grade 6." },
    sw = { "Nalala jikoni, malipo baada ya mwaka.", "Mwalimu wa mtoto wa miaka 12 anahitajika." },
  },
  except = { "line-broken", "spaced-letters", "dotted-letters", "look-alikes", "digits-for-letters", "mistyped", "repeated-letters", "doubled-spaces", "zero-width" },
  advice = "Ring 1300 or 191 at once; from abroad the national child line. Do not contact the writer and do not pass the text on.",
}
