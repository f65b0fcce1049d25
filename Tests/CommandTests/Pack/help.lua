help {
  {
    id = "th-1300", country = "TH", number = "1300", name = "Social Assistance Centre",
    says = "Day and night.", for_kinds = { "any" }, verified = true,
  },
  {
    id = "vn-111", country = "VN", number = "111", name = "National hotline",
    says = "Day and night.", for_kinds = { "any" }, verified = true,
  },
}
