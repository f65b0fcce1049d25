-- Animals of the house: that they are locked in, cry or want out says nothing of people.
words {
  hi = { "बिल्ली*", "कुत्ता", "कुत्ते को", "पिल्ला", "तोता", "kutta", "kutte ko", "billi", "puppy", "my dog" },
  ne = { "बिरालो*", "बिराला*", "कुकुर*", "सुगा", "biralo", "kukur" },
}
