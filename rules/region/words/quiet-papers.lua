-- Quiet words, ordinary alone: papers with somebody else.
words {
  id = {

    "(paspor*|buku pelaut*|ktp*|ijazah*) ... (mana|di mandor|di kapten|di nakhoda|di agen|di bos|di mami|ditahan|diambil|dipegang|dititip|sama bos|jaminan|buat pegangan)",
  },
  ms = {
    "(pasport*|ic|permit|geran*|kad) ... (bos|tauke|ejen|tinggal|pegang|simpan|mati|cagar|dengan kami)",
  },
  fil = {
    "(passport*|papeles|id|psa|titulo|seamans book) ... (kay|nasa|hawak|kinuha|iiwan|itatago|sa kapitan|kay boss|sa coach)",
    "(passport*|pasaporte|papel*|dokumento|id|atm|diploma|birth certificate|titulo) ... (amo|agency|ahente|tanggapan|opisina|office|kapitan|boss|madam|recruiter|iwan|itago|isurrender|ibibigay|kolekta|kukunin)",
  },
  bn = {
    "(পাসপোর্ট*|আকামা*|কাগজ*|জন্ম সনদ*|এনআইডি*) ... (কাছে|রাখছে|রাইখা|নিছে|জমা|আটকা*|দেয় না)",
  },
  ru = {

    "(паспорт*|документ*) ... (хозя*|капитан*|бригадир*|мастер*|у него|у них|забрал*|отобрал*|сдать|не отда*|отдай|сейф*|залог*)",
  },
  ko = {
    "(여권*|등록증*|통장*|신분증*) ... (사장*|선주*|선장*|사모*|실장*|가지고*|갖고*|맡*|뺏*|보관*|달래*|주세요*|안 줘*)",
  },
  sw = {

    "(pasi|pasipoti|passport|kitambulisho|vyeti) ... (wamechukua|amechukua|zote|nikuwekee|unipe|mnaachia|kwa boss|kwa madam|wakala|kocha)",
  },
}
