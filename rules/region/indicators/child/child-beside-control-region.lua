-- A child, or somebody below eighteen, is named in a text that shows signs of control, whatever the signs are.
-- Ages in figures are read by the engine; these are classes at school, ages in words and the ways of saying a child.
local young = {
  id = "<young-id>",
  ms = "<young-ms>",
  fil = "<young-fil>",
  ko = "<young-ko>",
  sw = "<young-sw>",
}
-- A child and what it does, close together.
local child = {
  id = "(anak anak|anak2|anak|bocah|bocil|murid|siswa|siswi)",
  ms = "(anak anak|anak|budak budak|budak2|budak|kanak kanak|murid)",
  fil = "(mga anak|mga bata|bata|batang|anak)",
  ko = "(아이*|아이들*|애들*|애가*|학생*|자녀*|여자애*|남자애*|소녀*|소년*)",
  sw = "(watoto|vitoto|mtoto|mwanafunzi|wanafunzi|binti|mabinti)",
}
local does = {
  id = "(ikut (kerja|pungut|panen|bantu|angkut|mupuk|jualan|mulung)|pungut|memungut|mungut|ngamen|ngemis|mengemis|angkut|memanen|menyemprot|magang|disuruh|dipaksa|bekerja|setoran|dijual|dinikahkan|dilatih bertarung|koordinator|dipukul|ditampar|didrop|setor|kotak amal|lampu merah)",
  ms = "(duduk (je|saja)? depan (masjid|pasar|bank)|orang bagi duit|ikut (kerja|kutip|tolong|angkut|jual)|kutip (buah|sawit|lerai)|mengutip|mengemis|angkut|menyembur|disuruh|dipaksa|bekerja|jual tisu|dijual|dikahwinkan|dipukul|kena pukul|angkat (papan|simen|guni)|berbalut)",
  fil = "(nagtatrabaho|pinagtatrabaho|nagbubuhat|namamalimos|nagtitinda|nagbabalot|marunong mag|mag spray|pwedeng tumulong|katuwang|sugat*|laban nya|pinapa*|nilalako|naglalako|pinapalo|binubugbog|di nag aaral)",
  ko = "(일해요*|일합니다*|일하고*|일 시켜*|나르*|따요*|줍*|팔아*|구걸*|거들*|돌리면*|돌려요*|때려*|맞고*)",
  sw = "(wanafanya kazi|anafanya kazi|wana vikapu|wachume|wanachuma|kuchuma|kuomba|wanaomba|barabarani|mitaani|wanauza|anauza|kukaa tu|wanashushwa|alichukuliwa|wamechukuliwa|anauza karanga|anauza maji|kubeba|wanabeba|vinaponda|wanaponda|kuponda|vinabeba|kuvua|mgodini|anapigwa|wanapigwa)",
}
-- Schools, carers, parents who agree, and small children of the writer's own.
local minded = {
  id = "(<minded-id>|liburan sekolah|kerja liburan|menurut aturan|boleh ga sih bun|bun menurut|pramuka|orang tua wajib|roblox|tablet|ngambek|bunda|game|rapor|jangan ikut|ga boleh ikut|tidak boleh ikut)",
  ms = "(<minded-ms>|cikgu|ustazah|asrama murid|hari koperasi|kantin hari|tabung kelas|arwah|al fatihah untuk|zaman british|roblox|tablet|merajuk|umi|tak boleh ikut|kelas mengaji)",
  fil = "(<minded-fil>|orchestra|rehearsal|gc ng grade|gc announcement|travel clearance|mga bata at magulang|guro at|parents paki|roblox|tablet|tampo|mommy|taga bantay lang ng meryenda)",
  ko = "(<minded-ko>|로블록스*|태블릿*|떼쓰*|맘카페*|픽업*)",
  sw = "(<minded-sw>|namkataza|wasiingie watoto|watoto wasiingie|mwalimu wa zamu|shule kwanza|tablet|katuni|homework)",
}
local own = { id = true, ms = true, fil = true, ko = true, sw = true }
rule {
  title      = "A child is named beside signs of control",
  indicators = { "delphi:D4.06", "delphi:D3.05", "ilo:1" },
  law        = { "th-lp-44", "th-atip-6", "th-cp-26" },
  weight     = 7,
  worded_from = -36,
  status     = "trial",
  child      = true,
  sources    = { "ilo-ages", "ilo-delphi-2009" },
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  any_of     = {
         "confinement/cannot-go-out-region", "confinement/phone-taken-region",
    "confinement/quiet-words-of-control-region", "confinement/going-out-and-not-region", "documents/papers-held-region",
    "debt/worked-off-region", "debt/told-of-a-debt-region", "debt/cannot-leave-until-paid-region", "debt/advance-offered-region",
    "debt/loan-or-land-pledged-region", "debt/food-on-account-region", "exit-cost/must-stay-to-the-end-region",
    "exit-cost/penalty-for-leaving-region", "grooming/hidden-from-others-region", "grooming/secrecy-region",
    "threats/threat-region", "threats/violence-region", "threats/sold-on-region", "threats/call-for-help-region",
    "wages/taken-by-someone-else-region", "wages/not-paid-region", "wages/held-back-region", "wages/pay-and-not-yet-region",
    "living/food-or-care-withheld-region", "illicit/scam-or-gambling-work-region", "child/pay-to-parents-region",
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
    if not own[language] or ad:has(minded[language]) then return false end
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
    id = { "Anak «kelas 6» itu ikut mandor, paspornya ditahan bos dan gaji tidak dibayar." },
    ms = { "«Budak sekolah» tu kerja malam, gaji bos pegang dan tak boleh keluar." },
    fil = { "«Batang babae» pa lang, hawak ng amo ang papeles at bawal lumabas." },
    ko = { "«중학생» 애가 빚 갚을 때까지 가게에서 못 나가요." },
    sw = { "«Mtoto wa miaka 12» anafanya kazi, mshahara anachukua bosi na haruhusiwi kutoka." },
  },
  silent = {
    id = { "Paspor saya ditahan bos, gaji tidak dibayar.", "Guru les untuk anak kelas 6, gaji tepat waktu." },
    ms = { "Bos pegang pasport saya dan gaji.", "Tuisyen budak sekolah darjah 6." },
    fil = { "Hawak ng amo ang passport ko at bawal lumabas.", "Tutor para sa batang babae, grade 6." },
    ko = { "빚 갚을 때까지 가게에서 못 나가요.", "중학생 수학 과외 선생님 구해요." },
    sw = { "Bosi anachukua mshahara na siruhusiwi kutoka.", "Mwalimu wa mtoto wa miaka 12 anahitajika." },
  },
  except = { "line-broken", "spaced-letters", "dotted-letters", "look-alikes", "digits-for-letters", "mistyped", "repeated-letters", "doubled-spaces", "zero-width" },
  advice = "Ring 1300 or 191 at once; from abroad the national child line. Do not contact the writer and do not pass the text on.",
}
