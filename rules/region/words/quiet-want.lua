-- Quiet words, ordinary alone: hunger, bad beds, no medicine.
words {
  id = {
    "makan (umpan|sekali|doang|2x|1x|sisa)", "makan nasi sama", "gak dikasih makan", "tidur di (lantai|dapur)", "obat",
    "meninggal", "air (laut|hujan|sungai)", "rokok potong", "cuma makan", "emperan", "satu kamar", "sekamar",
    "kamar (isi|berisi)", "nasi garam", "mi instan", "kelaparan", "gak dibawa", "tanpa (alat|masker)", "luka bakar",
    "demam tetap", "pingsan", "sakit*", "beras*",
  },
  ms = {
    "makan (sekali|je|sisa|lebih)", "tidur (lantai|dapur|atas|stor|kontena)", "beras rokok", "tak sihat", "demam pun",
    "tak bagi (makan|pergi)", "nasi (kosong|je)", "satu bilik", "kebulur", "tak bawa klinik", "takde (ubat|topeng)",
    "air (sungai|hujan)", "kongsi gelap", "surat doktor", "tak cukup makan", "sakit*",
  },
  fil = {
    "isang beses pinapakain", "di (pinapakain|kumakain|pinakain|dinala)", "gutom", "may sakit", "gamot", "bigas",
    "tubig dagat", "nilagnat", "(kanin|noodles) lang", "natutulog kami sa", "(natutulog|tulog) sa", "sahig", "siksikan",
    "walang (pagkain|tubig|gloves)", "hindi pinapakain", "panis", "tira", "nilalagnat", "nahimatay", "pumayat", "sugat",
    "naputol", "sa ilalim ng",
  },
  bn = {
    "খাইতে দেয় না", "না খাইয়া", "বাসি", "মেঝেতে", "অসুস্থ*", "জ্বর", "ওষুধ", "রেশন বাকিতে",
    "শুধু ভাত",
    "খালি ভাত",
  },
  ru = {
    "кормят раз", "кормим раз", "раз в день", "голод*", "на полу", "болею", "больн*", "в подвале", "без лекарств",
    "не лечат",
    "за одну еду",
    "за еду",
  },
  ko = {
    "굶*", "밥 안*", "바닷물*", "병원*", "아파도*", "다쳐도*", "컨테이너*", "곰팡이*", "난방 없*", "축사*",
    "밥만*",
  },
  sw = {
    "mabaki", "chakula (kidogo|tu)", "njaa", "sakafuni", "naumwa", "mgonjwa", "hakuna (dawa|maji|choo)", "zizini",
    "tunalala", "nalala", "analala", "wanalala pamoja", "chumba kimoja", "stoo", "jikoni", "mara moja kwa siku",
    "makombo", "hatuli", "kunyimwa", "ananinyima", "wanatunyima", "nimekonda", "amekonda", "bila (glavu|vifaa)",
    "ameumia", "nimeumia", "hakupelekwa", "hapelekwi", "mashimo", "kubeba",
  },
}
