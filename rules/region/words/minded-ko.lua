-- Schools, carers, and parents who agree: a child that is looked after.
words {
  ko = {
    "과외*", "보호자 동의*", "부모 동의*", "친권자*", "동의서*", "취직인허*", "유치원*", "어린이집*", "베이비시터*", "아이돌봄*", "체험학습*", "생일*", "예방접종*",
    "경력*", "내 아이*", "우리 애*", "고향에 아이*",
  },
}
