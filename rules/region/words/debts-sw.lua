-- Words of debts, costs and cuts (Swahili).
words {
  sw = {
    "deni", "madeni", "nadaiwa", "unadaiwa", "tunadaiwa", "anadaiwa", "ananidai", "wananidai", "nakudai", "kukopa",
    "nilikopa", "alikopa", "kopesha", "tulikukopesha", "advansi", "advance", "malipo ya awali", "kukatwa",
    "kukatwa mshahara", "wanakata", "anakata", "nakatwa", "tunakatwa", "utakatwa", "inakatwa", "makato",
    "kata kwa mshahara", "kwenye mshahara", "lipa polepole", "kulipa polepole", "lipa kidogo kidogo", "kidogo kidogo",
    "utalipa baadaye", "utalipa ukifika", "utarudisha", "kurudisha pesa", "rudisha pesa", "rudisha gharama",
    "tunakulipia", "tumekulipia", "nimekulipia", "alinilipia", "gharama zote", "faini", "fidia", "lipia",
    "fanya kazi ulipe", "dhamana", "rehani", "kikombozi", "kukomboa", "nunuliwa", "ulinunuliwa", "nilikununua",
    "kutoa gharama", "toa gharama", "atakata", "chakula kwa mkopo", "kurudisha", "utanilipa", "unafidia", "hasara",
    "deni la", "ya sare", "ya visa", "ya medical", "mahari", "nusu yangu", "mnachangia", "unachangia",
    "akitoa mafuta", "akitoa gharama", "kinaandikwa", "inaandikwa", "hesabu ni",
  },
}
