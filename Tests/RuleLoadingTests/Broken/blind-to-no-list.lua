-- file: pack.lua
pack {
  name      = "test",
  version   = "1",
  languages = { "en", "th" },
  families  = { documents = { title = "Documents", ceiling = 12 } },
  blind_to  = { "papers", "paperz" },
}
