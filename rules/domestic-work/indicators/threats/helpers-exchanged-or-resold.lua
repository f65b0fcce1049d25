-- Domestic workers are chosen from a list, exchanged, bought back or sold on like goods.
local fair = "(refund|refunded|complaint|small claims|beware|warning|police|ministry|review of|interpreter|her choice|she chooses|she agrees|ร้องเรียน|รีวิว|ตำรวจ|เตือน|กระทรวง)"
rule {
  title      = "Domestic workers are exchanged, bought back or sold on like goods",
  indicators = { "delphi:D2.03", "delphi:D5.07", "ilo:1" },
  law        = { "th-atip-6" },
  weight     = 9,
  status     = "trial",
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "ilo-delphi-2009", "palermo-2000" },
  terms = {
    en = {
      "(buy|buys|buying|sell|sells|selling|resell|resells|trade|take over|takeover) (the|ur|your|any|old|used|existing)? (contract|contracts|visa|visas|sponsorship) of (a|the|your|any|other)? (maid|maids|housemaid|housemaids|helper|helpers|nanny|nannies|girl|girls|domestic|cook|driver)",
      "(maid|maids|housemaid|housemaids|helper|helpers|nanny|nannies|domestic|domestics|wives|brides|girls) ... (exchange|exchanged|swap|swapped|resell|resold|resale|sold on|sell on|trade in|take back|catalog|catalogue|price list|by photo|choose by number)",
      "(exchange|swap|resell|trade in|sell back|return|buy back) (of|your|the|any|old|a|lazy|bad|used|unwanted)? (maid|maids|housemaid|housemaids|helper|helpers|nanny|girl)",
      "(exchange|swap|replace|replaced|return|send back) (free|her|them)? (if|when) (lazy|sick|pregnant|she cries|cries|refuses|refuse|rude|old|she talks back|she runs|not obedient|stubborn)",
      "(delivered|deliver|comes|handed over) with (her|their)? (passport|papers|iqama|id)",
    },
    th = {
      "(แม่บ้าน|คนใช้|พี่เลี้ยง|คนรับใช้|เด็กรับใช้)...(ขายต่อ|รับซื้อต่อ|แลกเปลี่ยน|แลกตัว|คืนตัว|เคลม|เลือกจากรูป|แคตตาล็อก|แคตาล็อก|โอนต่อให้บ้านอื่น)",
      "(รับซื้อ|ซื้อ|ขาย|ปล่อย|โอน|เซ้ง)(สัญญา|สิทธิ์|ชื่อ|ใบอนุญาต)(แม่บ้าน|คนใช้|พี่เลี้ยง|คนรับใช้)",
      "(ขี้เกียจ|ป่วย|ท้อง|ดื้อ|ไม่เชื่อฟัง|ร้องไห้|เถียง)(ก็|แล้ว)?(เอามาเปลี่ยน|เอามาคืน|เปลี่ยนตัวใหม่|แลกตัวใหม่|เคลมได้|ส่งคืน|คืนตัว)",
    },
  },
  unless = {
    en = {
      "(au pair|cultural|student|foreign|currency|language|house|home) exchange",
      "(girls|wives) ... (clothes|dress|shoes|toys|bags|stickers)",
    },
    th = { "(เสื้อผ้า|สินค้า|ของเล่น)" },
  },
  when = function(ad)
    return ad:has("(house girl|house girls|housegirl|house help|househelp|houseboy|maid|maids|housemaid|housemaids|helper|helpers|nanny|nannies|domestic|domestics|แม่บ้าน|คนใช้|พี่เลี้ยง|คนรับใช้|เด็กรับใช้)") and not ad:has(fair)
  end,
  fires = {
    en = { "We «buy contracts of maids», any nation.", "Wives & «maids by catalogue», exchange if lazy." },
    th = { "แม่บ้านพม่า ดื้อ«เอามาเปลี่ยน»ได้", "«รับซื้อสัญญาแม่บ้าน»ทุกสัญชาติ" },
  },
  silent = {
    en = { "The maid agency refunded us under the guarantee.", "Au pair exchange for families, no maids." },
    th = { "รีวิวศูนย์แม่บ้าน เปลี่ยนคนได้ พนักงานสุภาพ" },
  },
  except = { "line-broken", "digits-for-letters", "look-alikes", "mistyped", "spaced-letters", "dotted-letters", "repeated-letters", "thai-digits" },
  advice = "Ask who holds the worker's papers, where she is now and whether she was asked. Keep the text and its prices; tell the police.",
}
