-- Arrests, rescues, courts.
words {
  en = {
    "(police|officers|authorities|inspectors|navy|committee|ministry|embassy|marines|coast guard) (have|has|had)? (rescued|freed|raided|arrested|repatriated|detained|brought home)",
    "(was|were|been|are|is) (rescued|freed|arrested|sentenced|convicted|prosecuted|repatriated|granted bail|remanded|charged with|fined by)",
    "(brokers|recruiters|suspects|men|women|people|traffickers|agents|owners|managers|couple|employer|broker|recruiter|owner) (was|were|have been|has been) (charged|jailed|arrested|sentenced|fined|detained|convicted)",
    "(denied|denies) (the|all|any)? (allegation|allegations|charge|charges|claims)",
    "(the)? (prosecution|judge|court|magistrate|tribunal|jury) (proved|ordered|heard|found|ruled|told|said|sentenced|convicted)",
  },
}
