-- A security of money for work is far above sixty daily wages, or a guarantor is asked in work that handles no money.
rule {
  title      = "A security for work that may not be asked, or above the limit",
  indicators = { "delphi:D2.04", "ilo:9" },
  law        = { "th-lp-10" },
  weight     = 3,
  status     = "trial",
  sources    = { "ilo-fair-recruitment-2019" },
  kinds      = { "advert", "offer", "conversation", "worker_report" },
  terms = {
    en = {
      "(deposit|security|bond|guarantee money) (of|is)? {money>700} ... (work|job|start|uniform|contract|return|refund)",
      "(waiter|waitress|cleaner|factory|maid|helper|cook|packer|dishwasher|barista) ... (deposit|guarantor|security money|bond)",
    },
    th = {
      "(เงินประกัน|ค่าประกัน|เงินค้ำ|วางประกัน)(การทำงาน|งาน)?({money>25000}|{number>25000})",
      "(เสิร์ฟ|ล้างจาน|แม่บ้าน|โรงงาน|แพ็คของ|พนักงานร้าน|นวด|กุ๊ก|ก่อสร้าง|ขนของ)...(เงินประกัน|เงินค้ำ|คนค้ำ|ผู้ค้ำประกัน|วางเงินประกัน)",
    },
  },
  unless_near = {
    en = { "(tenancy|rent|room|flat|landlord|cashier|cash handling|gold|bank)" },
    th = { "(เช่า|หอพัก|แคชเชียร์|ร้านทอง|การเงิน|ธนาคาร|ไม่มีเงินประกัน|ไม่ต้อง|คลัง|ขับรถ)" },
  },
  fires  = { en = { "«Cleaner wanted, deposit» of two months" }, th = { "ร้านรับ«ล้างจาน เงินประกัน» 3,000" } },
  silent = { en = { "Flat for rent, deposit 900 USD." }, th = { "รับแคชเชียร์ มีเงินประกันตามกฎหมาย" } },
  except = { "digits-for-letters" },
  advice = "Ask what the work is: a security is lawful only where money or goods are handled, up to sixty daily wages, and is given back.",
}
