-- A child is asked from the parents, or is lent, taken along or signed away, to live and work with somebody else.
local young = {
  id = "<young-id>",
  ms = "<young-ms>",
  fil = "<young-fil>",
  ko = "<young-ko>",
  sw = "<young-sw>",
}
-- What is said where a child changes hands: who takes it along, what it will do, that it gets food instead of pay, that school can wait.
local over = {
  id = "((ikut|melu|bareng) (aku|saya|tante|om|bulik|bu lik|lik|pakde|budhe|bibi|bude|kami|bos) (wae|aja|saja|ke|nang|dulu|di)?|(saya|aku|tak|kami|tante|om) (bawa|ajak|gowo|ambil|titip|asuh) (ke|nang|dia|saja|aja|anakmu|anaknya)"
    .. "|(bantu|bantuin|jaga|jagain) (warung|toko|jualan|dagangan|sawah|kebun|kolam|tambak|bayi|ternak)|(ora|ga|gak|tidak|nggak|ngga) usah (digaji|gaji)|penting (mangan|makan)|(disekolahkan|disekolahke|disekolahin) (sambil|sekalian|nanti)|sekolah(nya)? (nek sempat|kalau sempat|nanti|belakangan|malam)"
    .. "|beras (sekarung|tiap bulan)|uang muka ke orang tua|(umur|umurnya) (bisa|nanti|kita) (dinaikin|dituain|atur)|(nemenin|temenin) (temen|teman)? om|bilang (aja)? (ekskul|les|kerja kelompok|ada tugas)|(ada|dibeliin|dikasih) hp baru|(temani|nemenin|layani) (tamu|bos|om|pelanggan)|(kasih|kasi) (ibu|bapak|emak|bu|pak|mbok) ({number}|uang|duit|dulu)|(tiap|setiap) lebaran|tinggal (sama|dengan|di rumah|bareng) (saya|kami|pelatih|tante|om|bos)|(hadiah|uang) (lomba|tanding|juara) (buat|untuk)|(jangan|ga usah|gak usah) (dijenguk|dikunjungi)|(dititip|dititipkan) (di|ke|sama) (bos|juragan|pelatih|saya|kami))",
  ms = "((ikut) (saya|aku|makcik|pakcik|abang|kakak|kami) (je|balik|ke|dulu)?|(saya|aku|kami) (bawa|ambil|jaga|bela) (dia|budak|anak)|(tolong|jaga) (kedai|warung|kolam|ladang|baby|gerai|lembu)|tak (payah|yah|perlu) (bayar)? gaji|makan (dah)? cukup|(makan minum|makan) saya tanggung|(sekolahkan|hantar sekolah) (nanti|kemudian|malam)"
    .. "|sekolah (nanti|boleh tangguh|kemudian|x payah)|(bagi|serah) (dia|budak tu) (kat|pada|dekat) (saya|kami|bos|jurulatih)|(anak) (makcik|pakcik|akak) ... (ikut saya)|biar (ikut) (saya|kami)|pinjam (dia|anak)|teman (pelanggan|tamu|tetamu)|(uncle|abang) (beli|bagi|belanja) (iphone|telefon|hp)|cakap (kelas tambahan|tuisyen|kokurikulum)|tinggal (dengan|kat rumah) (saya|kami|jurulatih|cikgu|pakcik)|(saya|kami) nak bawa (ke|dia|budak)|(hadiah|duit) (perlawanan|menang) (buat|untuk)|(tak payah|elok jangan|jangan) (melawat|lawat)|malam je kerja|(saya|aku|kami) bagi (akak|kak|makcik|pakcik|mak) ({number}|rm|duit|dulu)|(kat|di) (thai|siam|danok|golok|kl|bandar) nak (orang|budak))",
  fil = "(ipahiram (mo|nyo)|ipaubaya|(isama|ipasok|ipadala|dalhin|kunin|iwan) (mo|nyo|ko) (na|siya|sya|yung|si)|(sa akin|samin|sa amin) (na lang|na muna|titira|tutuloy)|magbabantay (lang)? (ng|sa)|bantay (lang)? (ng|sa) (palaisdaan|tindahan|bahay|baby|bukid)"
    .. "|bayad kain|(bigas|pagkain|palay) (ang)? (kada|kapalit|lang ang bayad)|kapalit|(bago|bagong) (ka)? (bang)? (dala|alaga)|bigyan mo ({number}|2k|3k|5k)? (yung|ang) (tiyahin|nanay|tatay|lola|magulang)|(masasanay|painumin)|sa inyo (pag|agad|ngayon)|isama ko (na|sa|sya|siya|lang)?|gagawin (nating|natin|kong) 18|(singil|bayad|singilin) (nyo|ninyo|namin) ({number}|k)|buwanan pag|titira (sa akin|sa amin|kay|sa coach)|(sasayaw|haharap|live) (lang)? sa (cam|camera|live)|pang live|(kailangan|hanap) (ko|namin) ng (batang|bata)|(pang ayos ng|sumisid|sisid sa) (lambat)?|laban nya|(taon|taong|anim na buwan) (ko|kong|namin) hawak|hawak ko|modules (na)? lang|pag aaralin (ko|namin)|pumirma (na)? (ang|si|yung)? (tatay|nanay|magulang)|paaaralin (ko|namin)|sa kuwadra)",
  ko = "((맡기시면*|맡겨 주*|맡겨주*|맡기세요*|보내시면*|보내 주시*|보내주시*|데려가*|데리고 가*|데려갈*) (먹이*|재우*|제가*|저희가*|키우*)?|(먹이고 재*|먹여주고*|재워주고*|먹고 자면서*)|학교는 (빼*|홈스쿨*|그만*|쉬*|나중*|안 가*)|(일손*|심부름*|가게 일*|농사일*) (돕*|거들*|도우*)|돈은 (제가*|저희가*|우리가*|체육관*|나중*)|연락은 (제가*|저희가*|저를*|나를*)|도장만 있으면*|나이는 알아서*|(친구|아는 형|아는 언니) 사무실*|방도 (준대*|줘*)|독서실 간다*|폰 새로*|숙소 들어오*|까질 때*|행사 뛰*|(제가|저희가) 관리*)",
  sw = "((nipe|mlete|leteni|nileteeni) (huyo|mtoto|binti|kijana|yeye|mmoja|huyu)|(mlete|mleteni|aje|mtume) (kwangu|kwetu|hapa|mjini)|nimfundishe kazi|mshahara (nakutumia|nitakutumia|atumiwe)|nipatie (huyo|mtoto|binti|aje|yeye|mmoja)|(nitamchukua|tutamchukua|namchukua|nimchukue)|(atakaa|akae|aje|aishi|ataishi|atalala|alale) (kwangu|kwetu|nami|nasi|na mimi)|(atasaidia|asaidie|atanisaidia|kusaidia) (dukani|jikoni|shambani|nyumbani|kulea|kazi|kuchunga)"
    .. "|shule (baadaye|itasubiri|mwakani|jioni)|atasoma (msimu|baadaye|jioni|mwakani)|(nimpeleke|tumpeleke|nimpelekee) (ziwani|mjini|shambani|nairobi|dar|kwa)?|nakuachia (gunia|elfu|pesa|mbuzi)|mzazi (anapata|atapata|atapewa|analipwa)|wazazi (wanapewa|watapewa|wanapata)|(mbuzi|ng'ombe|gunia) (mmoja|moja) (mwanzo|kwa|wa))",
}
-- Schools, carers, parents who agree, and small children of the writer's own.
local minded = {
  id = "(<minded-id>|matematika|ngajar|per jam)",
  ms = "(<minded-ms>|matematik|ajar anak|sejam)",
  fil = "<minded-fil>",
  ko = "<minded-ko>",
  sw = "<minded-sw>",
}
-- Tongues that are written in the middle of ours.
local kin_of_ours = { jv = true, su = true, ceb = true, ilo = true, min = true, ace = true, ban = true, bjn = true, bug = true, war = true }
local own = { id = true, ms = true, fil = true, ko = true, sw = true }
rule {
  title      = "A child is taken along, lent or signed away to live and work with somebody else",
  indicators = { "delphi:D2.04", "delphi:D3.05", "ilo:1" },
  law        = { "th-lp-44", "th-atip-6", "th-cp-26" },
  weight     = 7,
  status     = "trial",
  child      = true,
  sources    = { "ilo-ages", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  unless_about = { "make-believe-region", "not-so-south" },
  terms      = { id = { over.id }, ms = { over.ms }, fil = { over.fil }, ko = { over.ko }, sw = { over.sw } },
  when = function(ad)
    local language, tongues = ad:language(), { "id", "ms", "fil", "sw" }
    if language == "id" or language == "ms" then tongues = { language, language == "id" and "ms" or "id" }
    elseif own[language] then tongues = { language }
    elseif language == "en" then
      -- Taglish, Sheng and short texts pass for English.
      if ad:count("(the|is|are|with|for|your|and|our|this|of|we|you)") > 3 then return false end
    elseif language and not kin_of_ours[language] then return false end
    local aged = nil
    for _, age in ipairs(ad:ages()) do
      local low, high = age.lower or age.upper or 99, age.upper or age.lower or 99
      if low >= 5 and low < 18 and high < 18 then aged = age end
    end
    local found, young_one, tongue = {}, nil, nil
    for _, one in ipairs(tongues) do
      found = ad:find(over[one])
      if #found > 0 then young_one = ad:find(young[one])[1] or aged end
      if young_one then tongue = one break end
    end
    if not tongue or ad:has(minded[tongue]) then return false end
    found[#found + 1] = young_one
    return { evidence = found, reason = "somebody below eighteen is named where a person changes hands for work" }
  end,
  fires = {
    id = { "Anakmu «lulus SD» to? «melu bulik» nang kota, «bantu warung»." },
    ms = { "Anak «darjah 6» tu bagi «ikut makcik» ke bandar, jaga kedai." },
    fil = { "Trese anyos na si Jun? «ipahiram mo» na sa palaisdaan." },
    ko = { "이제 «초6»인데 저희 체육관에 «맡기시면» 먹이고 재웁니다." },
    sw = { "Binti wa «darasa la saba»? «Nipatie» aje mjini, «atasaidia nyumbani»." },
  },
  silent = {
    id = { "Besok ikut saya ke pasar, bantu warung sebentar.", "Anak kelas 6 les privat di rumah." },
    ms = { "Esok ikut saya ke kedai ya.", "Budak darjah 6 cari tuisyen." },
    fil = { "Sasama ka ba bukas sa palengke?", "Tutor para sa grade 6." },
    ko = { "이번 주말에 저희 집에 오세요.", "초6 수학 과외 구해요." },
    sw = { "Njoo kesho tusaidiane kupika.", "Mwalimu wa darasa la saba anahitajika." },
  },
  except = { "line-broken", "spaced-letters", "dotted-letters", "look-alikes", "digits-for-letters", "mistyped", "repeated-letters", "doubled-spaces", "zero-width" },
  advice = "Ring 1300 or 191 at once; from abroad the national child line. Ask who will see the child each week, and whether school goes on.",
}
