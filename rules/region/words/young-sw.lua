-- Ways to say that somebody is a child or below eighteen; ages in figures are read by the engine.
words {
  sw = {
    "(mtoto|watoto|binti|kijana|msichana|wasichana|mvulana|mdogo) (wangu|wake|wetu|yangu|huyo|wa|wa miaka|ana|ana miaka|mwenye)? (6|7|8|9|10|11|12|13|14|15|16|17)",
    "(miaka|umri) (wa)? (6|7|8|9|10|11|12|13|14|15|16|17)", "miaka kumi (na)? (moja|mbili|tatu|nne|tano|sita|saba)",
    "miaka (sita|saba|nane|tisa|kumi)", "(ana|ako) (kumi na (moja|mbili|tatu|nne|tano)|nane|tisa)",
    "(darasa la|std|class|gredi|grade|form|kidato cha) (tatu|nne|tano|sita|saba|nane|kwanza|pili|3|4|5|6|7|8|9|one|two)",
    "watoto (wenye|walemavu|yatima|wa mitaani|wadogo|wa shule)", "mtoto (mdogo|yatima|mlemavu)", "kasichana", "katoto",
    "vitoto", "vya miaka (saba|nane|tisa|kumi|sita)", "chini ya miaka 18",
    "(aliacha|ameacha|acha|aache|hajamaliza) shule", "hajapata kitambulisho",
    "(wavulana|wasichana|watoto|mabinti|vijana|mtoto|binti|kijana) (wa|wenye|kuanzia|kuuza|umri)? (miaka)? (7|8|9|10|11|12|13|14|15|16|17)",
    "miaka (7|8|9|10|11|12|13|14|15|16|17) (tu|hivi|na kuendelea|na zaidi|kasoro)",
    "watoto (wana|wembamba|waje|wote|wako|watapata|wanaweza|wana kikapu|wa kazi|wa familia|wadogo)",
    "(msichana|mvulana|binti|kijana) (mdogo|mdogo wa|wa form|aliyemaliza darasa la saba)",
    "darasa la (tano|sita|saba)",
  },
}
