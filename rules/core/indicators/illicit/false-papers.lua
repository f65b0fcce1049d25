-- False names, papers, marriages or certificates are part of the offer.
rule {
  title      = "False papers or a sham status are part of the offer",
  indicators = { "delphi:D1.06", "delphi:D5.10", "ilo:2" },
  law        = { "th-jp-3" },
  weight     = 5,
  status     = "stable",
  kinds      = { "advert", "offer", "conversation", "worker_report", "other" },
  sources    = { "ilo-delphi-2009", "th-fake-doe-pages" },
  terms = {
    en = {
      "(we|broker|agent|i|boss|they|company) (make|makes|do|does|arrange|fix|fixes|give|gives|change|changes|"
        .. "prepare|print) (you|u|the|your|ur|an|a)? (new|fake|other|another|false)? (id|ids|id card|passport|"
        .. "birth certificate|papers|age|certificate|documents) (with|to|card|for|so|say|saying|as|older|in)",
      "(passport|id|papers|id card|certificate) (with|in|has|have|use|show|shows) (a|an)? (older|other|another|"
        .. "fake|different|false|higher|wrong) (age|name|date|birthday|photo)",
      "(fake|false|dummy|forged|sham|paper) (certificate|certificates|marriage|id|passport|visa)",
      "(fake|false|dummy|forged|sham|paper) (papers|experience letter|bank statement|contract|degree)",
      "(certificate|certificates|degree) (is|are)? (provided|arranged|made|supplied) by us",
      "(experience letter|bank statement) (is|are)? (provided|arranged|made|supplied) by us",
      "(police clearance) (is|are)? (provided|arranged|made|supplied) by us",
      "(marry|marriage) (for|to get) (the)? (visa|papers|pr|residence)",
      "(student|study) visa ... (no need to (study|attend)|just work|work full time|attendance)",
      "on paper ... (real|really|but|actual)",
    },
    th = {
      "(พาส|เล่ม|บัตร|เอกสาร|ซีแมนบุ๊ค|สูติบัตร)(ลูกเรือ|คนงาน)?(เดี๋ยว)?(ทำ|ออก|จัด)(ให้)?(เป็น|ใน)?ชื่อ(ใหม่|คนอื่น|อื่น|ปลอม)", "(ทำ|จัดการ)(เอกสาร|บัตร|อายุ)(ให้)?เป็น (18|19|20|21)",
      "(แต่งงาน|จดทะเบียนสมรส|สมรส)(หลอก|ปลอม|เพื่อ(เอา)?วีซ่า|เอาวีซ่า|บังหน้า|กับคนแก่เอาวีซ่า)",
      "แต่งงานเพื่อ(เอา)?(วีซ่า|เอกสาร|ใบเขียว)",
      "(วีซ่า)(นักเรียน|เรียน|เยี่ยมญาติ|เยี่ยมเพื่อน|แต่งงาน|ติดตาม|ทัวร์|แบบทัวร์|แบบเยี่ยม)..."
        .. "(ทำงาน|ไม่ต้องไปเรียน|ไม่ต้องเรียน|อยู่ต่อ|ไปทำ|นาย|นวด)",
      "(เช็คชื่อ|เซ็นชื่อ)ให้(ที่)?(รร|โรงเรียน)",
      "(ทำ|จัด|ออก|มี)(ใบ)?(รับรอง|ผ่านงาน|เดินบัญชี|เงินเดือน|วุฒิ|พาสปอร์ต)(ปลอม|ให้เอง|หลอก)",
      "(ทำ|จัด|ออก|มี)(ใบ)?(บัตรประชาชน|สเตทเม้น|สเตทเมนต์)(ปลอม|ให้เอง|หลอก)",
      "(สวมบัตร|สวมสิทธิ์|สวมชื่อ|บัตรปลอม|พาสปลอม|เอกสารปลอม|วีซ่าปลอม)",
      "(เข้าแบบทัวร์|ไปแบบทัวร์|แบบทัวร์)(แล้ว|ไม่ต้อง|โดด|ไป)?",
      "(จดหมายเชิญ|หนังสือเชิญ|ใบรับรอง|ใบรับรองงาน|สลิป|สลิปเงินเดือน|สเตทเม้น|สเตทเมนต์|เอกสาร|ใบจองโรงแรม|วุฒิ|บัตร|พาส|วีซ่า|ใบขับขี่)(งาน)?(ปลอม|เทียม|ทำขึ้นมา)",
      "(แจ้งชื่อ|ใช้ชื่อ|ยืมชื่อ|ลงชื่อ)(เป็น)?นายจ้าง",
      "นายจ้างลอย",
      "ไม่ต้องจ้างจริง",
      "เซ็นว่าเป็น(ญาติ|ลูกพี่ลูกน้อง|พี่น้อง|สามี|ภรรยา)",
      "(ทำ|จัด)เอกสาร(การเงิน|เดินบัญชี|เงินฝาก)ให้",
    },
  },
  unless = {
    en = {
      "(no|not|never|against|report|detect|spot|avoid) ... (fake|false|forged)",
      "fake (news|leather|fur|tan|nails|flowers|eyelashes|smile)",
    },
    th = {
      "(ห้าม|อย่า|ระวัง|ไม่รับ|จับ|ตรวจพบ|โทษ)...(ปลอม|สวมบัตร|สวมสิทธิ์|แบบทัวร์)",
      "(ผมปลอม|ขนตาปลอม|เล็บปลอม|ฟันปลอม|ดอกไม้ปลอม)",
      "(ระวัง|เตือน|จับ|ตำรวจ|มิจฉาชีพ)...ปลอม",
      "(ขาย|ตรวจสอบ|ของ|สินค้า|แบรนด์|เพจ)ปลอม",
    },
  },
  fires = {
    en = {
      "Nursing, no language test, «certificate is provided by us».",
      "«student visa, no need to study»",
    },
    th = {
      "นวดยุโรป มีคนพา«แต่งงานเพื่อเอาวีซ่า»",
      "อังกฤษ ด้วย«วีซ่านักเรียน ไม่ต้องไปเรียน»จริง",
      "เยี่ยมญาติอังกฤษ เดี๋ยวทำ«จดหมายเชิญปลอม»ให้",
    },
  },
  silent = {
    en = {
      "We detect fake certificates.",
      "Fake eyelashes for sale.",
    },
    th = {
      "รับต่อวีซ่า ใบอนุญาตทำงาน แจ้งเข้า-ออก แรงงานต่างด้าว",
      "บริษัทไม่รับเอกสารปลอมทุกกรณี",
      "ขนตาปลอมราคาถูก",
      "ยื่นวีซ่านักเรียน เรียนภาษาที่ออสเตรเลีย",
      "ระวังเอกสารปลอม ตรวจสอบก่อน",
    },
  },
  advice = "Ask who makes the paper and for how much. Check with the embassy or the Department of "
    .. "Employment (1506 press 2).",
}
