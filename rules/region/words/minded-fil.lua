-- Schools, carers, and parents who agree: a child that is looked after.
words {
  fil = {
    "tutor", "parental consent", "parent consent", "may consent", "waiver", "kasama ang magulang",
    "child work permit", "spes", "daycare", "birthday", "bakuna", "yaya para sa", "alaga kong", "experience",
    "padala sa (mga)? anak", "anak ko (sa probinsya|may sakit|nag aaral)",
  },
}
