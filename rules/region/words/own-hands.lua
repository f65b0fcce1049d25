-- Papers that stay with the one whose they are.
words {
  id = { "dicek lalu dikembalikan", "paspor dipegang sendiri", "paspor dipegang pekerja", "pegang sendiri", "paspor tetap di tangan" },
  ms = { "pegang sendiri", "pasport disimpan sendiri", "simpan pasport sendiri" },
  fil = { "hawak mo ang passport", "ikaw ang may hawak", "sa iyo ang passport", "ikaw ang maghahawak", "hawak ko ang passport ko" },
  hi = { "पासपोर्ट आपके पास", "पासपोर्ट अपने पास", "passport aapke paas", "passport apne paas" },
  bn = { "পাসপোর্ট নিজের কাছে", "পাসপোর্ট আপনার কাছে", "নিজের লকার" },
  ne = { "राहदानी आफैँसँग", "पासपोर्ट आफैँसँग", "राहदानी आफ्नै साथमा", "पासपोर्ट आफ्नै साथमा" },
  ru = { "паспорт всегда с вами", "паспорт остается у вас", "паспорт остаётся у вас", "паспорт при себе", "паспорт тоже", "только копию" },
  ko = { "여권은 본인", "여권 본인 보관", "본인이 보관", "제가 보관" },
  sw = { "pasipoti unabaki nayo", "pasipoti unakaa nayo", "pasipoti yako mwenyewe" },
}
