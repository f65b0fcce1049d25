-- Offices and helpers that speak to everybody.
words {
  en = {
    "(embassy|ministry|consulate|department|labour office|union|bank|barangay|panchayat|centre|center|commission|police) (reminder|notice|warning|advisory|alert|announces|announced|reminds|warns|warned|informed|clarifies)",
    "(circular|press release|public notice|public advisory|travel advisory|leaflet no|fact sheet|factsheet|worksheet|slide {number}|know before you go|know your rights|frequently asked|text blast|community notice|safety notice|media release)",
    "(a|any|the) (genuine|real|legal|honest|lawful|proper|licensed|legitimate|good) (employer|agency|recruiter|agent|company) (wont|will not|would not|never|does not|doesnt|cannot|can not|should not|must not)",
    "(hereby notified|shall have licences cancelled|commits an offence|on conviction|contravenes|shall not withhold|may not withhold|may not employ|shall disclose|under the act|under section|imprisonment for)",
    "(an|any|no) (employer|agent|recruiter|person|registrant|licensee) (shall|may not|must not|who contravenes|shall not)",
    "(is|its|it is) (a crime|unlawful|illegal|against the law|not legal|an offence|trafficking|human trafficking|forced labour)",
    "(is this|is that|is it) (legal|allowed|a scam|lawful) (a|answer|no)",
    "(it)? belongs to (you|your government|the government|its holder|the holder|the state)",
  },
}
