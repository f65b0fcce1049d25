-- Words of work or of a journey for it.
words {
  th = {
    "งาน", "เวียก", "ก๋าน", "เงินเดือน", "ค่าแรง", "ค่าจ้าง", "นายจ้าง", "เจ้านาย", "หัวหน้า", "บริษัท", "เถ้าแก่", "เจ๊", "พาส",
    "ตึก", "ลงเรือ", "ไต๋", "แขก", "แม่บ้าน", "คนงาน", "ลูกเรือ", "แคมป์", "เมียวดี", "ปอยเปต", "สีหนุ", "สถานทูต", "บัญชีม้า",
    "ค่าหัว", "ซาจัง", "มาม่า", "ล้ง", "ดริ้ง",
  },
  en = {
    "job", "jobs", "work", "works", "working", "boss", "salary", "wage", "wages", "passport", "contract", "madam",
    "captain", "visa", "embassy", "agent", "worker", "workers", "crew", "maid", "girls", "rent", "company", "fly",
    "compound", "kk park", "employer", "sir", "mam", "maam", "manager", "ship", "boat", "pay", "paid", "owe",
    "debt", "agency", "broker", "factory", "farm", "camp", "hotel", "resort", "casino", "helper", "nanny",
    "housemaid", "cook", "driver", "shift", "hours", "target", "typing", "scam", "chat", "client", "clients",
    "customers", "account", "accounts", "transfer", "deposit", "recruiter", "sponsor", "kafeel", "ticket", "guard",
    "guards", "overtime", "myawaddy", "poipet", "sihanoukville", "condo",
  },
}
