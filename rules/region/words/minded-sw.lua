-- Schools, carers, and parents who agree: a child that is looked after.
words {
  sw = {
    "ruhusa ya mzazi", "barua ya mzazi", "mwalimu wa (hesabu|kiingereza|mtoto|muziki|kuogelea|darasa)", "tuition",
    "yaya wa", "mlezi wa", "chanjo", "siku ya kuzaliwa", "chekechea", "maktaba", "uzoefu",
    "watoto wangu (wako|nyumbani|wanasoma)", "ada ya shule",
  },
}
