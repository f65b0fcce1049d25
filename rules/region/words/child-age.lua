-- An age below eighteen, or a class at school, as people write it out.
words {
  hi = {
    "(आठ|नौ|दस|ग्यारह|बारह|तेरह|चौदह|पंद्रह|पन्द्रह|सोलह|सत्रह) (साल|वर्ष|बरस|की भी नहीं|का भी नहीं|का है|की है|का हुआ|की हुई|की होगी|का होगा|की बच्ची|का बच्चा)",
    "(छठी|सातवीं|आठवीं|नौवीं|नवीं|दसवीं) (में|कक्षा|क्लास)",
    "(aath|nau|das|gyarah|barah|terah|chaudah|pandrah|solah|satrah) (saal|sal|baras|ki bhi nahi|ka bhi nahi|ki hai|ka hai|ki hui)",
    "(chhathi|chhati|saatvi|satvi|aathvi|athvi|nauvi|navi|dasvi) (me|mein|class|kaksha)",
    "(6th|7th|8th|9th) (me|mein|class)",
    "(ग्यारह|बारह|तेरह|चौदह|पंद्रह|पन्द्रह|सोलह) (की|का)", "(barah|terah|chaudah|pandrah|solah) (ki|ka)",
    "(kaunsi|konsi|kis) (class|kaksha)", "(कौन सी|कौनसी|किस) (क्लास|कक्षा)",
    "(आठ|नौ|दस) (का|की) (हो|हुआ|हुई|है)", "(aath|nau|das) (ka|ki) (ho|hua|hui|hai)",
  },
  ne = {
    "(आठ|नौ|दश|दस|एघार|बाह्र|तेह्र|चौध|पन्ध्र|सोह्र|सत्र) (वर्ष*|बर्ष*)",
    "(पाँचमा|छमा|सातमा|आठमा|नौमा|कक्षा 5|कक्षा 6|कक्षा 7|कक्षा 8|कक्षा 9)",
    "(eghar|bahra|tehra|chaudha|pandhra|sohra|satra) (barsa|barsha|barsako|barsaki)",
    "(एघार|बाह्र|तेह्र|चौध|पन्ध्र|सोह्र) (लाग*|पुग*|भयो|भइ*|की|को)", "(कति) (कक्षा*|क्लास*) (मा)? (पढ्*)?",
    "kati ma padh*", "(kun|kati) class",
  },
}
