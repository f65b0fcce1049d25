delphi {
  {
    id = "D2.05", dimension = 2, title = "Confiscation of documents", adult_labour = "medium",
    child_labour = "medium", seen = "advert", verified = true,
  },
}
