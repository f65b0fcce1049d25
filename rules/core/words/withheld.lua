-- What shows that papers do not come back soon, or only at a price.
words {
  en = {
    "wont give", "refuse", "refuses", "refused", "never gave", "not give back", "until contract", "until the contract",
    "until the debt", "till contract", "till debt", "owe", "penalty", "fine", "cannot leave", "cant leave", "run away",
    "say lost", "says lost", "weeks ago", "months ago", "never came back", "months now", "weeks now", "months already", "weeks already", "its been", "still not back", "not back yet", "every time i ask", "whenever i ask", "keeps saying", "always says tomorrow", "for (three|four|five|six|seven|eight|{number}) months", "vanished",
  },
  th = {
    "ไม่คืน", "ไม่ยอมคืน", "ไม่ให้คืน", "จนกว่า", "จนครบ", "หนี้", "ค่าปรับ", "ปรับ", "หนี", "ออกไม่ได้", "ไม่จ่าย", "ไม่ได้เงิน", "ขู่", "เดือนแล้ว",
  },
}
